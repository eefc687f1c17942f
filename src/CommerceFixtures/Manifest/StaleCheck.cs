using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// Holds the files of a folder against their manifests, these against each other and against the project that wants them. Reads no
/// file's content.
/// </summary>
internal static class StaleCheck
{
    /// <param name="files">The files, all of which are there.</param>
    /// <param name="manifests">The manifest of each part, or none.</param>
    /// <param name="project">What the project was compiled for, or null where any set will do.</param>
    /// <exception cref="StaleFixtureException">Something differs.</exception>
    public static void Require(SetFiles files, IReadOnlyList<FixtureManifest> manifests, ProjectSet? project)
    {
        var differences = new List<string>();
        if (manifests.Count > 1 || project is not null)
            AddDifferences(differences, manifests, project);
        for (var part = 0; part < manifests.Count; part++)
        {
            foreach (var path in files.TablePaths(part))
                AddFileDifference(differences, path, manifests[part]);
        }

        if (differences.Count > 0)
            throw new StaleFixtureException(files.Directory, differences);
    }

    private static void AddDifferences(List<string> differences, IReadOnlyList<FixtureManifest> manifests, ProjectSet? project)
    {
        if (project is not null && AnyIsEdited(manifests))
        {
            differences.Add("it was edited and written by WriteTo, and CommerceDataSet.Open(folder) alone opens such a set");
            return;
        }

        AddDifference(differences, "the name", manifests, manifest => manifest.Name, project?.Name);
        AddDifference(differences, "the package version", manifests, manifest => manifest.PackageVersion, project?.PackageVersion);
        AddDifference(
            differences, "the data version", manifests, manifest => manifest.DataVersion.ToString(CultureInfo.InvariantCulture), null);
        foreach (var name in SettingNames(manifests, project?.Settings))
        {
            var inProject = project is null ? null : ValueOf(project.Settings, name);
            AddDifference(differences, name, manifests, manifest => ValueOf(manifest.Settings, name), inProject);
        }
    }

    private static bool AnyIsEdited(IReadOnlyList<FixtureManifest> manifests)
    {
        foreach (var manifest in manifests)
        {
            if (manifest.IsEdited)
                return true;
        }

        return false;
    }

    /// <summary>Each name once, those of the project first.</summary>
    private static List<string> SettingNames(
        IReadOnlyList<FixtureManifest> manifests, IReadOnlyList<KeyValuePair<string, string>>? expected)
    {
        var names = new List<string>();
        Add(expected ?? []);
        foreach (var manifest in manifests)
            Add(manifest.Settings);
        return names;

        void Add(IReadOnlyList<KeyValuePair<string, string>> settings)
        {
            foreach (var (name, _) in settings)
            {
                if (!names.Contains(name))
                    names.Add(name);
            }
        }
    }

    /// <summary>Adds which value is in which parts and in the project, where it is not the same in all.</summary>
    private static void AddDifference(
        List<string> differences, string name, IReadOnlyList<FixtureManifest> manifests, Func<FixtureManifest, string> valueIn, string? inProject)
    {
        foreach (var manifest in manifests)
        {
            if (valueIn(manifest) == (inProject ?? valueIn(manifests[0])))
                continue;
            differences.Add(Difference(name, manifests, valueIn, inProject));
            return;
        }
    }

    private static string Difference(
        string name, IReadOnlyList<FixtureManifest> manifests, Func<FixtureManifest, string> valueIn, string? inProject)
    {
        var parts = manifests
            .Select((manifest, part) => (Value: valueIn(manifest), Part: part))
            .ToLookup(one => one.Value, one => one.Part);
        var places = parts.Select(those => $"{those.Key} in {(parts.Count == 1 ? "the files" : PartNumbers.Text([.. those]))}");
        return $"{name} is {string.Join(", ", inProject is null ? places : places.Append($"{inProject} in the project"))}";
    }

    private static string ValueOf(IReadOnlyList<KeyValuePair<string, string>> settings, string name)
    {
        foreach (var (key, value) in settings)
        {
            if (key == name)
                return value;
        }

        return "not set";
    }

    private static void AddFileDifference(List<string> differences, string path, FixtureManifest manifest)
    {
        var name = Path.GetFileName(path);
        FixtureManifestFile? described = null;
        foreach (var known in manifest.Files)
        {
            if (known.Name == name)
                described = known;
        }

        var bytes = new FileInfo(path).Length;
        if (described is null)
            differences.Add($"{name} is not in the manifest");
        else if (bytes != described.Bytes)
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{name} has {bytes} bytes, {described.Bytes} in the manifest"));
    }
}
