using System.Globalization;

namespace CommerceFixtures;

/// <summary>The folder of a data set on disk. Errors say where a file is missing and what to do.</summary>
internal static class FixtureFolder
{
    private const string BuildAdvice =
        "Build the project that generates the data set ('dotnet build'), " +
        "and make sure that its property CommerceFixturesEnabled is not false.";

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static void RequireDirectory(string directory)
    {
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"The folder '{directory}' of the data set does not exist. {BuildAdvice}");
    }

    /// <summary>Opens a file to read it from start to end. Others can read it at the same time.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="FixtureFormatException">The file is empty, or not a regular file.</exception>
    public static FileStream Open(string path, FileOptions options = FileOptions.None)
    {
        try
        {
            if (LengthOf(path) == 0)
                throw FixtureFormatException.OfFile(path, "a regular file that is not empty");
            options |= FileOptions.SequentialScan;
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path, AdviceFor(path), exception);
        }
    }

    /// <summary>
    /// The length of a file, or of the file that a link leads to. Pipes and devices have none and must not be opened: one waits for a
    /// writer, another never ends.
    /// </summary>
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
    }

    /// <summary>The error that files of a data set are missing.</summary>
    /// <param name="path">The first missing file.</param>
    /// <param name="parts">The number of parts of the set.</param>
    /// <param name="incomplete">The parts with missing files.</param>
    public static FileNotFoundException Missing(string path, int parts, IReadOnlyCollection<int> incomplete) => Missing(
        path,
        parts == 1
            ? AdviceFor(path)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The set has {parts} parts, and files of {PartNumbers.Text(incomplete)} are missing. " +
                $"Generate them again, or copy them to this folder."),
        null);

    /// <summary>How to restore a file. If the manifest itself is missing, nothing says what wrote the set.</summary>
    private static string AdviceFor(string path) =>
        Path.GetFileName(path) != FixtureManifest.FileName && EditedSet.IsIn(Path.GetDirectoryName(path)!)
            ? EditedSet.WriteAgain
            : BuildAdvice;

    private static FileNotFoundException Missing(string path, string advice, Exception? inner) => new(
        $"The file '{Path.GetFileName(path)}' of the data set is missing from '{Path.GetDirectoryName(path)}'. {advice}", path, inner);
}
