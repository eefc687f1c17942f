using System.Reflection;

namespace CommerceFixtures.Build.Tests;

/// <summary>Where the sources are that the tests were built of.</summary>
internal static class RepositoryFolder
{
    public static readonly string Root = typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
