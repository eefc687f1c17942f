using CommerceFixtures.Engine;

namespace CommerceFixtures.Build;

/// <summary>The folder below <c>obj</c> that holds the files of one set.</summary>
internal sealed class SetFolder(string directory, DataSetSettings set)
{
    private static readonly IReadOnlyList<string> FileNames = [.. FixtureFile.All.Select(file => file.FileName), FixtureManifest.FileName];

    public DataSetSettings Set { get; } = set;

    private string FullPath { get; } = Normal(directory);

    /// <summary>Deletes the sets in <paramref name="root"/>, and in the folders directly below it, that are no longer asked for.</summary>
    public static void DeleteOthers(string root, IReadOnlyList<SetFolder> asked)
    {
        if (!Directory.Exists(root))
            return;
        var kept = asked.Select(folder => folder.FullPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var found in Directory.GetDirectories(root).Append(root).Select(Normal).Where(found => !kept.Contains(found)))
            Writing(found, () => DeleteSet(found));
    }

    /// <summary>Whether the files are the ones that the settings and this version of the package make.</summary>
    public bool IsCurrent()
    {
        try
        {
            var manifest = CommerceDataSet.Open(FullPath, Set.Fingerprint).Manifests[0];
            return manifest.PackageVersion == Maker.Version && Maker.IsOlderThan(Path.Combine(FullPath, FixtureManifest.FileName));
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or StaleFixtureException or FixtureFormatException)
        {
            return false;
        }
    }

    /// <summary>Dates the files now, so that they are newer than what MSBuild compares them with.</summary>
    public void Touch() => Writing(FullPath, () =>
    {
        var now = DateTime.UtcNow;
        foreach (var name in FileNames)
            File.SetLastWriteTimeUtc(Path.Combine(FullPath, name), now);
    });

    /// <summary>Makes the files anew.</summary>
    /// <returns>Rows over all five files.</returns>
    public long Make(CancellationToken cancellation) => DataSetMaker.Make(Set, FullPath, Maker.Version, new MakeOptions { Cancellation = cancellation });

    /// <summary>A folder without our manifest is someone else's, and so is every other file in one that has it.</summary>
    private static void DeleteSet(string directory)
    {
        if (!File.Exists(Path.Combine(directory, FixtureManifest.FileName)))
            return;
        foreach (var name in FileNames)
            File.Delete(Path.Combine(directory, name));
        if (!Directory.EnumerateFileSystemEntries(directory).Any())
            Directory.Delete(directory);
    }

    private static void Writing(string directory, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FixtureProblemException.CannotWrite(directory, exception);
        }
    }

    private static string Normal(string path) => Path.TrimEndingDirectorySeparator(path);
}
