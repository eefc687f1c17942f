using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Problems;

/// <summary>A request that cannot be met, or a set that could not be made: one coded error for the developer who asked.</summary>
internal sealed class FixtureProblemException(SettingsProblem problem, Exception? inner = null) : Exception(problem.Message, inner)
{
    public SettingsProblem Problem { get; } = problem;

    /// <summary>Does what writes to the folder of a set, and turns what the file system says against it into one coded error.</summary>
    public static void Writing(string directory, Action action) =>
        Writing(directory, () => FileInPlaceOf(directory) ?? FolderInPlaceOfFileIn(directory), action);

    /// <summary>Does the same with a file that is not one of a set.</summary>
    public static void WritingFile(string path, Action action) =>
        Writing(path, () => FileInPlaceOf(Path.GetDirectoryName(path)) ?? FolderInPlaceOf(path), action);

    /// <param name="directory">The place of a set's files.</param>
    /// <param name="target">Where it leads.</param>
    public static FixtureProblemException BehindLink(string directory, string target) => new(new(
        ProblemCode.CannotWrite,
        $"The files of the data set cannot be written to '{directory}': it is a link to '{target}', and files behind a link are never replaced. " +
        "Delete the link, or make a link of a folder above it instead."));

    /// <param name="path">A file of a set.</param>
    public static FixtureProblemException NoOrdinaryFile(string path) => new(new(
        ProblemCode.CannotWrite,
        $"'{path}' cannot be copied: it is missing, empty, a link or not a file. Delete it, if it is there, and build again."));

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

    /// <param name="place">Full path of the folder of the set, or of another file.</param>
    /// <param name="obstacle">What stands in the way there, or null where it is a matter of rights or room.</param>
    /// <param name="cause">What the file system said.</param>
    private static FixtureProblemException CannotWrite(string place, string? obstacle, Exception cause)
    {
        var (reason, advice) = obstacle is null
            ? (cause.Message.TrimEnd('.'), "Give the build the right to write there, and room for the new files beside those that they replace,")
            : (obstacle, "Delete or rename it,");
        return new(new(ProblemCode.CannotWrite, $"The files of the data set cannot be written to '{place}': {reason}. {advice} and build again."), cause);
    }

    private static string? FileInPlaceOf(string? directory)
    {
        for (var folder = directory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
                return $"'{folder}' is a file, and a folder should be there";
        }

        return null;
    }

    private static string? FolderInPlaceOfFileIn(string directory)
    {
        var entries = new DirectoryInfo(directory);
        var options = new EnumerationOptions { IgnoreInaccessible = true };
        return entries.Exists
            ? entries.EnumerateDirectories("*", options).Where(folder => SetFileNames.IsOfSomeSet(folder.Name)).Select(folder => FolderInPlaceOf(folder.FullName)).FirstOrDefault()
            : null;
    }

    private static string? FolderInPlaceOf(string path) => Directory.Exists(path) ? $"'{path}' is a folder, and a file should be there" : null;
}
