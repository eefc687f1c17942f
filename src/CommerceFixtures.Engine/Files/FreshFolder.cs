namespace CommerceFixtures.Engine;

/// <summary>
/// A new folder beside the one that is to be replaced, on the same volume; it goes when it is disposed of, with what is left in it.
/// </summary>
internal sealed class FreshFolder : IDisposable
{
    private const string Ending = ".tmp";

    /// <summary>A folder this old is of a process that was killed, not of one that is still at work.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private FreshFolder(string path) => Path = path;

    public string Path { get; }

    public static FreshFolder Beside(string directory)
    {
        var name = directory.TrimEnd('/', '\\');
        DeleteAbandoned(name);
        var path = $"{name}.{System.IO.Path.GetRandomFileName()}{Ending}";
        Directory.CreateDirectory(path);
        return new FreshFolder(path);
    }

    /// <summary>
    /// Moves the files over those of the same names. Manifests go first and come last: files without one are not a set, so a process
    /// that is killed in between leaves nothing that could be taken for one.
    /// </summary>
    public void MoveInto(string directory)
    {
        Directory.CreateDirectory(directory);
        var names = Array.ConvertAll(Directory.GetFiles(Path), path => System.IO.Path.GetFileName(path));
        var manifests = Array.FindAll(names, IsManifest);
        foreach (var manifest in manifests)
            File.Delete(System.IO.Path.Combine(directory, manifest));
        foreach (var name in Array.FindAll(names, name => !IsManifest(name)))
            Move(name, directory);
        foreach (var manifest in manifests)
            Move(manifest, directory);
    }

    public void Dispose() => Delete(Path);

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
            if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(path) > Abandoned)
                Delete(path);
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
