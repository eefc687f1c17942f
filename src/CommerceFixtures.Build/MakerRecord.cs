using System.Security.Cryptography;
using System.Text;
using CommerceFixtures.Engine.Files;

namespace CommerceFixtures.Build;

/// <summary>
/// Remembers, in a file in <c>obj</c>, what this build of the package made there: a line for the folder of each set, and one for each manifest
/// with a hash over the manifest and over the id of the package's build. The folder's line comes before its files and the others after them. So
/// what a killed build leaves is known as ours, and is taken for current only where the manifests are to the byte those that this very
/// build of the package wrote.
/// </summary>
internal sealed class MakerRecord
{
    /// <summary>More than 100,000 lines.</summary>
    private const int MostBytes = 1 << 24;

    /// <summary>A manifest, as it is made, has some ten thousand bytes.</summary>
    private const int MostBytesOfManifest = 1 << 24;

    private readonly string _work;
    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

    /// <param name="path">Where it is, or will be; one that cannot be read knows nothing.</param>
    /// <param name="work">A folder to write it in before it is moved to its place, on the same volume.</param>
    public MakerRecord(string path, string work)
    {
        (FullPath, _work) = (path, work);
        try
        {
            foreach (var line in Encoding.UTF8.GetString(OrdinaryFile.Read(path, MostBytes)).Split('\n'))
            {
                if (line.Split(' ') is [var name, var seal])
                    _lines[name] = seal;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    public string FullPath { get; }

    /// <summary>Whether a set was made in the folder, or begun.</summary>
    /// <param name="folder">The name of its folder; nothing for that of all sets itself.</param>
    public bool Knows(string folder) => _lines.ContainsKey(LineOf(folder));

    /// <summary>Whether the manifest is the one that was made in the folder.</summary>
    /// <exception cref="IOException">It is missing, or none that the package makes.</exception>
    public bool Confirms(string folder, string manifest) => _lines.TryGetValue(LineOf(folder, manifest), out var seal) && seal == SealOf(manifest);

    /// <summary>Notes that sets are about to be made in the folders. The files there stay confirmed until they are replaced.</summary>
    public void Begin(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
            _lines[LineOf(folder)] = "";
        Write();
    }

    /// <summary>Notes that a set was made in the folder. Half a line, of a build that is killed, confirms nothing.</summary>
    public void End(string folder, IEnumerable<string> manifests)
    {
        var lines = manifests.Select(manifest => (Name: LineOf(folder, manifest), Seal: SealOf(manifest))).ToList();
        lines.ForEach(line => _lines[line.Name] = line.Seal);
        File.AppendAllText(FullPath, string.Concat(lines.Select(line => Text(line.Name, line.Seal))));
    }

    /// <summary>Forgets a set that was deleted.</summary>
    public void Forget(string folder)
    {
        var names = _lines.Keys.Where(name => name.StartsWith(LineOf(folder), StringComparison.Ordinal)).ToList();
        if (names.Count == 0)
            return;
        names.ForEach(name => _lines.Remove(name));
        Write();
    }

    private void Write() => FreshFolder.WriteWhole(
        _work,
        FullPath,
        string.Concat(_lines.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => Text(line.Key, line.Value))));

    private static string Text(string name, string seal) => $"{name} {seal}\n";

    private static string LineOf(string folder, string manifest = "") => $"{folder}/{Path.GetFileName(manifest)}";

    private static string SealOf(string manifest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(Maker.Id));
        hash.AppendData(OrdinaryFile.Read(manifest, MostBytesOfManifest));
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }
}
