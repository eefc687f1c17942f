using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// Compares the files of a folder with their manifests, and the manifests with each other and with the project. It reads no content, except
/// for the start of a file whose length is wrong.
/// </summary>
internal static class StaleCheck
{
    /// <param name="files">The files. All of them exist.</param>
    /// <param name="manifests">The manifest of each part, or an empty list.</param>
    /// <param name="project">The set that the project was compiled for, or null to accept any set.</param>
    /// <exception cref="StaleFixtureException">There are differences.</exception>
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

        var isEdited = project is null && AnyIsEdited(manifests);
        if (differences.Count > 0)
            throw new StaleFixtureException(files.Directory, differences, areOfOtherSettings, isEdited);
    }

    private static void AddDifferences(List<string> differences, IReadOnlyList<FixtureManifest> manifests, ProjectSet? project)
    {
        if (project is not null && AnyIsEdited(manifests))
        {
            differences.Add("it was edited and written by WriteTo, and only CommerceDataSet.Open(folder) opens an edited set");
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

    /// <summary>Whether all manifests have the settings: the usual case, at a cost that every test run pays.</summary>
    private static bool HaveSettings(IReadOnlyList<FixtureManifest> manifests, IReadOnlyDictionary<string, string> expected)
    {
        foreach (var manifest in manifests)
        {
            if (!AreEqual(manifest.Settings, expected))
                return false;
        }

        return true;
    }

    private static bool AreEqual(IReadOnlyDictionary<string, string> settings, IReadOnlyDictionary<string, string> expected)
    {
        foreach (var (name, value) in expected)
        {
            if (!settings.TryGetValue(name, out var found) || found != value)
                return false;
        }

        return settings.Count == expected.Count;
    }

    /// <summary>Adds each setting that differs, in the order of the project.</summary>
    private static void AddSettings(List<string> differences, IReadOnlyList<FixtureManifest> manifests, ProjectSet? project)
    {
        var names = (project?.Settings.Keys ?? []).Concat(manifests.SelectMany(manifest => manifest.Settings.Keys));
        foreach (var name in names.Distinct())
        {
            AddDifference(
                differences, name, manifests, manifest => ValueIn(manifest.Settings), project is null ? null : ValueIn(project.Settings));

            string ValueIn(IReadOnlyDictionary<string, string> settings) => settings.GetValueOrDefault(name, "not set");
        }
    }

    /// <summary>Adds a value that is not the same in all parts and in the project.</summary>
    private static void AddDifference(
        List<string> differences,
        string name,
        IReadOnlyList<FixtureManifest> manifests,
        Func<FixtureManifest, string> valueIn,
        string? inProject)
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
            differences.Add($"{name} is not listed in the manifest");
        else if (bytes != described.Length)
            differences.Add(LengthDifference(path, bytes, described.Length));
    }

    private static string LengthDifference(string path, long bytes, long made)
    {
        var name = Path.GetFileName(path);
        var lengths = string.Create(CultureInfo.InvariantCulture, $"{name} has {bytes} bytes, but {made} in the manifest");
        return bytes > 0 && SavedForm.ChangeOf(path) is { } change ? $"{lengths}: {change}" : lengths;
    }
}
