using CommerceFixtures.Engine.Problems;

namespace CommerceFixtures.Engine.Files;

/// <summary>
/// The folders that the package makes below one of the project's. That one may be a link, as <c>bin</c> and <c>obj</c> of some projects
/// are; what lies behind a link in the place of one of ours is somebody else's.
/// </summary>
internal static class OwnFolders
{
    /// <summary>The folder and those above it, from the inside out, up to the one that is the project's.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="directory">A folder below it. Of any other, only itself is taken for ours.</param>
    public static IEnumerable<string> Between(string root, string directory)
    {
        var above = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        if (!Path.EndsInDirectorySeparator(above))
            above += Path.DirectorySeparatorChar;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        do
        {
            yield return folder;
            folder = Path.GetDirectoryName(folder);
        }
        while (folder is not null && folder.Length > above.Length && folder.StartsWith(above, StringComparison.Ordinal));
    }

    /// <summary>Whether one of them is a link.</summary>
    public static bool AreBehindLink(string root, string directory) =>
        Between(root, directory).Any(folder => LinkTargetOf(folder) is not null);

    /// <exception cref="FixtureProblemException">One of them is a link.</exception>
    public static void RefuseLinks(string root, string directory)
    {
        foreach (var folder in Between(root, directory))
        {
            if (LinkTargetOf(folder) is { } target)
                throw WriteProblem.BehindLink(folder, target);
        }
    }

    private static string? LinkTargetOf(string folder) => new DirectoryInfo(folder).LinkTarget;
}
