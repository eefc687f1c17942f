using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>How many workers the project asks for, whatever MSBuild would give.</summary>
internal static class WorkerCount
{
    private const int Most = 10_000;

    /// <returns>The number, or null where MSBuild is to decide.</returns>
    public static int? Read(string text, List<SettingsProblem> problems)
    {
        text = text.Trim();
        if (text.Length == 0)
            return null;
        if (WholeNumber.TryParse(text, out var workers) && workers is >= 1 and <= Most)
            return (int)workers;

        problems.Add(new(
            ProblemCode.BadParallelism,
            $"CommerceFixturesParallelism is {Quoted.Text(text)}. Write a whole number from 1 to {Most}, in digits alone, " +
            $"such as {Environment.ProcessorCount}, or nothing to work as parallel as the build does."));
        return null;
    }
}
