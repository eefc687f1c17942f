namespace CommerceFixtures;

/// <summary>
/// Writes a set into a folder as a whole or not at all: the files are written beside the folder, and one move puts them in its place.
/// </summary>
internal static class WholeFolder
{
    private static readonly string[] FileNames = [.. FixtureFile.All.Select(file => file.FileName), FixtureManifest.FileName];

    /// <param name="directory">The folder; it is replaced if it holds an earlier set that was written here.</param>
    /// <param name="write">Writes the files into a folder of that path.</param>
    /// <exception cref="IOException">The folder holds something else, or it cannot be written.</exception>
    public static void Write(string directory, Action<string> write)
    {
        directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (Directory.Exists(directory))
            directory = Directory.ResolveLinkTarget(directory, returnFinalTarget: true)?.FullName ?? directory;
        RequireReplaceable(directory);
        var (fresh, earlier) = (Beside(directory, "new"), Beside(directory, "old"));
        try
        {
            Directory.CreateDirectory(fresh);
            write(fresh);
            Replace(directory, fresh, earlier);
        }
        finally
        {
            Delete(fresh);
            Delete(earlier);
        }
    }

    private static string Beside(string directory, string what) => $"{directory}.{Path.GetRandomFileName()}.{what}";

    private static void Replace(string directory, string fresh, string earlier)
    {
        if (Directory.Exists(directory))
            Directory.Move(directory, earlier);
        try
        {
            Directory.Move(fresh, directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(earlier) && !Directory.Exists(directory))
                Directory.Move(earlier, directory);
            throw;
        }
    }

    private static void RequireReplaceable(string directory)
    {
        if (File.Exists(directory))
            throw new IOException($"'{directory}' is a file. Name a folder for the data set.");
        if (!Directory.Exists(directory))
            return;
        foreach (var path in Directory.GetFileSystemEntries(directory))
        {
            if (!FileNames.Contains(Path.GetFileName(path)) || Directory.Exists(path) || !HoldsEditedSet(directory))
                throw NotReplaceable(directory, path);
        }
    }

    private static bool HoldsEditedSet(string directory)
    {
        try
        {
            return ManifestFormat.Read(Path.Combine(directory, FixtureManifest.FileName)).IsEdited;
        }
        catch (Exception exception) when (exception is IOException or FixtureFormatException or StaleFixtureException)
        {
            return false;
        }
    }

    private static IOException NotReplaceable(string directory, string path) => new(
        $"'{directory}' holds '{Path.GetFileName(path)}', which is not of a set that WriteTo wrote, and WriteTo replaces nothing else. " +
        "Name a new or empty folder, or one that WriteTo wrote.");

    /// <summary>Deletes the files of a set alone: what somebody else has put there in the meantime stays.</summary>
    private static void Delete(string directory)
    {
        if (!Directory.Exists(directory))
            return;
        try
        {
            foreach (var name in FileNames)
                File.Delete(Path.Combine(directory, name));
            Directory.Delete(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The error that led here, or the set that was written, counts for more.
        }
    }
}
