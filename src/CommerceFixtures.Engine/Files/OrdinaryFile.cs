namespace CommerceFixtures.Engine.Files;

/// <summary>A regular file: not a link, a pipe, or a device, which could be read endlessly.</summary>
internal static class OrdinaryFile
{
    /// <summary>Whether the path is a regular file that is not empty. Pipes and devices have no length.</summary>
    public static bool Is(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null, Length: > 0 };

    /// <exception cref="IOException">The path is not a regular file, or the file is longer than expected.</exception>
    public static byte[] Read(string path, int mostBytes) =>
        Is(path) && new FileInfo(path).Length <= mostBytes
            ? File.ReadAllBytes(path)
            : throw new IOException($"'{path}' is not a file of 1 to {mostBytes} bytes");
}
