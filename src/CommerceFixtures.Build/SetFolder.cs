using System.Security.Cryptography;
using CommerceFixtures.Engine;
using CommerceFixtures.Report;

namespace CommerceFixtures.Build;

/// <summary>The folder below <c>obj</c> that holds the files of one set, or of one part of it.</summary>
internal sealed class SetFolder
{
    private readonly int? _part;
    private readonly bool _hasReport;
    private readonly IReadOnlyList<int> _parts;

    /// <param name="directory">Where the files of the set lie.</param>
    /// <param name="set">The whole set.</param>
    /// <param name="part">The only part to make, or null for all of them.</param>
    /// <param name="hasReport">Whether a page that shows the set is wanted beside its files.</param>
    public SetFolder(string directory, DataSetSettings set, int? part, bool hasReport)
    {
        Set = set;
        _part = part;
        _hasReport = hasReport;
        _parts = part is { } only ? [only] : [.. Enumerable.Range(0, set.Parts)];
        FullPath = Normal(directory);
        Tables = [.. _parts.SelectMany(number => SetFileNames.Tables(number, set.Parts))];
    }

    public DataSetSettings Set { get; }

    public string FullPath { get; }

    /// <summary>The names of the files with rows.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>The names of all its files.</summary>
    public IEnumerable<string> FileNames =>
        [.. Tables, .. _parts.Select(number => SetFileNames.Manifest(number, Set.Parts)), .. _hasReport ? [SetFileNames.Report] : Array.Empty<string>()];

    /// <summary>Deletes the sets in <paramref name="root"/>, and in the folders directly below it, that are no longer asked for.</summary>
    public static void DeleteOthers(string root, IReadOnlyList<SetFolder> asked)
    {
        if (!Directory.Exists(root))
            return;
        var kept = asked.Select(folder => folder.FullPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var found in Directory.GetDirectories(root).Append(root).Select(Normal).Where(found => !kept.Contains(found)))
            Writing(found, () => DeleteSet(found));
    }

    /// <summary>
    /// Whether the files are the ones that the settings and this version of the package make. Where a page is still to be written of them
    /// they must be so to the byte: it shows the rules of the manifest beside figures of the files.
    /// </summary>
    public bool IsCurrent()
    {
        try
        {
            return _parts.All(IsCurrent) && (!LacksReport() || IsIntact());
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or StaleFixtureException or FixtureFormatException)
        {
            return false;
        }
    }

    /// <summary>Whether the page is wanted, and the one that is there, if any, is older than the files.</summary>
    public bool LacksReport() =>
        _hasReport && File.GetLastWriteTimeUtc(PathOf(SetFileNames.Report)) < File.GetLastWriteTimeUtc(PathOf(SetFileNames.Manifest(0, Set.Parts)));

    /// <summary>Writes the page of the files: behind them, so that they are there whatever becomes of it.</summary>
    public void WriteReport(CancellationToken cancellation) => Writing(FullPath, () =>
    {
        using var fresh = FreshFolder.Beside(FullPath);
        using (var page = new FileStream(Path.Combine(fresh.Path, SetFileNames.Report), FileMode.CreateNew, FileAccess.Write))
            ReportPage.Write(FullPath, page, cancellation);
        fresh.MoveInto(FullPath);
    });

    /// <summary>Keeps the files, dated now, so that they are newer than what MSBuild compares them with.</summary>
    public void Keep() => Writing(FullPath, () =>
    {
        DeleteOtherParts();
        var now = DateTime.UtcNow;
        foreach (var name in FileNames)
            File.SetLastWriteTimeUtc(PathOf(name), now);
    });

    /// <summary>Makes the files anew.</summary>
    /// <returns>Rows over all of them.</returns>
    public long Make(MakeOptions options)
    {
        var rows = DataSetMaker.Make(Set, FullPath, Maker.Version, options with { Part = _part });
        Writing(FullPath, DeleteOtherParts);
        return rows;
    }

    private bool IsIntact() => _parts
        .SelectMany(part => ManifestFormat.Read(PathOf(SetFileNames.Manifest(part, Set.Parts))).Files)
        .All(file => HashOf(PathOf(file.Name)) == file.Sha256);

    private static string HashOf(string path)
    {
        using var file = FixtureFolder.Open(path);
        return Convert.ToHexString(SHA256.HashData(file)).ToLowerInvariant();
    }

    /// <summary>The manifest of a part is enough to judge its files, so that one part needs none of the others.</summary>
    private bool IsCurrent(int part)
    {
        var path = PathOf(SetFileNames.Manifest(part, Set.Parts));
        var manifest = ManifestFormat.Read(path);
        var lengths = manifest.Files.ToDictionary(file => file.Name, file => file.Bytes);
        return manifest.PackageVersion == Maker.Version
            && Maker.IsOlderThan(path)
            && manifest.Settings.SequenceEqual(SettingsFingerprint.Pairs(Set.Fingerprint))
            && SetFileNames.Tables(part, Set.Parts)
                .All(name => lengths.TryGetValue(name, out var bytes) && new FileInfo(PathOf(name)).Length == bytes);
    }

    /// <summary>What the set had when it was cut into other parts.</summary>
    private void DeleteOtherParts()
    {
        var kept = FileNames.ToHashSet();
        foreach (var path in FilesOfSets(FullPath).Where(path => !kept.Contains(Path.GetFileName(path))))
            File.Delete(path);
    }

    /// <summary>A folder without our manifest is someone else's, and so is every other file in one that has it.</summary>
    private static void DeleteSet(string directory)
    {
        var ours = FilesOfSets(directory);
        if (!ours.Any(path => SetFileNames.IsManifest(Path.GetFileName(path))))
            return;
        foreach (var path in ours)
            File.Delete(path);
        if (!Directory.EnumerateFileSystemEntries(directory).Any())
            Directory.Delete(directory);
    }

    private static List<string> FilesOfSets(string directory) =>
        [.. Directory.EnumerateFiles(directory).Where(path => SetFileNames.IsOfSomeSet(Path.GetFileName(path)))];

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

    private string PathOf(string name) => Path.Combine(FullPath, name);

    private static string Normal(string path) => Path.TrimEndingDirectorySeparator(path);
}
