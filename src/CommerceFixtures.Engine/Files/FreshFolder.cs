namespace CommerceFixtures.Engine;

/// <summary>
/// A new folder beside the one that is to be replaced, on the same volume; it goes when it is disposed of, with what is left in it.
/// </summary>
internal sealed class FreshFolder : IDisposable
{
    private const string Ending = ".tmp";

    /// <summary>The name of a file in it that is open while it is in use: the system closes that of a process that is killed.</summary>
    private const string Mark = ".in-use";

    private readonly FileStream _mark;

    private FreshFolder(string path)
    {
        Path = Directory.CreateDirectory(path).FullName;
        try
        {
            _mark = new FileStream(
                System.IO.Path.Combine(path, Mark), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch
        {
            Delete(Path);
            throw;
        }
    }

    public string Path { get; }

    public static FreshFolder Beside(string directory)
    {
        var name = directory.TrimEnd('/', '\\');
        DeleteAbandoned(name);
        return new FreshFolder($"{name}.{System.IO.Path.GetRandomFileName()}{Ending}");
    }

    /// <summary>
    /// Moves the files over those of the same names. Manifests go first and come last: files without one are not a set, so a process
    /// that is killed in between leaves nothing that could be taken for one.
    /// </summary>
    public void MoveInto(string directory)
    {
        Directory.CreateDirectory(directory);
        var names = Array.FindAll(Array.ConvertAll(Directory.GetFiles(Path), path => System.IO.Path.GetFileName(path)), name => name != Mark);
        var manifests = Array.FindAll(names, IsManifest);
        foreach (var manifest in manifests)
            File.Delete(System.IO.Path.Combine(directory, manifest));
        foreach (var name in Array.FindAll(names, name => !IsManifest(name)))
            Move(name, directory);
        foreach (var manifest in manifests)
            Move(manifest, directory);
    }

    public void Dispose()
    {
        _mark.Dispose();
        Delete(Path);
    }

    private static bool IsManifest(string name) => FixtureFile.PartsIn(FixtureManifest.FileName, name) is not null;

    private void Move(string name, string directory) =>
        File.Move(System.IO.Path.Combine(Path, name), System.IO.Path.Combine(directory, name), overwrite: true);

    private static void DeleteAbandoned(string name)
    {
        var parent = System.IO.Path.GetDirectoryName(name)!;
        if (!Directory.Exists(parent))
            return;
        foreach (var path in Directory.GetDirectories(parent, $"{System.IO.Path.GetFileName(name)}.*{Ending}"))
        {
            if (IsAbandoned(path))
                Delete(path);
        }
    }

    private static bool IsAbandoned(string path)
    {
        try
        {
            using var mark = new FileStream(System.IO.Path.Combine(path, Mark), FileMode.Open, FileAccess.Write, FileShare.None);
            return true;
        }
        catch (FileNotFoundException)
        {
            // Killed before the mark was there, or after it was gone; one that is being made has it within the second.
            return Directory.GetLastWriteTimeUtc(path) < DateTime.UtcNow.AddSeconds(-1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What cannot be deleted stays: the error that led here, or the set that was made, counts for more.</summary>
    private static void Delete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
