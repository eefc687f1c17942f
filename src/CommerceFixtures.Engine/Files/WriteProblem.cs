using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Files;

/// <summary>Turns errors of the file system into one coded error.</summary>
internal static class WriteProblem
{
    /// <summary>Runs an action that writes to the folder of a set, and turns errors of the file system into a coded error.</summary>
    /// <param name="directory">The full path of the folder.</param>
    /// <param name="action">The action that writes.</param>
    /// <exception cref="FixtureProblemException">The file system reported an error.</exception>
    public static void Writing(string directory, Action action) =>
        Writing(directory, () => FileInPlaceOf(directory) ?? FolderInPlaceOfFileIn(directory), action);

    /// <summary>Runs an action that writes a file outside of a set, and turns errors of the file system into a coded error.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="action">The action that writes.</param>
    /// <exception cref="FixtureProblemException">The file system reported an error.</exception>
    public static void WritingFile(string path, Action action) =>
        Writing(path, () => FileInPlaceOf(Path.GetDirectoryName(path)) ?? FolderInPlaceOf(path), action);

    /// <summary>The error for a folder of a set that is a link.</summary>
    /// <param name="directory">The path of the link.</param>
    /// <param name="target">The path that it leads to.</param>
    public static FixtureProblemException BehindLink(string directory, string target) => new(new(
        ProblemCode.CannotWrite,
        $"{CannotWriteTo(directory)} it is a link to {Quoted.Path(target)}, and files are never replaced through a link. " +
        "Delete the link, or make a folder above it the link."));

    /// <summary>The error for a path of a set that is not a regular file.</summary>
    /// <param name="path">The path.</param>
    public static FixtureProblemException NotOrdinaryFile(string path) => new(new(
        ProblemCode.CannotWrite,
        $"{Quoted.Path(path)} cannot be copied because it is missing, empty, a link, or not a file. If it exists, delete it. " +
        "Then build again."));

    private static void Writing(string place, Func<string?> findObstacle, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(place, findObstacle(), exception);
        }
    }

    /// <param name="place">The full path of the folder of the set, or of a file outside of a set.</param>
    /// <param name="obstacle">What blocks the path, or null if permissions or disk space are missing.</param>
    /// <param name="cause">The error of the file system.</param>
    private static FixtureProblemException CannotWrite(string place, string? obstacle, Exception cause)
    {
        var message = obstacle is null
            ? $"{CannotWriteTo(place)} {VisibleText.Escape(cause.Message.TrimEnd('.'))}. Check that the build has permission to write " +
              "there, and that the disk has space for the new files in addition to the old ones. Then build again."
            : $"{CannotWriteTo(place)} {obstacle}. Delete or rename it. Then build again.";
        return new(new(ProblemCode.CannotWrite, message), cause);
    }

    private static string CannotWriteTo(string place) => $"The files of the data set cannot be written to {Quoted.Path(place)}:";

    private static string? FileInPlaceOf(string? directory)
    {
        for (var folder = directory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
                return $"{Quoted.Path(folder)} is a file, but it must be a folder";
        }

        return null;
    }

    private static string? FolderInPlaceOfFileIn(string directory)
    {
        var entries = new DirectoryInfo(directory);
        var options = new EnumerationOptions { IgnoreInaccessible = true };
        return entries.Exists
            ? entries.EnumerateDirectories("*", options).Where(folder => SetFileNames.IsOfSomeSet(folder.Name))
                .Select(folder => FolderInPlaceOf(folder.FullName)).FirstOrDefault()
            : null;
    }

    private static string? FolderInPlaceOf(string path) =>
        Directory.Exists(path) ? $"{Quoted.Path(path)} is a folder, but it must be a file" : null;
}
