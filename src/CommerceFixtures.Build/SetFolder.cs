using System.Security.Cryptography;
using CommerceFixtures.Engine;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Report;

namespace CommerceFixtures.Build;

/// <summary>The folder below <c>obj</c> with the files of one set, or of one part of it.</summary>
internal sealed class SetFolder
{
    private readonly FixturesFolder _home;
    private readonly int? _part;
    private readonly bool _wantsReport;
    private readonly IReadOnlyList<int> _parts;

    /// <summary>Describes the folder. Nothing is read or written.</summary>
    /// <param name="home">The folder of all sets of the project.</param>
    /// <param name="name">The name of the folder of the set, or an empty string if its files are in the folder of all sets.</param>
    /// <param name="set">The settings of the set.</param>
    /// <param name="part">The only part to generate, or null to generate all parts.</param>
    /// <param name="wantsReport">Whether the project requests a report on the set.</param>
    public SetFolder(FixturesFolder home, string name, DataSetSettings set, int? part, bool wantsReport)
    {
        (_home, Name, Set, _part, _wantsReport) = (home, name, set, part, wantsReport);
        _parts = part is { } only ? [only] : [.. Enumerable.Range(0, set.Parts)];
        Tables = [.. _parts.SelectMany(number => SetFileNames.Tables(number, set.Parts))];
        FullPath = home.PathOf(name);
    }

    /// <summary>The name of the folder, or an empty string for the folder of all sets.</summary>
    public string Name { get; }

    /// <summary>The settings of the set.</summary>
    public DataSetSettings Set { get; }

    /// <summary>The absolute path of the folder.</summary>
    public string FullPath { get; }

    /// <summary>The names of the CSV files.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>The names of all files.</summary>
    public IReadOnlyList<string> FileNames =>
    [
        .. Tables,
        .. _parts.Select(number => SetFileNames.Manifest(number, Set.Parts)),
        .. HasReport ? [SetFileNames.Report] : Array.Empty<string>(),
    ];

    /// <summary>Whether an earlier build left a report that still shows these files, although the project no longer requests one.</summary>
    public bool HasEarlierReport => !_wantsReport && IsWhole && File.Exists(PathOf(SetFileNames.Report)) && !ReportIsOlder;

    private IEnumerable<string> Manifests => _parts.Select(number => PathOf(SetFileNames.Manifest(number, Set.Parts)));

    private bool IsWhole => _parts.Count == Set.Parts;

    private bool HasReport => _wantsReport || HasEarlierReport;

    private bool ReportIsOlder => File.GetLastWriteTimeUtc(PathOf(SetFileNames.Report)) < File.GetLastWriteTimeUtc(Manifests.First());

    /// <summary>
    /// Whether the files are those that this build of the package generates from the settings. If a report is still to be written, the
    /// content of the files is verified as well, because the report shows the rules of the manifest beside figures from the files.
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

    /// <summary>Whether a report is requested, but missing or older than the files.</summary>
    public bool LacksReport() => _wantsReport && ReportIsOlder;

    /// <summary>Writes the report. The files of the set exist already, so they stay even if the report fails.</summary>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="FixtureProblemException">The report cannot be written, or there is not enough memory.</exception>
    public void WriteReport(CancellationToken cancellation) => WriteProblem.Writing(FullPath, () =>
    {
        using var fresh = _home.Fresh();
        try
        {
            using var page = new FileStream(Path.Combine(fresh.Path, SetFileNames.Report), FileMode.CreateNew, FileAccess.Write);
            ReportPage.Write(FullPath, page, cancellation: cancellation);
        }
        catch (Exception exception) when (OutOfMemory.Caused(exception))
        {
            throw OutOfMemory.InReport(Set, exception);
        }

        fresh.MoveInto(FullPath);
    });

    /// <summary>
    /// Keeps the files and sets their dates to now, so that they are newer than the inputs that MSBuild compares them with.
    /// </summary>
    public void Keep() => WriteProblem.Writing(FullPath, () =>
    {
        var names = FileNames;
        DeleteAllBut(names);
        var now = DateTime.UtcNow;
        foreach (var name in names)
            File.SetLastWriteTimeUtc(PathOf(name), now);
    });

    /// <summary>Generates the files.</summary>
    /// <param name="options">The options of the engine, without a part and a work folder.</param>
    /// <returns>The number of rows in all files.</returns>
    /// <exception cref="FixtureProblemException">The set cannot be generated or written.</exception>
    public long Make(MakeOptions options)
    {
        var rows = MakeFiles(options with { Part = _part, WorkDirectory = _home.FullPath });
        WriteProblem.Writing(FullPath, () =>
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
            return DataSetMaker.Make(Set, FullPath, PackageBuild.Version, options);
        }
        catch (Exception exception) when (OutOfMemory.Caused(exception))
        {
            throw OutOfMemory.InMaking(Set, exception);
        }
    }

    /// <summary>Whether the hash of each CSV file is the one in its manifest, which is confirmed already.</summary>
    private bool IsIntact() => Manifests
        .SelectMany(path => ManifestFormat.Read(path).Files)
        .All(file => HashOf(PathOf(file.Name)) == file.Sha256);

    private static string HashOf(string path)
    {
        using var file = FixtureFolder.Open(path);
        return Convert.ToHexString(SHA256.HashData(file)).ToLowerInvariant();
    }

    /// <summary>
    /// Whether the files of one part are current. Its manifest is enough for that, so the other parts do not have to exist.
    /// </summary>
    private bool IsCurrent(int part)
    {
        var path = PathOf(SetFileNames.Manifest(part, Set.Parts));
        if (!_home.Record.Confirms(Name, path))
            return false;
        var manifest = ManifestFormat.Read(path);
        return manifest.Name == Set.Name
            && manifest.Settings.SequenceEqual(Set.Pairs)
            && manifest.Files.Select(file => file.Name).SequenceEqual(SetFileNames.Tables(part, Set.Parts))
            && manifest.Files.All(file => OrdinaryFile.Is(PathOf(file.Name)) && new FileInfo(PathOf(file.Name)).Length == file.Length);
    }

    /// <summary>Deletes other parts, and the report on an earlier set.</summary>
    private void DeleteAllBut(IReadOnlyList<string> names)
    {
        var kept = names.ToHashSet();
        foreach (var path in FixturesFolder.SetFilesIn(FullPath).Where(path => !kept.Contains(Path.GetFileName(path))))
            File.Delete(path);
    }

    private string PathOf(string name) => Path.Combine(FullPath, name);
}
