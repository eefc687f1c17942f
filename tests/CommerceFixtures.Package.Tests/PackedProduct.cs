using System.Reflection;

namespace CommerceFixtures.Package.Tests;

/// <summary>The package in the local feed, and the folder that all consumers of a test run share for restored packages.</summary>
internal static class PackedProduct
{
    public static readonly string Feed = Metadata("Feed");
    public static readonly string Version = Metadata("PackageVersion");
    public static readonly string FilePath = Path.Combine(Feed, $"CommerceFixtures.{Version}.nupkg");

    private static readonly Lazy<TemporaryFolder> Packages = new(() =>
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    });

    public static string SharedPackagesFolder => Packages.Value.FullPath;

    private static string Metadata(string key) =>
        typeof(PackedProduct).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
