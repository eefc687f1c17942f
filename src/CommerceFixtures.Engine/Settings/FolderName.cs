namespace CommerceFixtures.Engine;

/// <summary>The folder of the files, below the project's output folder, written with <c>/</c>.</summary>
internal static class FolderName
{
    private const string DefaultFolder = "CommerceFixtures";

    public static string Read(IReadOnlyDictionary<string, string> properties, List<SettingsProblem> problems)
    {
        if (!properties.TryGetValue("Folder", out var text))
            return DefaultFolder;

        var segments = text.Replace('\\', '/').TrimEnd('/').Split('/');
        if (segments.All(IsPlain))
            return string.Join("/", segments);

        problems.Add(new(
            ProblemCode.BadFolder,
            $"CommerceFixturesFolder is '{text}', which is no folder below the output folder. " +
            "Write a relative path without '.' and '..', such as 'CommerceFixtures' or 'data/shop'."));
        return DefaultFolder;
    }

    /// <summary>No way up, no drive, and nothing that one of the file systems or MSBuild's lists would read in another way.</summary>
    private static bool IsPlain(string segment) =>
        segment.Trim().Length > 0
        && segment == segment.Trim()
        && segment[segment.Length - 1] != '.'
        && segment.IndexOfAny(['<', '>', ':', '"', '|', '?', '*', ';', '%', '$', '@', '\'', '#']) < 0
        && !segment.Any(char.IsControl);
}
