using System.Security.Cryptography;

namespace CommerceFixtures.Package.Tests;

/// <summary>The bytes of a whole set in a few letters, for tests that ask whether two are the same.</summary>
internal static class SetHashes
{
    /// <summary>The files below the folder by name, each with its hash; that of a folder which lacks one, or has another, differs.</summary>
    public static string Of(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(folder, file), Hash: Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        return string.Join('\n', files.Select(file => $"{file.Name} {file.Hash}"));
    }
}
