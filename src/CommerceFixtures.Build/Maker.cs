using System.Reflection;

namespace CommerceFixtures.Build;

/// <summary>This build of the package, as the maker of files.</summary>
internal static class Maker
{
    private static readonly Assembly Assembly = typeof(Maker).Assembly;

    /// <summary>The version of the package, without the commit that may follow it.</summary>
    public static string Version { get; } =
        Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Whether the maker was there before the file: a package that was packed again under its old version was not.</summary>
    public static bool IsOlderThan(string path) => File.GetLastWriteTimeUtc(Assembly.Location) <= File.GetLastWriteTimeUtc(path);
}
