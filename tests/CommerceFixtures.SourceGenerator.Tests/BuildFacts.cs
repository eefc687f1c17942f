using System.Reflection;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>What the build that made the tests knew.</summary>
internal static class BuildFacts
{
    public static string SnapshotDirectory => Metadata("SnapshotDirectory");

    public static string CompilerOfTheSdk => Metadata("CompilerOfTheSdk");

    public static string DotNetHost => Metadata("DotNetHost");

    public static string PackageVersion => Metadata("PackageVersion");

    private static string Metadata(string key) => typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key).Value!;
}
