namespace CommerceFixtures;

/// <summary>
/// Writes a set to a folder, as a whole or not at all. The folder itself stays, because it can be the current directory or a mount point,
/// or have its own permissions. The files are written to a work folder inside it and then moved (<see cref="FolderSwap"/>). Disposing
/// undoes everything that was not published.
/// </summary>
internal sealed class FolderUpdate : IDisposable
{
    private readonly string _directory;
    private readonly bool _isNew;
    private readonly WorkFolder? _work;
    private readonly FolderSwap? _swap;
    private bool _isPublished;

    /// <param name="directory">The folder. A set that was written there before is replaced.</param>
    /// <exception cref="IOException">The folder contains something else, cannot be written, or another process writes to it.</exception>
    public FolderUpdate(string directory)
    {
        _directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        RequireFolderOrNothing(_directory);
        _isNew = !Directory.Exists(_directory);
        if (!_isNew)
            RequireOwnNames();
        try
        {
            _work = new(_directory);
            _swap = new(_work.Path, _directory);
            _swap.Undo();
            _swap.DeleteFiles();
            RequireReplaceable();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The folder for the new files.</summary>
    public string Fresh => _work!.Path;

    /// <summary>Replaces the old files with the new ones.</summary>
    /// <exception cref="IOException">A file cannot be moved, or another program has created one.</exception>
    public void Publish()
    {
        RequireReplaceable();
        _swap!.Do();
        _isPublished = true;
    }

    public void Dispose()
    {
        if (_swap is not null)
            Try(_swap.Undo, _swap.DeleteFiles);
        _work?.Dispose();
        if (_isNew && !_isPublished)
            Try(() => Directory.Delete(_directory));
    }

    /// <summary>The path and its parents must be folders or not exist yet.</summary>
    private static void RequireFolderOrNothing(string directory)
    {
        for (var path = directory; path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            if (new FileInfo(path).LinkTarget is { } target)
                throw new IOException($"'{path}' is a link to '{target}', which is not a folder. Specify a folder for the data set.");
            if (File.Exists(path))
                throw new IOException($"'{path}' is a file. Specify a folder for the data set.");
        }
    }

    private void RequireOwnNames()
    {
        foreach (var path in Directory.GetFileSystemEntries(_directory))
        {
            if (!IsWorkFolder(path) && (!FolderSwap.FileNames.Contains(Path.GetFileName(path)) || Directory.Exists(path)))
                throw NotReplaceable(path);
        }
    }

    private void RequireReplaceable()
    {
        RequireOwnNames();
        var firstFile = Array.Find(Directory.GetFileSystemEntries(_directory), path => !IsWorkFolder(path));
        if (firstFile is not null && !EditedSet.IsIn(_directory))
            throw NotReplaceable(firstFile);
    }

    private static bool IsWorkFolder(string path) => Path.GetFileName(path) == WorkFolder.Name && WorkFolder.HoldsOnlyOwnFiles(path);

    private IOException NotReplaceable(string path) => new(
        $"'{_directory}' contains '{Path.GetFileName(path)}', which WriteTo did not write. WriteTo replaces only the sets that it wrote. " +
        "Specify a new or empty folder, or a folder that WriteTo wrote.");

    /// <summary>
    /// An earlier error, or a set that was written, matters more than an error here. What cannot be undone is not deleted either.
    /// </summary>
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
