namespace CommerceFixtures.Package.Tests;

/// <summary>
/// A folder outside of the repository, so that none of the repository's settings reach the project in it. Its name contains what user paths
/// often contain: spaces and non-ASCII letters.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("Commerce Fixtures é ").FullName;

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
