using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>Reads the number of workers that the project requests.</summary>
internal static class WorkerCount
{
    private const int Most = 10_000;

    /// <summary>Reads the number of workers.</summary>
    /// <param name="text">The value of <c>CommerceFixturesParallelism</c>.</param>
    /// <param name="problems">The list that a problem is added to.</param>
    /// <returns>The number of workers, or null to let MSBuild decide.</returns>
    public static int? Read(string text, List<SettingsProblem> problems)
    {
        text = text.Trim();
        if (text.Length == 0)
            return null;
        if (WholeNumber.TryParse(text, out var workers) && workers is >= 1 and <= Most)
            return (int)workers;

        problems.Add(new(
            ProblemCode.BadParallelism,
            $"CommerceFixturesParallelism is {Quoted.Text(text)}. It must be a whole number between 1 and {WholeNumber.Grouped(Most)}, " +
            "written in digits only. To let the build decide, remove CommerceFixturesParallelism."));
        return null;
    }
}
