using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Benchmarks;

/// <summary>The data sets that settings request.</summary>
internal static class RequestedSets
{
    public static IReadOnlyList<DataSetSettings> Read(string? text)
    {
        var (sets, problems) = SettingsReader.Read(text ?? "");
        return problems.Count == 0
            ? sets
            : throw new FailedException(string.Join('\n', problems.Select(problem => $"{problem.Code}: {problem.Message}")));
    }
}
