namespace CommerceFixtures.Package.Tests;

/// <summary>
/// A folder outside the repository, so that none of its settings reach the project in it. Its name has what the paths of users have:
/// spaces, and letters that are not ASCII.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("Commerce Fixtures é ").FullName;

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
