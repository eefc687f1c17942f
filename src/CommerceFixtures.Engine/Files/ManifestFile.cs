using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Files;

/// <summary>Writes the manifest of a part after the part was generated and checked.</summary>
internal static class ManifestFile
{
    public static void Write(
        string directory,
        SetPart part,
        string packageVersion,
        IReadOnlyList<FixtureManifestFile> files,
        IReadOnlyList<FixtureManifestRule> rules)
    {
        var settings = part.Settings;
        var manifest = new FixtureManifest
        {
            Name = settings.Name,
            PackageVersion = packageVersion,
            DataVersion = DataVersion.Current,
            Settings = new Dictionary<string, string>(settings.Pairs),
            Files = files,
            LazyRules = new(rules),
        };
        var name = FixtureFile.NameIn(FixtureManifest.FileName, part.Number, settings.Parts);
        using var stream = new FileStream(Path.Combine(directory, name), FileMode.CreateNew, FileAccess.Write);
        ManifestFormat.Write(stream, manifest);
    }
}
