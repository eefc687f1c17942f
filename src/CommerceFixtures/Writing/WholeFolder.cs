namespace CommerceFixtures;

/// <summary>
/// Writes a set into a folder as a whole or not at all. The folder itself stays: it may be the current directory, a mount point, or have rights
/// of its own. The files are written into a folder inside it and then moved (<see cref="FolderSwap"/>).
/// </summary>
internal static class WholeFolder
{
    /// <param name="directory">The folder; an earlier set that was written here is replaced.</param>
    /// <param name="write">Writes the files into a folder of that path.</param>
    /// <exception cref="IOException">The folder holds something else, it cannot be written, or another process writes into it.</exception>
    public static void Write(string directory, Action<string> write)
    {
        directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        RequireFolderOrNothing(directory);
        var isNew = !Directory.Exists(directory);
        if (!isNew)
            RequireOwnNames(directory);
        var isWritten = false;
        try
        {
            using var work = new WorkFolder(directory);
            var swap = new FolderSwap(work.Path, directory);
            Write(directory, swap, write);
            isWritten = true;
        }
        finally
        {
            if (isNew && !isWritten)
                Try(() => Directory.Delete(directory));
        }
    }

    private static void Write(string directory, FolderSwap swap, Action<string> write)
    {
        swap.Undo();
        swap.DeleteFiles();
        RequireReplaceable(directory);
        try
        {
            write(swap.Fresh);
            RequireReplaceable(directory);
            swap.Do();
        }
        catch
        {
            Try(swap.Undo, swap.DeleteFiles);
            throw;
        }

        Try(swap.DeleteFiles);
    }

    /// <summary>The path, and those above it, must lead to a folder or to nothing yet.</summary>
    private static void RequireFolderOrNothing(string directory)
    {
        for (var path = directory; path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            if (new FileInfo(path).LinkTarget is { } target)
                throw new IOException($"'{path}' is a link to '{target}', which does not lead to a folder. Name a folder for the data set.");
            if (File.Exists(path))
                throw new IOException($"'{path}' is a file. Name a folder for the data set.");
        }
    }

    private static void RequireOwnNames(string directory)
    {
        foreach (var path in Directory.GetFileSystemEntries(directory))
        {
            if (!IsWorkFolder(path) && (!FolderSwap.FileNames.Contains(Path.GetFileName(path)) || Directory.Exists(path)))
                throw NotReplaceable(directory, path);
        }
    }

    private static void RequireReplaceable(string directory)
    {
        RequireOwnNames(directory);
        var firstFile = Array.Find(Directory.GetFileSystemEntries(directory), path => !IsWorkFolder(path));
        if (firstFile is not null && !EditedSet.IsIn(directory))
            throw NotReplaceable(directory, firstFile);
    }

    private static bool IsWorkFolder(string path) => Path.GetFileName(path) == WorkFolder.Name && WorkFolder.HoldsOnlyOwnFiles(path);

    private static IOException NotReplaceable(string directory, string path) => new(
        $"'{directory}' holds '{Path.GetFileName(path)}', which is not of a set that WriteTo wrote, and WriteTo replaces nothing else. " +
        "Name a new or empty folder, or one that WriteTo wrote.");

    /// <summary>What led here, an error or a set that was written, counts for more. What cannot be undone is not deleted, either.</summary>
    private static void Try(params Action[] actions)
    {
        try
        {
            foreach (var action in actions)
                action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
