using System.Security.Cryptography;

namespace CommerceFixtures;

/// <summary>
/// Compares each file of a set with its hash in the manifest when it is first read. Nothing else shows a change that keeps the length.
/// </summary>
internal sealed class ContentCheck
{
    /// <summary>
    /// The largest size of a set whose files are hashed. SHA-256 takes 0.9 ms for 1 MB on a core with SHA instructions, so 1 ms for the
    /// 1.07 MB of the default set, and loading OpenSSL for the first hash of a process takes 5 ms more. In larger sets, only the lengths
    /// are compared.
    /// </summary>
    private const long MostBytes = 4 * 1024 * 1024;

    private readonly string _directory;
    private readonly Dictionary<string, FixtureManifestFile> _unread;

    private ContentCheck(string directory, Dictionary<string, FixtureManifestFile> tables)
    {
        _directory = directory;
        _unread = tables;
    }

    /// <summary>The check of a set, or null if its tables are too large.</summary>
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
                bytes += file.Length;
                tables[path] = file;
            }
        }

        return bytes <= MostBytes ? new(files.Directory, tables) : null;
    }

    /// <exception cref="StaleFixtureException">The file was changed after it was generated.</exception>
    public void Require(string path)
    {
        FixtureManifestFile? made;
        lock (_unread)
        {
            if (!_unread.TryGetValue(path, out made))
                return;
        }

        if (HashOf(path) != made.Sha256)
        {
            throw new StaleFixtureException(
                _directory, [$"{made.Name} was changed after it was generated: its SHA-256 hash differs from the one in the manifest"]);
        }

        lock (_unread)
            _unread.Remove(path);
    }

    private static string HashOf(string path)
    {
        using var file = FixtureFolder.Open(path);
        return Convert.ToHexString(SHA256.HashData(file)).ToLowerInvariant();
    }
}
