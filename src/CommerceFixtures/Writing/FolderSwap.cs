namespace CommerceFixtures;

/// <summary>
/// Replaces the files of a set with new ones. The old manifest leaves first, then the old tables; then the new tables come, and the new
/// manifest last. Wherever a process is killed, the folder contains files of only one set, and the work folder shows how to go back.
/// </summary>
/// <param name="fresh">The work folder, with the new files.</param>
/// <param name="directory">The folder of the set, on the same volume.</param>
internal sealed class FolderSwap(string fresh, string directory)
{
    /// <summary>The folder inside the work folder that takes the old files.</summary>
    public const string ReplacedFiles = "replaced";

    /// <summary>The names of the files, in the order in which they come.</summary>
    public static readonly string[] FileNames = [.. FixtureFile.All.Select(file => file.FileName), FixtureManifest.FileName];

    private string Replaced => Path.Combine(fresh, ReplacedFiles);

    /// <exception cref="IOException">A file cannot be moved, or another program has created one.</exception>
    public void Do()
    {
        Directory.CreateDirectory(Replaced);
        foreach (var name in FileNames.AsEnumerable().Reverse())
            MoveIfThere(name, directory, Replaced);
        foreach (var name in FileNames)
            File.Move(Path.Combine(fresh, name), Path.Combine(directory, name));
    }

    /// <summary>
    /// Undoes an unfinished replacement of this process, or of one that was killed. If this is interrupted, it can run again.
    /// </summary>
    public void Undo()
    {
        // The new manifest is written last and moved last: while it is here, each table that is not here has been moved.
        if (!File.Exists(Path.Combine(fresh, FixtureManifest.FileName)))
            return;
        foreach (var name in FileNames.Where(name => !File.Exists(Path.Combine(fresh, name))))
            MoveIfThere(name, directory, fresh);
        foreach (var name in FileNames)
            MoveIfThere(name, Replaced, directory);
    }

    /// <summary>
    /// Deletes what is left after a replacement was finished or undone: the new manifest first, because nothing can be undone without it.
    /// </summary>
    public void DeleteFiles()
    {
        foreach (var name in FileNames.AsEnumerable().Reverse())
            File.Delete(Path.Combine(fresh, name));
        if (!Directory.Exists(Replaced))
            return;
        foreach (var name in FileNames)
            File.Delete(Path.Combine(Replaced, name));
        Directory.Delete(Replaced);
    }

    private static void MoveIfThere(string name, string from, string to)
    {
        if (File.Exists(Path.Combine(from, name)))
            File.Move(Path.Combine(from, name), Path.Combine(to, name));
    }
}
