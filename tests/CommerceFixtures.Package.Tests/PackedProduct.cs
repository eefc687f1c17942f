namespace CommerceFixtures.Package.Tests;

/// <summary>The package in the local feed, and the folder of restored packages that consumers share.</summary>
internal static class PackedProduct
{
    public static readonly string Feed = BuildFacts.Feed;
    public static readonly string Version = BuildFacts.PackageVersion;
    public static readonly string FilePath = Path.Combine(Feed, $"CommerceFixtures.{Version}.nupkg");

    private static readonly Lazy<string> Packages = new(() =>
    {
        var folder = Path.Combine(Feed, "..", "consumers-packages");
        var stale = Path.Combine(folder, "commercefixtures");
        if (Directory.Exists(stale))
            Directory.Delete(stale, recursive: true);
        return Path.GetFullPath(folder);
    });

    /// <summary>
    /// The folder is kept between runs for the other packages that consumers restore. The product itself is restored again in each run.
    /// </summary>
    public static string SharedPackagesFolder => Packages.Value;
}
