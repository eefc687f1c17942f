using System.Reflection;

namespace CommerceFixtures.Build.Tests;

/// <summary>The folder of the sources from which the tests were built.</summary>
internal static class RepositoryFolder
{
    public static readonly string Root = typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
