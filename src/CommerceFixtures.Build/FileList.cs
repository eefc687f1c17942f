using CommerceFixtures.Engine;

namespace CommerceFixtures.Build;

/// <summary>
/// The list of the files of all sets, a line each, that the targets copy by. Its date says when the sets were last found or made right:
/// MSBuild compares it with what the sets are made from.
/// </summary>
internal static class FileList
{
    private static readonly DateTime LongAgo = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// Dates the list back before the sets change, so that a build that fails or is killed is followed by one that looks at them again. The
    /// list itself stays: another build of the project may be reading it.
    /// </summary>
    public static void MarkOutdated(string path)
    {
        if (File.Exists(path))
            File.SetLastWriteTimeUtc(path, LongAgo);
    }

    /// <summary>Writes the list whole or not at all, and dates it now in any case.</summary>
    public static void Write(string path, IEnumerable<string> files)
    {
        var text = string.Concat(files.Select(file => file.Replace(Path.DirectorySeparatorChar, '/') + "\n"));
        if (File.Exists(path) && File.ReadAllText(path) == text)
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        else
            Replace(path, text);
    }

    private static void Replace(string path, string text)
    {
        using var fresh = FreshFolder.Beside(path);
        var written = Path.Combine(fresh.Path, Path.GetFileName(path));
        File.WriteAllText(written, text);
        File.Move(written, path, overwrite: true);
    }
}
