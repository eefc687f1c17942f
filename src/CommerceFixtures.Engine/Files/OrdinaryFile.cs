namespace CommerceFixtures.Engine.Files;

/// <summary>A file whose bytes lie in the folder itself: no link, and no pipe or device, which could be read without end.</summary>
internal static class OrdinaryFile
{
    /// <summary>Whether the path names one that holds something: pipes and devices have no length.</summary>
    public static bool Is(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null, Length: > 0 };

    /// <exception cref="IOException">There is no ordinary file, or it is longer than expected.</exception>
    public static byte[] Read(string path, int mostBytes) =>
        Is(path) && new FileInfo(path).Length <= mostBytes
            ? File.ReadAllBytes(path)
            : throw new IOException($"'{path}' is not a file of 1 to {mostBytes} bytes");
}
