using System.Security.Cryptography;
using CommerceFixtures.Engine;
using CommerceFixtures.Report;

namespace CommerceFixtures.Build;

/// <summary>The folder below <c>obj</c> that holds the files of one set, or of one part of it.</summary>
internal sealed class SetFolder
{
    private readonly SetsFolder _home;
    private readonly int? _part;
    private readonly bool _wantsReport;
    private readonly IReadOnlyList<int> _parts;

    /// <param name="home">The folder of all sets of the project.</param>
    /// <param name="name">The name of this one's folder there; nothing where its files lie in the folder of all sets itself.</param>
    /// <param name="set">The whole set.</param>
    /// <param name="part">The only part to make, or null for all of them.</param>
    /// <param name="wantsReport">Whether a page that shows the set is wanted beside its files.</param>
    public SetFolder(SetsFolder home, string name, DataSetSettings set, int? part, bool wantsReport)
    {
        (_home, Name, Set, _part, _wantsReport) = (home, name, set, part, wantsReport);
        _parts = part is { } only ? [only] : [.. Enumerable.Range(0, set.Parts)];
        Tables = [.. _parts.SelectMany(number => SetFileNames.Tables(number, set.Parts))];
        FullPath = home.PathOf(name);
    }

    /// <summary>The name of the folder; nothing where it is that of all sets itself.</summary>
    public string Name { get; }

    public DataSetSettings Set { get; }

    public string FullPath { get; }

    /// <summary>The names of the files with rows.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>The names of all its files.</summary>
    public IReadOnlyList<string> FileNames =>
        [.. Tables, .. _parts.Select(number => SetFileNames.Manifest(number, Set.Parts)), .. HasReport ? [SetFileNames.Report] : Array.Empty<string>()];

    /// <summary>Whether there is a page that nobody asked for this time, and that shows these very files.</summary>
    public bool HasUnaskedReport => !_wantsReport && IsWhole && File.Exists(PathOf(SetFileNames.Report)) && !ReportIsOlder;

    private IEnumerable<string> Manifests => _parts.Select(number => PathOf(SetFileNames.Manifest(number, Set.Parts)));

    private bool IsWhole => _parts.Count == Set.Parts;

    private bool HasReport => _wantsReport || HasUnaskedReport;

    private bool ReportIsOlder => File.GetLastWriteTimeUtc(PathOf(SetFileNames.Report)) < File.GetLastWriteTimeUtc(Manifests.First());

    /// <summary>
    /// Whether the files are the ones that the settings and this build of the package make. Where a page is still to be written of them
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
    public bool LacksReport() => _wantsReport && ReportIsOlder;

    /// <summary>Writes the page of the files: after them, so that they are there whatever becomes of it.</summary>
    public void WriteReport(CancellationToken cancellation) => FixtureProblemException.Writing(FullPath, () =>
    {
        using var fresh = _home.Fresh();
        try
        {
            using var page = new FileStream(Path.Combine(fresh.Path, SetFileNames.Report), FileMode.CreateNew, FileAccess.Write);
            ReportPage.Write(FullPath, page, cancellation);
        }
        catch (Exception exception) when (OutOfMemory.Caused(exception))
        {
            throw OutOfMemory.InReport(Set, exception);
        }

        fresh.MoveInto(FullPath);
    });

    /// <summary>Keeps the files, dated now, so that they are newer than what MSBuild compares them with.</summary>
    public void Keep() => FixtureProblemException.Writing(FullPath, () =>
    {
        var names = FileNames;
        DeleteAllBut(names);
        var now = DateTime.UtcNow;
        foreach (var name in names)
            File.SetLastWriteTimeUtc(PathOf(name), now);
    });

    /// <summary>Makes the files new.</summary>
    /// <returns>Rows over all of them.</returns>
    public long Make(MakeOptions options)
    {
        var rows = MakeFiles(options with { Part = _part, WorkDirectory = _home.FullPath });
        FixtureProblemException.Writing(FullPath, () =>
        {
            DeleteAllBut([.. Tables, .. Manifests.Select(path => Path.GetFileName(path))]);
            _home.Record.End(Name, Manifests);
        });
        return rows;
    }

    private long MakeFiles(MakeOptions options)
    {
        try
        {
            return DataSetMaker.Make(Set, FullPath, Maker.Version, options);
        }
        catch (Exception exception) when (OutOfMemory.Caused(exception))
        {
            throw OutOfMemory.InMaking(Set, exception);
        }
    }

    /// <summary>Whether each table is to the byte the one that its manifest, which was confirmed, describes.</summary>
    private bool IsIntact() => Manifests
        .SelectMany(path => ManifestFormat.Read(path).Files)
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
        if (!_home.Record.Confirms(Name, path))
            return false;
        var manifest = ManifestFormat.Read(path);
        return manifest.Name == Set.Name
            && manifest.Settings.SequenceEqual(SettingsFingerprint.Pairs(Set.Fingerprint))
            && manifest.Files.Select(file => file.Name).SequenceEqual(SetFileNames.Tables(part, Set.Parts))
            && manifest.Files.All(file => OrdinaryFile.Is(PathOf(file.Name)) && new FileInfo(PathOf(file.Name)).Length == file.Length);
    }

    /// <summary>Other parts, and the page of a set before.</summary>
    private void DeleteAllBut(IReadOnlyList<string> names)
    {
        var kept = names.ToHashSet();
        foreach (var path in SetsFolder.SetFilesIn(FullPath).Where(path => !kept.Contains(Path.GetFileName(path))))
            File.Delete(path);
    }

    private string PathOf(string name) => Path.Combine(FullPath, name);
}
