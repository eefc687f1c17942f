using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// Holds the files of a folder against their manifests, these against each other and against the project that wants them. Reads no
/// content, but for the start of a file whose length is wrong.
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
        var areOfOtherSettings = project is not null && differences.Count > 0;
        for (var part = 0; part < manifests.Count; part++)
        {
            foreach (var path in files.TablePaths(part))
                AddFileDifference(differences, path, manifests[part]);
        }

        if (differences.Count > 0)
            throw new StaleFixtureException(files.Directory, differences, areOfOtherSettings, isEdited: project is null && AnyIsEdited(manifests));
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
        if (!HaveSettings(manifests, project?.Settings ?? manifests[0].Settings))
            AddSettings(differences, manifests, project);
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

    /// <summary>Whether all manifests have the same settings in the same order: the usual case, at a cost that every test run pays.</summary>
    private static bool HaveSettings(IReadOnlyList<FixtureManifest> manifests, IReadOnlyList<KeyValuePair<string, string>> expected)
    {
        foreach (var manifest in manifests)
        {
            if (!AreEqual(manifest.Settings, expected))
                return false;
        }

        return true;
    }

    private static bool AreEqual(IReadOnlyList<KeyValuePair<string, string>> left, IReadOnlyList<KeyValuePair<string, string>> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Key != right[i].Key || left[i].Value != right[i].Value)
                return false;
        }

        return true;
    }

    /// <summary>Adds each setting that differs, in the order of the project's.</summary>
    private static void AddSettings(List<string> differences, IReadOnlyList<FixtureManifest> manifests, ProjectSet? project)
    {
        var inProject = project is null ? null : ByName(project.Settings);
        var inManifests = manifests.ToDictionary(manifest => manifest, manifest => ByName(manifest.Settings));
        var names = (project?.Settings ?? []).Concat(manifests.SelectMany(manifest => manifest.Settings)).Select(setting => setting.Key);
        foreach (var name in names.Distinct())
        {
            string ValueIn(Dictionary<string, string> settings) => settings.GetValueOrDefault(name, "not set");
            AddDifference(
                differences, name, manifests, manifest => ValueIn(inManifests[manifest]), inProject is null ? null : ValueIn(inProject));
        }
    }

    private static Dictionary<string, string> ByName(IReadOnlyList<KeyValuePair<string, string>> settings) =>
        settings.DistinctBy(setting => setting.Key).ToDictionary();

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
        var places = parts.Select(those => Place(those.Key, parts.Count == 1 ? "the files" : PartNumbers.Text([.. those])));
        var ofProject = inProject is null ? "" : $", {Place(inProject, "the project")}";
        return $"{Shown(name)} is {ErrorText.List([.. places], ", ")}{ofProject}";
    }

    private static string Place(string value, string where) => $"{Shown(value)} in {where}";

    private static string Shown(string value) => ErrorText.Printable(ErrorText.Cut(value));

    private static void AddFileDifference(List<string> differences, string path, FixtureManifest manifest)
    {
        var name = Path.GetFileName(path);
        FixtureManifestFile? described = null;
        foreach (var known in manifest.Files)
        {
            if (known.Name == name)
                described = known;
        }

        var bytes = FixtureFolder.LengthOf(path);
        if (described is null)
            differences.Add($"{name} is not in the manifest");
        else if (bytes != described.Bytes)
            differences.Add(LengthDifference(path, bytes, described.Bytes));
    }

    private static string LengthDifference(string path, long bytes, long made)
    {
        var lengths = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} has {bytes} bytes, {made} in the manifest");
        return bytes > 0 && SavedForm.ChangeOf(path) is { } change ? $"{lengths}: {change}" : lengths;
    }
}
