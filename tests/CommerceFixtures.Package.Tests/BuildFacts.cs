using System.Reflection;

namespace CommerceFixtures.Package.Tests;

/// <summary>Facts from the build of the tests.</summary>
internal static class BuildFacts
{
    public static readonly string RepositoryRoot = Metadata("RepositoryRoot");
    public static readonly string Feed = Metadata("Feed");
    public static readonly string PackageVersion = Metadata("PackageVersion");

    private static string Metadata(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
