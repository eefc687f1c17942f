using System.Reflection;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>Facts from the build of the tests.</summary>
internal static class BuildFacts
{
    public static string SnapshotDirectory => Metadata("SnapshotDirectory");

    public static string CompilerOfTheSdk => Metadata("CompilerOfTheSdk");

    public static string DotNetHost => Metadata("DotNetHost");

    public static string PackageVersion => Metadata("PackageVersion");

    /// <summary>The reference assemblies of the SDK, and the assemblies of xunit 3, NUnit, and MSTest.</summary>
    public static string[] ImportedAssemblies => Metadata("ImportedAssemblies").Split('|');

    private static string Metadata(string key) => typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key).Value!;
}
