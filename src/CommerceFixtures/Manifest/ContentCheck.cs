using System.Security.Cryptography;

namespace CommerceFixtures;

/// <summary>
/// Holds each file of a set against the hash of its manifest when it is first read: an edit that keeps the length shows in nothing else.
/// </summary>
internal sealed class ContentCheck
{
    /// <summary>
    /// Bytes of a set, up to which its files are hashed. SHA-256 takes 0.9 ms a MB on a core with SHA instructions, and so 1 ms for the 1.07 MB of
    /// the default set; loading OpenSSL for the first hash of a process is 5 ms more. Beyond, the lengths have to do.
    /// </summary>
    private const long MostBytes = 4 * 1024 * 1024;

    private readonly string _directory;
    private readonly Dictionary<string, FixtureManifestFile> _unread;

    private ContentCheck(string directory, Dictionary<string, FixtureManifestFile> tables)
    {
        _directory = directory;
        _unread = tables;
    }

    /// <summary>The check of a set, or null where its tables are too large for one.</summary>
    public static ContentCheck? Of(SetFiles files, FixtureManifest[] manifests)
    {
        var bytes = 0L;
        var tables = new Dictionary<string, FixtureManifestFile>();
        for (var part = 0; part < manifests.Length; part++)
        {
            var paths = files.TablePaths(part);
            foreach (var file in manifests[part].Files)
            {
                var path = Path.Combine(files.Directory, file.Name);
                if (!paths.Contains(path))
                    continue;
                bytes += file.Bytes;
                tables[path] = file;
            }
        }

        return bytes <= MostBytes ? new(files.Directory, tables) : null;
    }

    /// <exception cref="StaleFixtureException">The file was changed after it was made.</exception>
    public void Require(string path)
    {
        FixtureManifestFile? made;
        lock (_unread)
        {
            if (!_unread.TryGetValue(path, out made))
                return;
        }

        if (HashOf(path) != made.Sha256)
            throw new StaleFixtureException(_directory, [$"{made.Name} was edited after it was made: its SHA-256 is not the one in the manifest"]);

        lock (_unread)
            _unread.Remove(path);
    }

    private static string HashOf(string path)
    {
        using var file = FixtureFolder.Open(path);
        return Convert.ToHexString(SHA256.HashData(file)).ToLowerInvariant();
    }
}
