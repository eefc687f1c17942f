namespace CommerceFixtures;

/// <summary>The files of a data set in a folder. A set in one is a set of a single part.</summary>
internal sealed class SetFiles
{
    private SetFiles(string directory, int parts, bool hasManifests)
    {
        Directory = directory;
        Parts = parts;
        HasManifests = hasManifests;
    }

    /// <summary>Full path of the folder.</summary>
    public string Directory { get; }

    public int Parts { get; }

    /// <summary>Whether any part has a manifest, so that all of them must have one.</summary>
    public bool HasManifests { get; }

    /// <summary>Full paths of the manifests, part after part.</summary>
    public IEnumerable<string> ManifestPaths => Enumerable.Range(0, Parts).Select(ManifestPath);

    /// <summary>
    /// Finds out how many parts there are: the manifests say it, or the tables where there is no manifest at all. Files of other sets that
    /// were left behind do not count beside a manifest, and a manifest of a set in one goes before those of parts.
    /// </summary>
    /// <exception cref="StaleFixtureException">The files are those of several sets, and nothing says which one is meant.</exception>
    public static SetFiles Find(string directory)
    {
        var names = System.IO.Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path)).ToList();
        var ofManifests = NumbersOfParts(names, [FixtureManifest.FileName]);
        var ofTables = NumbersOfParts(names, FixtureFile.All.Where(file => file.IsInEachPart).Select(file => file.FileName));
        var found = ofManifests.Count > 0 ? ofManifests : ofTables;
        return found.Count <= 1 || ofManifests.Contains(1)
            ? new(directory, found.FirstOrDefault(1), ofManifests.Count > 0)
            : throw SeveralSets(directory, found);
    }

    /// <summary>Full paths of a table's files, part after part.</summary>
    public IEnumerable<string> PathsOf(FixtureFile file) =>
        Enumerable.Range(0, file.IsInEachPart ? Parts : 1).Select(part => PathOf(file, part));

    /// <summary>Full paths of a part's tables, parents before children.</summary>
    public IEnumerable<string> TablePaths(int part) =>
        FixtureFile.All.Where(file => part == 0 || file.IsInEachPart).Select(file => PathOf(file, part));

    /// <exception cref="FileNotFoundException">A file of a part is missing.</exception>
    public void RequireAll(bool withManifests)
    {
        var missing = Enumerable.Range(0, Parts)
            .Select(part => (Part: part, Path: FirstMissing(part, withManifests)))
            .Where(part => part.Path is not null)
            .ToList();
        if (missing.Count > 0)
            throw FixtureFolder.Missing(missing[0].Path!, Parts, missing.ConvertAll(part => part.Part));
    }

    private string PathOf(FixtureFile file, int part) => Path.Combine(Directory, file.NameIn(part, Parts));

    private string ManifestPath(int part) => Path.Combine(Directory, FixtureFile.NameIn(FixtureManifest.FileName, part, Parts));

    private string? FirstMissing(int part, bool withManifests) =>
        TablePaths(part).Prepend(ManifestPath(part)).Skip(withManifests ? 0 : 1).FirstOrDefault(path => !File.Exists(path));

    /// <summary>The numbers of parts of the sets that files of a folder belong to, ascending.</summary>
    private static List<int> NumbersOfParts(IReadOnlyList<string> names, IEnumerable<string> fileNames) =>
        [.. fileNames.SelectMany(fileName => names.Select(name => FixtureFile.PartsIn(fileName, name))).OfType<int>().Distinct().Order()];

    private static StaleFixtureException SeveralSets(string directory, IReadOnlyList<int> numbers) => new(
        directory, [$"the folder holds files of sets in {string.Join(" and in ", numbers)} parts, and can hold those of one alone"]);
}
