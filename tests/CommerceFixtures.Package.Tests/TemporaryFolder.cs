namespace CommerceFixtures.Package.Tests;

/// <summary>A folder outside the repository, so that none of its settings reach the project in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("CommerceFixtures.").FullName;

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
