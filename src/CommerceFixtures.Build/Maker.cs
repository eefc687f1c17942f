using System.Reflection;
using CommerceFixtures.Engine;
using CommerceFixtures.Report;

namespace CommerceFixtures.Build;

/// <summary>This build of the package, as the maker of files.</summary>
internal static class Maker
{
    private static readonly Assembly Assembly = typeof(Maker).Assembly;

    /// <summary>The version of the package, without the commit that may follow it.</summary>
    public static string Version { get; } =
        Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>
    /// Differs between two builds of the package whose code differs, even where their version is the same: the compiler computes the id of a
    /// module from its content.
    /// </summary>
    public static string Id { get; } = string.Join(
        ' ',
        new[] { Assembly, typeof(DataSetMaker).Assembly, typeof(ReportPage).Assembly, typeof(FixtureManifest).Assembly }
            .Select(assembly => assembly.ManifestModule.ModuleVersionId));
}
