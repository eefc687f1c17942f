using CommerceFixtures.Engine.Files;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Copies the files of data sets to the output folder, each set completely or not at all. When MSBuild's own copy task is interrupted, it
/// leaves an incomplete file that is newer than its source, so that no later build replaces it.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CopyCommerceFixtures : FixtureTask
{
    /// <summary>The files to copy, below <c>obj</c>.</summary>
    [Required]
    public string[] SourceFiles { get; set; } = [];

    /// <summary>The path that each of the files is copied to, in the same order.</summary>
    [Required]
    public string[] DestinationFiles { get; set; } = [];

    /// <summary>
    /// The folder that the files are copied to before they are moved to their destinations. It must be on the same volume. What interrupted
    /// builds left there is deleted.
    /// </summary>
    [Required]
    public string WorkDirectory { get; set; } = "";

    private protected override void Run()
    {
        foreach (var set in SourceFiles.Zip(DestinationFiles).GroupBy(file => Path.GetDirectoryName(file.Second)!))
            Copy([.. set], set.Key);
    }

    private void Copy(IReadOnlyList<(string Source, string Destination)> files, string directory) => WriteProblem.Writing(directory, () =>
    {
        if (files.All(file => IsCopy(file.Source, file.Destination)))
            return;
        FreshFolder.DeleteAbandoned(WorkDirectory);
        Replace(files, directory);
        // Dates come last: if the build is interrupted before, the next one copies again and deletes what was left.
        foreach (var (source, destination) in files)
            File.SetLastWriteTimeUtc(destination, File.GetLastWriteTimeUtc(source));
    });

    /// <summary>Whether both files have the same length and date, as a copy and its source have.</summary>
    private static bool IsCopy(string source, string destination) =>
        new FileInfo(source) is { Exists: true } original && new FileInfo(destination) is { Exists: true } copy
        && original.Length == copy.Length && original.LastWriteTimeUtc == copy.LastWriteTimeUtc;

    private void Replace(IReadOnlyList<(string Source, string Destination)> files, string directory)
    {
        using var fresh = FreshFolder.In(WorkDirectory);
        foreach (var (source, destination) in files)
        {
            Cancellation.ThrowIfCancellationRequested();
            if (!OrdinaryFile.Is(source))
                throw WriteProblem.NotOrdinaryFile(source);
            var copy = Path.Combine(fresh.Path, Path.GetFileName(destination));
            File.Copy(source, copy);
            OutdatedFile.Mark(copy);
        }

        fresh.MoveInto(directory);
    }
}
