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
    /// <param name="expectedSettings">The fingerprint of the project's settings, or null where any will do.</param>
    /// <exception cref="StaleFixtureException">Something differs.</exception>
    public static void Require(SetFiles files, IReadOnlyList<FixtureManifest> manifests, string? expectedSettings)
    {
        var expected = expectedSettings is null ? null : SettingsFingerprint.Pairs(expectedSettings);
        var ofFiles = manifests.SelectMany((manifest, part) => files.TablePaths(part).Select(path => FileDifference(path, manifest)));
        string[] differences =
            [.. MakerDifferences(manifests).Concat(SettingDifferences(manifests, expected)).Concat(ofFiles).OfType<string>()];
        if (differences.Length > 0)
            throw new StaleFixtureException(files.Directory, differences);
    }

    private static IEnumerable<string?> MakerDifferences(IReadOnlyList<FixtureManifest> manifests) =>
    [
        Difference("the package version", manifests, manifest => manifest.PackageVersion, null),
        Difference("the data version", manifests, manifest => manifest.DataVersion.ToString(CultureInfo.InvariantCulture), null),
    ];

    private static IEnumerable<string?> SettingDifferences(
        IReadOnlyList<FixtureManifest> manifests, IReadOnlyList<KeyValuePair<string, string>>? expected)
    {
        var settings = (expected ?? []).Concat(manifests.SelectMany(manifest => manifest.Settings));
        foreach (var name in settings.Select(setting => setting.Key).Distinct(StringComparer.Ordinal))
        {
            var inProject = expected is null ? null : ValueOf(expected, name);
            yield return Difference(name, manifests, manifest => ValueOf(manifest.Settings, name), inProject);
        }
    }

    /// <summary>Which value is in which parts and in the project, or null where it is the same in all, or the project takes any.</summary>
    private static string? Difference(
        string name, IReadOnlyList<FixtureManifest> manifests, Func<FixtureManifest, string> valueIn, string? inProject)
    {
        var parts = manifests
            .Select((manifest, part) => (Value: valueIn(manifest), Part: part))
            .ToLookup(one => one.Value, one => one.Part);
        if (parts.Count == 0 || (parts.Count == 1 && (inProject is null || parts.Contains(inProject))))
            return null;

        var places = parts.Select(those => $"{those.Key} in {(parts.Count == 1 ? "the files" : PartNumbers.Text([.. those]))}");
        return $"{name} is {string.Join(", ", inProject is null ? places : places.Append($"{inProject} in the project"))}";
    }

    private static string ValueOf(IReadOnlyList<KeyValuePair<string, string>> settings, string name) =>
        settings.FirstOrDefault(setting => setting.Key == name).Value ?? "not set";

    private static string? FileDifference(string path, FixtureManifest manifest)
    {
        var name = Path.GetFileName(path);
        if (manifest.Files.FirstOrDefault(known => known.Name == name) is not { } described)
            return $"{name} is not in the manifest";
        var bytes = new FileInfo(path).Length;
        return bytes == described.Bytes
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{name} has {bytes} bytes, {described.Bytes} in the manifest");
    }
}
