namespace CommerceFixtures.Tests;

/// <summary>An empty folder that is deleted with its files when it is disposed.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("fixtures-").FullName;

    public void Write(FixtureFile file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, file.FileName), bytes);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
