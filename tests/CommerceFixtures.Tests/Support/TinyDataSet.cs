namespace CommerceFixtures.Tests;

/// <summary>
/// A folder with a small valid data set and its manifest, deleted when disposed: 3 products, 2 customers, 4 orders of customer 2
/// (not in date order), 5 lines, 2 reviews. Product 3 and customer 1 have no children.
/// </summary>
internal sealed class TinyDataSet : IDisposable
{
    public const string Settings =
        "Products=3;Customers=2;Orders=4;OrderItems=5;Reviews=2;Seed=1;StartDate=2023-01-01;RegistrationEndDate=2024-10-31;" +
        "EndDate=2025-01-31;EmailDomains=example.com,example.net";

    public TinyDataSet(bool withManifest = true)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("tiny-").FullName;
        foreach (var (file, text) in TinyTexts.Of)
            Write(file, text);
        if (withManifest)
            WriteManifest();
    }

    public string Directory { get; }

    public string ManifestPath => Path.Combine(Directory, FixtureManifest.FileName);

    public CommerceDataSet Open() => CommerceDataSet.Open(Directory);

    public string PathOf(FixtureFile file) => Path.Combine(Directory, file.FileName);

    public void Write(FixtureFile file, string text) => File.WriteAllText(PathOf(file), text);

    public FixtureManifest WriteManifest()
    {
        var manifest = TinyManifest.Of(Directory, Settings, FixtureFile.All.Select(file => file.FileName));
        TinyManifest.Write(ManifestPath, manifest);
        return manifest;
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
