using System.Security.Cryptography;

namespace CommerceFixtures.Engine;

/// <summary>A file as it was written: its rows without the header, its length and its SHA-256 in lower-case hex.</summary>
internal sealed record WrittenFile(string Name, int Rows, long Bytes, string Sha256)
{
    public static WrittenFile Write(string directory, string name, int rows, Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using var file = new FileStream(Path.Combine(directory, name), FileMode.CreateNew, FileAccess.Write);
        using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
            write(hashed);
        return new WrittenFile(name, rows, file.Length, Convert.ToHexString(hash.Hash!).ToLowerInvariant());
    }
}
