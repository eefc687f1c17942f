using System.Security.Cryptography;

namespace CommerceFixtures.Tests;

/// <summary>A manifest that describes files of a folder as they are.</summary>
internal static class TinyManifest
{
    private const string Name = "Tiny";
    private const string PackageVersion = "0.1.0";

    public static FixtureManifest Of(string directory, string settings, IEnumerable<string> fileNames) => new(
        Name,
        PackageVersion,
        1,
        SettingsFingerprint.Pairs(settings),
        fileNames.Select(name => Describe(name, File.ReadAllBytes(Path.Combine(directory, name)))).ToList(),
        new([new("Share of the top 20 %", "orders.csv", "0.595 to 0.605", "0.6001")]));

    /// <summary>Opens a folder as a project that was compiled for these settings does.</summary>
    public static CommerceDataSet OpenFor(string directory, string settings, string name = Name, string packageVersion = PackageVersion) =>
        CommerceDataSet.Open(directory, name, packageVersion, settings);

    public static void Write(string path, FixtureManifest manifest)
    {
        using var stream = File.Create(path);
        ManifestFormat.Write(stream, manifest);
    }

    private static FixtureManifestFile Describe(string name, byte[] bytes) =>
        new() { Name = name, RowCount = bytes.Length, Length = bytes.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
}
