using System.Security.Cryptography;
using System.Text;
using CommerceFixtures.Engine.Files;

namespace CommerceFixtures.Build;

/// <summary>
/// The record, in a file in <c>obj</c>, of what builds of the project generated there. It has a line for the folder of each set, which is
/// written before its files, and a line for each manifest, which is written after them and holds a hash of the manifest and of the id of
/// the package's build. So files of an interrupted build are recognized as ours, but count as current only if the manifests are exactly
/// those that this build of the package wrote.
/// </summary>
internal sealed class BuildRecord
{
    /// <summary>More than 100,000 lines.</summary>
    private const int MostBytes = 1 << 24;

    /// <summary>A manifest has about ten thousand bytes.</summary>
    private const int MostBytesOfManifest = 1 << 24;

    private readonly string _work;
    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

    /// <summary>Reads the record.</summary>
    /// <param name="path">The path of the record. If it cannot be read, the record is empty.</param>
    /// <param name="work">The folder, on the same volume, that the record is written to before it is moved to its path.</param>
    public BuildRecord(string path, string work)
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

    /// <summary>The full path of the record.</summary>
    public string FullPath { get; }

    /// <summary>Whether a build generated a set in the folder, or began to.</summary>
    /// <param name="folder">The name of the folder, or an empty string for the folder of all sets.</param>
    public bool Knows(string folder) => _lines.ContainsKey(LineOf(folder));

    /// <summary>Whether the manifest is the one that this build of the package wrote to the folder.</summary>
    /// <param name="folder">The name of the folder, or an empty string for the folder of all sets.</param>
    /// <param name="manifest">The path of the manifest.</param>
    /// <exception cref="IOException">The manifest is missing, too large, or not a file.</exception>
    public bool Confirms(string folder, string manifest) =>
        _lines.TryGetValue(LineOf(folder, manifest), out var seal) && seal == SealOf(manifest);

    /// <summary>Records that sets are about to be generated. Existing files stay confirmed until they are replaced.</summary>
    /// <param name="folders">The names of the folders.</param>
    public void Begin(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
            _lines[LineOf(folder)] = "";
        Write();
    }

    /// <summary>Records that a set was generated. An incomplete line of an interrupted build confirms nothing.</summary>
    /// <param name="folder">The name of the folder.</param>
    /// <param name="manifests">The paths of the manifests in it.</param>
    public void End(string folder, IEnumerable<string> manifests)
    {
        var lines = manifests.Select(manifest => (Name: LineOf(folder, manifest), Seal: SealOf(manifest))).ToList();
        lines.ForEach(line => _lines[line.Name] = line.Seal);
        File.AppendAllText(FullPath, string.Concat(lines.Select(line => Text(line.Name, line.Seal))));
    }

    /// <summary>Removes a set that was deleted from the record.</summary>
    /// <param name="folder">The name of the folder.</param>
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
        hash.AppendData(Encoding.ASCII.GetBytes(PackageBuild.Id));
        hash.AppendData(OrdinaryFile.Read(manifest, MostBytesOfManifest));
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }
}
