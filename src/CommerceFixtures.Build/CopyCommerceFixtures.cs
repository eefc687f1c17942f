using CommerceFixtures.Engine;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Copies the files of sets to the output, each set whole or not at all. A copy of MSBuild's own that is killed leaves half a file, newer
/// than the one it comes from, which no later build replaces.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CopyCommerceFixtures : FixtureTask
{
    /// <summary>The files below <c>obj</c>.</summary>
    [Required]
    public string[] SourceFiles { get; set; } = [];

    /// <summary>Where each of them goes.</summary>
    [Required]
    public string[] DestinationFiles { get; set; } = [];

    private protected override void Run()
    {
        foreach (var set in SourceFiles.Zip(DestinationFiles).GroupBy(file => Path.GetDirectoryName(file.Second)!))
            Copy(set, set.Key);
    }

    private void Copy(IEnumerable<(string Source, string Destination)> files, string directory)
    {
        try
        {
            using var fresh = FreshFolder.Beside(directory);
            foreach (var (source, destination) in files)
            {
                Cancellation.ThrowIfCancellationRequested();
                File.Copy(source, Path.Combine(fresh.Path, Path.GetFileName(destination)));
            }

            fresh.MoveInto(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FixtureProblemException.CannotWrite(directory, exception);
        }
    }
}
