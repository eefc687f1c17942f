using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Deletes the data sets, and what interrupted builds left behind. MSBuild's own Clean deletes only files that a completed build reported,
/// and it treats names that differ only in case as the same name.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CleanCommerceFixtures : FixtureTask
{
    /// <summary>The folder below <c>obj</c> that contains all data sets. Like the other paths, it does not have to exist.</summary>
    [Required]
    public string SetsDirectory { get; set; } = "";

    /// <summary>The project's output folder.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>
    /// The folder of the data sets below the output folder, as the project specifies it. If it is not valid, no build has written there.
    /// </summary>
    public string Folder { get; set; } = "";

    /// <summary>The list of the files of all data sets.</summary>
    [Required]
    public string FileList { get; set; } = "";

    /// <summary>The record of what was generated below <c>obj</c>.</summary>
    [Required]
    public string RecordFile { get; set; } = "";

    /// <summary>The file that the last build wrote the settings to.</summary>
    [Required]
    public string SettingsFile { get; set; } = "";

    private protected override void Run()
    {
        var files = new FileList(FileList, SetsDirectory).Read();
        CleanSets(files);
        CleanOutput(files);
        foreach (var path in (string[])[SettingsFile, FileList, RecordFile])
            WriteProblem.WritingFile(path, () => DeleteFile(path));
    }

    private void CleanSets(IReadOnlyList<string> files)
    {
        var home = new FixturesFolder(SetsDirectory, RecordFile);
        var root = Path.GetDirectoryName(home.FullPath)!;
        if (OwnFolders.AreBehindLink(root, home.FullPath))
            return;
        home.DeleteOthers([]);
        DeleteListed(root, home.FullPath, files);
        WriteProblem.Writing(home.FullPath, () => DeleteEmpty(root, home.FullPath));
    }

    private void CleanOutput(IReadOnlyList<string> files)
    {
        FreshFolder.DeleteAbandoned(OutputDirectory);
        var problems = new List<SettingsProblem>();
        var folder = FolderName.Read(new Dictionary<string, string> { ["Folder"] = Folder.Trim() }, problems);
        if (problems.Count == 0)
            DeleteListed(OutputDirectory, Path.Join(OutputDirectory, folder), files);
    }

    /// <summary>
    /// Deletes files of data sets, and the folders that are empty afterward. Links are not followed: what they lead to is not ours.
    /// </summary>
    /// <param name="root">The folder at which deleting stops. It stays.</param>
    /// <param name="directory">The folder of the data sets below the root.</param>
    /// <param name="files">The paths of the files, relative to the folder of the data sets.</param>
    private static void DeleteListed(string root, string directory, IReadOnlyList<string> files)
    {
        var sets = files.Select(file => Path.Join(directory, file)).GroupBy(path => Path.GetDirectoryName(path)!);
        foreach (var set in sets.Where(set => !OwnFolders.AreBehindLink(root, set.Key)))
        {
            WriteProblem.Writing(set.Key, () =>
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
