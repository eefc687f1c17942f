using System.Globalization;

namespace CommerceFixtures;

/// <summary>The folder of a data set on disk; what is missing there is told with where it was looked for and what to do.</summary>
internal static class FixtureFolder
{
    private const string BuildMend =
        "Build the project that makes the data set ('dotnet build'), and check that its property CommerceFixturesEnabled is not false.";

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static void RequireDirectory(string directory)
    {
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no folder '{directory}' for the data set. {BuildMend}");
    }

    /// <summary>Opens a file to be read from start to end while others may read it, too.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileStream Open(string path, FileOptions options = FileOptions.None)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan | options);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path, BuildMend, exception);
        }
    }

    /// <summary>The error that parts of a data set lack files.</summary>
    /// <param name="path">The first one that is missing.</param>
    /// <param name="parts">How many the set has.</param>
    /// <param name="incomplete">Those that lack files.</param>
    public static FileNotFoundException Missing(string path, int parts, IReadOnlyCollection<int> incomplete) => Missing(
        path,
        parts == 1
            ? BuildMend
            : string.Create(
                CultureInfo.InvariantCulture,
                $"It has {parts} parts, and files of {PartNumbers.Text(incomplete)} are missing: make them anew, or copy them here."),
        null);

    private static FileNotFoundException Missing(string path, string mend, Exception? inner) => new(
        $"There is no file '{Path.GetFileName(path)}' of the data set in '{Path.GetDirectoryName(path)}'. {mend}", path, inner);
}
