using System.Globalization;

namespace CommerceFixtures;

/// <summary>The folder of a data set on disk; errors say where a missing file was looked for and what to do.</summary>
internal static class FixtureFolder
{
    private const string BuildAdvice =
        "Build the project that makes the data set ('dotnet build'), and check that its property CommerceFixturesEnabled is not false.";

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static void RequireDirectory(string directory)
    {
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no folder '{directory}' for the data set. {BuildAdvice}");
    }

    /// <summary>Opens a file to be read from start to end while others may read it, too.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FixtureFormatException">The file is empty, or not a regular file.</exception>
    public static FileStream Open(string path, FileOptions options = FileOptions.None)
    {
        try
        {
            if (LengthOf(path) == 0)
                throw FixtureFormatException.OfFile(path, "a regular file that is not empty");
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan | options);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path, AdviceFor(path), exception);
        }
    }

    /// <summary>
    /// Bytes of a file; where it is a link, of the file that it leads to. Pipes and devices have none, and must not be opened: one waits for a
    /// writer, another never ends.
    /// </summary>
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
    }

    /// <summary>The error that parts of a data set lack files.</summary>
    /// <param name="path">The first one that is missing.</param>
    /// <param name="parts">How many the set has.</param>
    /// <param name="incomplete">Those that lack files.</param>
    public static FileNotFoundException Missing(string path, int parts, IReadOnlyCollection<int> incomplete) => Missing(
        path,
        parts == 1
            ? AdviceFor(path)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"It has {parts} parts, and files of {PartNumbers.Text(incomplete)} are missing: make them again, or copy them here."),
        null);

    /// <summary>What brings back a file. A manifest that is missing itself does not say who wrote the set.</summary>
    private static string AdviceFor(string path) =>
        Path.GetFileName(path) != FixtureManifest.FileName && EditedSet.IsIn(Path.GetDirectoryName(path)!) ? EditedSet.WriteAgain : BuildAdvice;

    private static FileNotFoundException Missing(string path, string advice, Exception? inner) => new(
        $"There is no file '{Path.GetFileName(path)}' of the data set in '{Path.GetDirectoryName(path)}'. {advice}", path, inner);
}
