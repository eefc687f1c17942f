using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Problems;

namespace CommerceFixtures.Build;

/// <summary>
/// The folder below <c>obj</c> for all sets of a project. It contains the files of the only set, or a folder for each named set.
/// </summary>
internal sealed class FixturesFolder
{
    /// <summary>Reads the record of what was generated in the folder.</summary>
    /// <param name="path">The absolute path of the folder, which does not have to exist.</param>
    /// <param name="record">The absolute path of the record.</param>
    public FixturesFolder(string path, string record)
    {
        FullPath = Path.TrimEndingDirectorySeparator(path);
        Record = new(record, FullPath);
    }

    /// <summary>The absolute path of the folder.</summary>
    public string FullPath { get; }

    /// <summary>The record of what was generated in the folder.</summary>
    public BuildRecord Record { get; }

    /// <summary>The path of the folder of a set.</summary>
    /// <param name="name">The name of the folder, or an empty string for this folder.</param>
    public string PathOf(string name) => Path.Join(FullPath, name).TrimEnd(Path.DirectorySeparatorChar);

    /// <summary>Creates a new temporary folder on the volume of the sets.</summary>
    public FreshFolder Fresh() => FreshFolder.In(FullPath);

    /// <summary>Rejects links in place of this folder or of the folder of a set, because what they lead to is not ours.</summary>
    /// <param name="requested">The folders of the sets.</param>
    /// <exception cref="FixtureProblemException">One of the folders is a link.</exception>
    public void RefuseLinks(IEnumerable<SetFolder> requested)
    {
        foreach (var directory in requested.Select(folder => folder.FullPath).Prepend(FullPath))
            OwnFolders.RefuseLinks(Path.GetDirectoryName(FullPath)!, directory);
    }

    /// <summary>
    /// Deletes what interrupted builds left, and the sets that are no longer requested. A name that differs only in case is another name:
    /// the old set is deleted so that its folder gets the new name on every file system.
    /// </summary>
    /// <param name="requested">The folders of the sets to keep.</param>
    public void DeleteOthers(IEnumerable<SetFolder> requested)
    {
        FreshFolder.DeleteAbandoned(FullPath);
        if (!Directory.Exists(FullPath))
            return;
        var kept = requested.Select(folder => folder.FullPath).ToHashSet(StringComparer.Ordinal);
        var others = Directory.GetDirectories(FullPath).Append(FullPath).Where(found => !kept.Contains(found) && !FreshFolder.Is(found));
        foreach (var found in others)
            WriteProblem.Writing(found, () => DeleteSet(found));
    }

    /// <summary>Records that sets are about to be generated.</summary>
    /// <param name="sets">The folders of the sets.</param>
    public void Begin(IEnumerable<SetFolder> sets)
    {
        WriteProblem.Writing(FullPath, () => Directory.CreateDirectory(FullPath));
        WriteProblem.WritingFile(Record.FullPath, () => Record.Begin(sets.Select(set => set.Name)));
    }

    /// <summary>
    /// The files in a folder whose names are names of a set's files. If the folder is a link, there are none: the files are not ours.
    /// </summary>
    /// <param name="directory">The path of the folder.</param>
    public static List<string> SetFilesIn(string directory) => new DirectoryInfo(directory) is { Exists: true, LinkTarget: null }
        ? [.. Directory.EnumerateFiles(directory).Where(path => SetFileNames.IsOfSomeSet(Path.GetFileName(path)))]
        : [];

    /// <summary>
    /// Deletes only files of a set, and only from a folder that a build generated a set in. Everything else is not ours.
    /// </summary>
    private void DeleteSet(string directory)
    {
        var name = directory == FullPath ? "" : Path.GetFileName(directory);
        if (!Record.Knows(name))
            return;
        SetFilesIn(directory).ForEach(File.Delete);
        if (new DirectoryInfo(directory).LinkTarget is null && !Directory.EnumerateFileSystemEntries(directory).Any())
            Directory.Delete(directory);
        Record.Forget(name);
    }
}
