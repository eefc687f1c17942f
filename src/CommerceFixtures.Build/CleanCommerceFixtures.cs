using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Deletes the sets and what builds that were killed left behind. MSBuild's own Clean deletes only files that a build reported when it ended, and
/// takes names that differ in case alone for one.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CleanCommerceFixtures : FixtureTask
{
    /// <summary>The folder below <c>obj</c> that holds all sets; it need not exist, and neither need any other of these paths.</summary>
    [Required]
    public string SetsDirectory { get; set; } = "";

    /// <summary>The project's output folder.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The folder of the sets below the output folder, as the project writes it. In one that no build accepts there is nothing of ours.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The list of the files of all sets.</summary>
    [Required]
    public string FileList { get; set; } = "";

    /// <summary>The record of what was made below <c>obj</c>.</summary>
    [Required]
    public string RecordFile { get; set; } = "";

    /// <summary>The file that stands for the settings.</summary>
    [Required]
    public string SettingsFile { get; set; } = "";

    private protected override void Run()
    {
        var files = new FileList(FileList, SetsDirectory).Read();
        CleanSets(files);
        CleanOutput(files);
        foreach (var path in (string[])[SettingsFile, FileList, RecordFile])
            FixtureProblemException.WritingFile(path, () => DeleteFile(path));
    }

    private void CleanSets(IReadOnlyList<string> files)
    {
        var home = new SetsFolder(SetsDirectory, RecordFile);
        var root = Path.GetDirectoryName(home.FullPath)!;
        if (OwnFolders.AreBehindLink(root, home.FullPath))
            return;
        home.DeleteOthers([]);
        DeleteListed(root, home.FullPath, files);
        FixtureProblemException.Writing(home.FullPath, () => DeleteEmpty(root, home.FullPath));
    }

    private void CleanOutput(IReadOnlyList<string> files)
    {
        FreshFolder.DeleteAbandoned(OutputDirectory);
        var problems = new List<SettingsProblem>();
        var folder = FolderName.Read(new Dictionary<string, string> { ["Folder"] = Folder.Trim() }, problems);
        if (problems.Count == 0)
            DeleteListed(OutputDirectory, Path.Join(OutputDirectory, folder), files);
    }

    /// <summary>Deletes files of sets and the folders that are empty then. What is behind a link stays: it is somebody else's.</summary>
    /// <param name="root">The project's folder, which stays.</param>
    /// <param name="directory">The folder of the sets below it.</param>
    /// <param name="files">Paths of the files in that one.</param>
    private static void DeleteListed(string root, string directory, IReadOnlyList<string> files)
    {
        var sets = files.Select(file => Path.Join(directory, file)).GroupBy(path => Path.GetDirectoryName(path)!);
        foreach (var set in sets.Where(set => !OwnFolders.AreBehindLink(root, set.Key)))
        {
            FixtureProblemException.Writing(set.Key, () =>
            {
                foreach (var path in set)
                    DeleteFile(path);
                DeleteEmpty(root, set.Key);
            });
        }
    }

    private static void DeleteFile(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }

    private static void DeleteEmpty(string root, string directory)
    {
        foreach (var folder in OwnFolders.Between(root, directory).Where(Directory.Exists))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                return;
            Directory.Delete(folder);
        }
    }
}
