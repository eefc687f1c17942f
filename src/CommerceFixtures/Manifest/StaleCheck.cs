using System.Globalization;

namespace CommerceFixtures;

/// <summary>Holds the files of a folder against their manifest and against the project that wants them. Reads no file's content.</summary>
internal static class StaleCheck
{
    /// <param name="directory">Full path of the folder.</param>
    /// <param name="manifest">The manifest of the folder.</param>
    /// <param name="expectedSettings">The fingerprint of the project's settings, or null where any will do.</param>
    /// <exception cref="StaleFixtureException">Something differs.</exception>
    public static void Require(string directory, FixtureManifest manifest, string? expectedSettings)
    {
        var ofSettings = expectedSettings is null ? [] : SettingDifferences(manifest, SettingsFingerprint.Pairs(expectedSettings));
        var ofFiles = FixtureFile.All.Select(file => FileDifference(directory, manifest, file)).OfType<string>();
        string[] differences = [.. ofSettings, .. ofFiles];
        if (differences.Length > 0)
            throw new StaleFixtureException(directory, differences);
    }

    private static IEnumerable<string> SettingDifferences(FixtureManifest manifest, IReadOnlyList<KeyValuePair<string, string>> expected)
    {
        foreach (var name in expected.Concat(manifest.Settings).Select(setting => setting.Key).Distinct(StringComparer.Ordinal))
        {
            var inFiles = ValueOf(manifest.Settings, name);
            var inProject = ValueOf(expected, name);
            if (inFiles != inProject)
                yield return $"{name} is {inFiles} in the files, {inProject} in the project";
        }
    }

    private static string ValueOf(IReadOnlyList<KeyValuePair<string, string>> settings, string name) =>
        settings.FirstOrDefault(setting => setting.Key == name).Value ?? "not set";

    private static string? FileDifference(string directory, FixtureManifest manifest, FixtureFile file)
    {
        if (manifest.Files.FirstOrDefault(known => known.Name == file.FileName) is not { } described)
            return $"{file.FileName} is not in the manifest";
        var bytes = new FileInfo(Path.Combine(directory, file.FileName)).Length;
        return bytes == described.Bytes
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{file.FileName} has {bytes} bytes, {described.Bytes} in the manifest");
    }
}
