namespace CommerceFixtures.Engine.Files;

/// <summary>
/// The move of new files into the folder of a set. All that they replace leaves before the first of them comes, manifests first, and the
/// new manifests come last: wherever a process is killed, the folder holds files of one set alone, and it is whole or lacks a table.
/// </summary>
/// <param name="fresh">Folder of the new files, on the volume of the other. The folder that it lies in is the project's, and may be a
/// link.</param>
/// <param name="directory">The folder of the set; made where it is missing. Neither it nor a folder between the two may be a link.</param>
internal sealed class SetReplacement(string fresh, string directory)
{
    /// <summary>The folder within the fresh one that takes what is replaced, to be put back where a later move fails.</summary>
    public const string ReplacedFiles = "replaced";

    private string Replaced => Path.Combine(fresh, ReplacedFiles);

    /// <exception cref="IOException">A file could not be moved; the files of before are in their places again.</exception>
    public void Run()
    {
        OwnFolders.RefuseLinks(Path.GetDirectoryName(fresh)!, directory);
        if (IsTheSame())
            TakeDates();
        else
            Run(Moves());
    }

    /// <summary>The moves in their order.</summary>
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
    /// Files of the same names; and where a set comes, and not only its report, the report of the old one and its files in another number
    /// of parts. Other parts of the same number stay: they may be made one by one.
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
    /// Whether nothing would change: another build of the same project may have been faster, and may be reading its files.
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
