namespace CommerceFixtures.Engine.Files;

/// <summary>
/// Moves new files into the folder of a set. All files that they replace are moved out first, starting with the manifests, and the new
/// manifests are moved in last. So if the process is killed at any point, the folder holds files of one set only, and these are complete or
/// lack a table.
/// </summary>
/// <param name="fresh">The folder of the new files, on the same volume as the other folder. Its parent folder belongs to the project and
/// can be a link.</param>
/// <param name="directory">The folder of the set, which is created if it does not exist. Neither it nor a folder between the two may be a
/// link.</param>
internal sealed class SetReplacement(string fresh, string directory)
{
    /// <summary>
    /// The subfolder of the fresh folder that takes the replaced files, so that they can be restored if a later move fails.
    /// </summary>
    public const string ReplacedFiles = "replaced";

    private string Replaced => Path.Combine(fresh, ReplacedFiles);

    /// <exception cref="IOException">A file could not be moved. The previous files have been restored.</exception>
    public void Run()
    {
        OwnFolders.RefuseLinks(Path.GetDirectoryName(fresh)!, directory);
        if (IsTheSame())
            TakeDates();
        else
            Run(Moves());
    }

    /// <summary>The moves, in their order.</summary>
    public IReadOnlyList<FileMove> Moves()
    {
        var coming = NamesIn(fresh).OrderBy(SetFileNames.IsManifest);
        var leaving = Leaving().OrderByDescending(SetFileNames.IsManifest);
        return
        [
            .. leaving.Select(name => new FileMove(Path.Combine(directory, name), Path.Combine(Replaced, name), MayBeMissing: true)),
            .. coming.Select(name => new FileMove(Path.Combine(fresh, name), Path.Combine(directory, name))),
        ];
    }

    private void Run(IReadOnlyList<FileMove> moves)
    {
        Directory.CreateDirectory(directory);
        Directory.CreateDirectory(Replaced);
        var done = 0;
        try
        {
            for (; done < moves.Count; done++)
                moves[done].Do();
        }
        catch
        {
            while (done > 0)
                moves[--done].Undo();
            throw;
        }
    }

    /// <summary>
    /// The files to remove: those with the names of the new files and, unless only a report is written, the old report and the files of a
    /// set with another number of parts. Other parts of the same number stay, because parts can be generated one by one.
    /// </summary>
    private IEnumerable<string> Leaving()
    {
        var coming = NamesIn(fresh).ToHashSet();
        var parts = coming.Where(SetFileNames.IsManifest).Select(SetFileNames.PartsIn).FirstOrDefault();
        return NamesIn(directory).Where(name =>
            coming.Contains(name)
            || (parts is not null && (name == SetFileNames.Report || (SetFileNames.PartsIn(name) is { } others && others != parts))));
    }

    /// <summary>
    /// Whether nothing would change. Another build of the same project may have written the same files and may be reading them now.
    /// </summary>
    private bool IsTheSame()
    {
        var coming = NamesIn(fresh).ToHashSet();
        return coming.SetEquals(Leaving()) && coming.All(name => HaveSameBytes(Path.Combine(fresh, name), Path.Combine(directory, name)));
    }

    private void TakeDates()
    {
        foreach (var name in NamesIn(fresh))
            File.SetLastWriteTimeUtc(Path.Combine(directory, name), File.GetLastWriteTimeUtc(Path.Combine(fresh, name)));
    }

    private static bool HaveSameBytes(string path, string other)
    {
        if (!OrdinaryFile.Is(other) || new FileInfo(path).Length != new FileInfo(other).Length)
            return false;
        using var one = File.OpenRead(path);
        using var two = File.OpenRead(other);
        var (ofOne, ofTwo) = (new byte[1 << 16], new byte[1 << 16]);
        for (int read; (read = one.ReadAtLeast(ofOne, ofOne.Length, throwOnEndOfStream: false)) > 0;)
        {
            if (two.ReadAtLeast(ofTwo, read, throwOnEndOfStream: false) < read
                || !ofOne.AsSpan(0, read).SequenceEqual(ofTwo.AsSpan(0, read)))
                return false;
        }

        return true;
    }

    private static IEnumerable<string> NamesIn(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path).Select(file => Path.GetFileName(file)) : [];
}
