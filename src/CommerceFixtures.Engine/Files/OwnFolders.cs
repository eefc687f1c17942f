using CommerceFixtures.Engine.Problems;

namespace CommerceFixtures.Engine.Files;

/// <summary>
/// The folders that the package creates in a folder of the project. The project's own folder can be a link, as <c>bin</c> and <c>obj</c>
/// are in some projects. If one of our folders is a link, its target belongs to someone else.
/// </summary>
internal static class OwnFolders
{
    /// <summary>The folder and its parents below the root, starting with the folder itself.</summary>
    /// <param name="root">The folder of the project.</param>
    /// <param name="directory">A folder below the root. Of a folder anywhere else, only itself is returned.</param>
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

    /// <summary>Whether one of the folders is a link.</summary>
    public static bool AreBehindLink(string root, string directory) =>
        Between(root, directory).Any(folder => LinkTargetOf(folder) is not null);

    /// <exception cref="FixtureProblemException">One of the folders is a link.</exception>
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
