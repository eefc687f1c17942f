using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>The one part of each set that is to be made.</summary>
internal static class PartNumber
{
    /// <returns>Its number, or null where all parts are to be made.</returns>
    public static int? Read(string text, int parts, List<SettingsProblem> problems)
    {
        text = text.Trim();
        if (text.Length == 0)
            return null;
        if (WholeNumber.TryParse(text, out var part) && part < parts)
            return (int)part;

        var numbers = parts == 1 ? "the only part is number 0. Write 0" : $"the parts have the numbers 0 to {parts - 1}. Write one of them";
        problems.Add(new(
            ProblemCode.BadPart,
            $"CommerceFixturesPart is {Quoted.Text(text)}, and where CommerceFixturesParts is {parts}, {numbers}, in digits alone, or write more parts."));
        return null;
    }
}
