using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Problems;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Copies the files of sets to the output, each set whole or not at all. A copy of MSBuild's own that is killed leaves half a file, newer
/// than the one it comes from, which no later build replaces.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CopyCommerceFixtures : FixtureTask
{
    private static readonly DateTime LongAgo = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The files below <c>obj</c>.</summary>
    [Required]
    public string[] SourceFiles { get; set; } = [];

    /// <summary>Where each of them goes.</summary>
    [Required]
    public string[] DestinationFiles { get; set; } = [];

    /// <summary>
    /// The folder to copy to before the files are moved to their places, on the same volume; that of each set, if nothing is given. What a
    /// killed build leaves there is deleted.
    /// </summary>
    public string WorkDirectory { get; set; } = "";

    private protected override void Run()
    {
        foreach (var set in SourceFiles.Zip(DestinationFiles).GroupBy(file => Path.GetDirectoryName(file.Second)!))
            Copy([.. set], set.Key);
    }

    private void Copy(IReadOnlyList<(string Source, string Destination)> files, string directory) => FixtureProblemException.Writing(directory, () =>
    {
        if (files.All(file => IsCopy(file.Source, file.Destination)))
            return;
        var work = WorkDirectory.Length > 0 ? WorkDirectory : directory;
        FreshFolder.DeleteAbandoned(work);
        CopyBy(work, files, directory);
        // Dates come last: a build that is killed before is followed by one that copies again, and deletes what was left.
        foreach (var (source, destination) in files)
            File.SetLastWriteTimeUtc(destination, File.GetLastWriteTimeUtc(source));
    });

    /// <summary>Whether length and date are the same: a copy has both of its source.</summary>
    private static bool IsCopy(string source, string destination) =>
        new FileInfo(source) is { Exists: true } made && new FileInfo(destination) is { Exists: true } copy
        && made.Length == copy.Length && made.LastWriteTimeUtc == copy.LastWriteTimeUtc;

    private void CopyBy(string work, IReadOnlyList<(string Source, string Destination)> files, string directory)
    {
        using var fresh = FreshFolder.In(work);
        foreach (var (source, destination) in files)
        {
            Cancellation.ThrowIfCancellationRequested();
            if (!OrdinaryFile.Is(source))
                throw FixtureProblemException.NoOrdinaryFile(source);
            var copy = Path.Combine(fresh.Path, Path.GetFileName(destination));
            File.Copy(source, copy);
            File.SetLastWriteTimeUtc(copy, LongAgo);
        }

        fresh.MoveInto(directory);
    }
}
