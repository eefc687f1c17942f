using System.Globalization;

namespace CommerceFixtures;

/// <summary>The files of a data set in a folder. A set that is not split has one part.</summary>
/// <remarks>
/// Every test run opens a set once, and pays for each generic method over value types that the runtime has to compile. Hence loops and
/// lists here, and queries only for errors.
/// </remarks>
internal sealed class SetFiles
{
    private SetFiles(string directory, int parts, bool hasManifests)
    {
        Directory = directory;
        Parts = parts;
        HasManifests = hasManifests;
    }

    /// <summary>The full path of the folder.</summary>
    public string Directory { get; }

    public int Parts { get; }

    /// <summary>Whether any part has a manifest. If so, all parts must have one.</summary>
    public bool HasManifests { get; }

    /// <summary>The full paths of the manifests, part by part.</summary>
    public string[] ManifestPaths => OfEachPart(Parts, ManifestPath);

    /// <summary>
    /// Finds the number of parts: that of the manifests, or of the tables if there is no manifest. Next to a manifest, leftover files of
    /// other sets do not count. The manifest of a set with one part takes precedence over those of parts.
    /// </summary>
    /// <exception cref="StaleFixtureException">The files belong to several sets, and no manifest says which one to open.</exception>
    public static SetFiles Find(string directory)
    {
        var ofManifests = new List<int>();
        var ofTables = new List<int>();
        foreach (var path in System.IO.Directory.GetFiles(directory))
        {
            var name = Path.GetFileName(path);
            AddParts(ofManifests, FixtureManifest.FileName, name);
            foreach (var file in FixtureFile.All)
            {
                if (file.IsInEachPart)
                    AddParts(ofTables, file.FileName, name);
            }
        }

        var found = ofManifests.Count > 0 ? ofManifests : ofTables;
        found.Sort();
        return found.Count <= 1 || ofManifests.Contains(1)
            ? new(directory, found.Count > 0 ? found[0] : 1, ofManifests.Count > 0)
            : throw SeveralSets(directory, found);
    }

    /// <summary>The full paths of the files of a table, part by part.</summary>
    public string[] PathsOf(FixtureFile file) => OfEachPart(file.IsInEachPart ? Parts : 1, part => PathOf(file, part));

    /// <summary>The full paths of the tables of a part, parents before children.</summary>
    public List<string> TablePaths(int part)
    {
        var paths = new List<string>();
        foreach (var file in FixtureFile.All)
        {
            if (part == 0 || file.IsInEachPart)
                paths.Add(PathOf(file, part));
        }

        return paths;
    }

    /// <exception cref="FileNotFoundException">A file of a part is missing.</exception>
    public void RequireAll(bool withManifests)
    {
        string? firstMissing = null;
        var incomplete = new List<int>();
        for (var part = 0; part < Parts; part++)
        {
            if (FirstMissing(part, withManifests) is not { } missing)
                continue;
            firstMissing ??= missing;
            incomplete.Add(part);
        }

        if (firstMissing is not null)
            throw FixtureFolder.Missing(firstMissing, Parts, incomplete);
    }

    private string PathOf(FixtureFile file, int part) => Path.Combine(Directory, file.NameIn(part, Parts));

    private string ManifestPath(int part) => Path.Combine(Directory, FixtureFile.NameIn(FixtureManifest.FileName, part, Parts));

    private string? FirstMissing(int part, bool withManifests) =>
        withManifests && !File.Exists(ManifestPath(part)) ? ManifestPath(part) : TablePaths(part).Find(path => !File.Exists(path));

    private static string[] OfEachPart(int parts, Func<int, string> path)
    {
        var paths = new string[parts];
        for (var part = 0; part < parts; part++)
            paths[part] = path(part);
        return paths;
    }

    /// <summary>Adds the number of parts of the set that a file belongs to, if it is a file of the table.</summary>
    private static void AddParts(List<int> numbers, string fileName, string name)
    {
        if (FixtureFile.PartsIn(fileName, name) is { } parts && !numbers.Contains(parts))
            numbers.Add(parts);
    }

    private static StaleFixtureException SeveralSets(string directory, List<int> numbers)
    {
        var parts = ErrorText.List(numbers.ConvertAll(number => number.ToString(CultureInfo.InvariantCulture)), " and ");
        return new(directory, [$"the folder contains files of several sets, with {parts} parts, but can contain only one set"]);
    }
}
