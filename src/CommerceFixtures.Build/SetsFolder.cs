using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Problems;

namespace CommerceFixtures.Build;

/// <summary>The folder below <c>obj</c> that holds all sets of a project: the only one in it, or each in a folder of its name.</summary>
internal sealed class SetsFolder
{
    /// <param name="path">Absolute path of the folder; it need not be there.</param>
    /// <param name="record">Absolute path of the record of what was made.</param>
    public SetsFolder(string path, string record)
    {
        FullPath = Path.TrimEndingDirectorySeparator(path);
        Record = new(record, FullPath);
    }

    public string FullPath { get; }

    public MakerRecord Record { get; }

    public string PathOf(string name) => Path.Join(FullPath, name).TrimEnd(Path.DirectorySeparatorChar);

    /// <summary>A fresh folder on the volume of the sets.</summary>
    public FreshFolder Fresh() => FreshFolder.In(FullPath);

    /// <summary>Refuses a link in the place of the folder of all sets or of one that is asked for: what is behind it is somebody else's.</summary>
    public void RefuseLinks(IEnumerable<SetFolder> asked)
    {
        foreach (var directory in asked.Select(folder => folder.FullPath).Prepend(FullPath))
            OwnFolders.RefuseLinks(Path.GetDirectoryName(FullPath)!, directory);
    }

    /// <summary>
    /// Deletes what killed builds left, and the sets that are no longer asked for. A name that differs in case alone is another name: the
    /// old set goes, so that its folder has the new name, on every file system.
    /// </summary>
    public void DeleteOthers(IEnumerable<SetFolder> asked)
    {
        FreshFolder.DeleteAbandoned(FullPath);
        if (!Directory.Exists(FullPath))
            return;
        var kept = asked.Select(folder => folder.FullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var found in Directory.GetDirectories(FullPath).Append(FullPath).Where(found => !kept.Contains(found) && !FreshFolder.Is(found)))
            FixtureProblemException.Writing(found, () => DeleteSet(found));
    }

    /// <summary>Notes that sets are about to be made.</summary>
    public void Begin(IEnumerable<SetFolder> sets)
    {
        FixtureProblemException.Writing(FullPath, () => Directory.CreateDirectory(FullPath));
        FixtureProblemException.WritingFile(Record.FullPath, () => Record.Begin(sets.Select(set => set.Name)));
    }

    /// <summary>The files in a folder that have names of a set's files. None are behind a link: they are somebody else's.</summary>
    public static List<string> SetFilesIn(string directory) => new DirectoryInfo(directory) is { Exists: true, LinkTarget: null }
        ? [.. Directory.EnumerateFiles(directory).Where(path => SetFileNames.IsOfSomeSet(Path.GetFileName(path)))]
        : [];

    /// <summary>
    /// A folder in which no set was made is someone else's, whatever the names of its files, and so is every other file in one of ours.
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
