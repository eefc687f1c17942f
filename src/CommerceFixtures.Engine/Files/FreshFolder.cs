namespace CommerceFixtures.Engine;

/// <summary>
/// A new folder beside the one that is to be replaced, on the same volume; it goes when it is disposed of, with what is left in it.
/// </summary>
internal sealed class FreshFolder : IDisposable
{
    private FreshFolder(string path) => Path = path;

    public string Path { get; }

    public static FreshFolder Beside(string directory)
    {
        var path = $"{directory.TrimEnd('/', '\\')}.{System.IO.Path.GetRandomFileName()}.tmp";
        Directory.CreateDirectory(path);
        return new FreshFolder(path);
    }

    /// <summary>
    /// Moves the files over those of the same names. The manifest goes first and comes last: files without it are not a set, so a
    /// process that is killed in between leaves nothing that could be taken for one.
    /// </summary>
    public void MoveInto(string directory)
    {
        Directory.CreateDirectory(directory);
        File.Delete(System.IO.Path.Combine(directory, FixtureManifest.FileName));
        foreach (var name in FixtureFile.All.Select(file => file.FileName).Append(FixtureManifest.FileName))
            File.Move(System.IO.Path.Combine(Path, name), System.IO.Path.Combine(directory, name), overwrite: true);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
