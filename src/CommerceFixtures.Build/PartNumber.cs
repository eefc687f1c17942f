using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>Reads the number of the only part to generate.</summary>
internal static class PartNumber
{
    /// <summary>Reads the number of the part.</summary>
    /// <param name="text">The value of <c>CommerceFixturesPart</c>.</param>
    /// <param name="parts">The number of parts of each set.</param>
    /// <param name="problems">The list that a problem is added to.</param>
    /// <returns>The number of the part, or null to generate all parts.</returns>
    public static int? Read(string text, int parts, List<SettingsProblem> problems)
    {
        text = text.Trim();
        if (text.Length == 0)
            return null;
        if (WholeNumber.TryParse(text, out var part) && part < parts)
            return (int)part;

        var numbers = parts == 1 ? "0" : $"a whole number between 0 and {WholeNumber.Text(parts - 1)}, written in digits only,";
        problems.Add(new(
            ProblemCode.BadPart,
            $"CommerceFixturesPart is {Quoted.Text(text)}. It must be {numbers} because CommerceFixturesParts is " +
            $"{WholeNumber.Text(parts)}. To generate all parts, remove CommerceFixturesPart."));
        return null;
    }
}
