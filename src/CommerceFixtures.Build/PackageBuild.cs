using System.Reflection;
using CommerceFixtures.Engine;
using CommerceFixtures.Report;

namespace CommerceFixtures.Build;

/// <summary>The build of the package that is running.</summary>
internal static class PackageBuild
{
    private static readonly Assembly Assembly = typeof(PackageBuild).Assembly;

    /// <summary>The version of the package, without the commit.</summary>
    public static string Version { get; } =
        Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>
    /// A text that differs between two builds of the package with different code, even if they have the same version: the compiler computes
    /// the id of a module from its content.
    /// </summary>
    public static string Id { get; } = string.Join(
        ' ',
        new[] { Assembly, typeof(DataSetMaker).Assembly, typeof(ReportPage).Assembly, typeof(FixtureManifest).Assembly }
            .Select(assembly => assembly.ManifestModule.ModuleVersionId));
}
