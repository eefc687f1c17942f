using System.Reflection;
using System.Security.Cryptography;

namespace CommerceFixtures;

/// <summary>Writes the five files of a set and a manifest that says that the set is no longer as it was made.</summary>
internal static class EditedSet
{
    /// <summary>What to do where its files are not as they were: no build makes them again.</summary>
    public const string WriteAgain = "WriteTo wrote this set: write it again with the program that did.";

    /// <summary>No settings make an edited set, and so no version of what they make.</summary>
    private const int NoDataVersion = 0;

    private static readonly string PackageVersion =
        typeof(EditedSet).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <param name="directory">An empty folder.</param>
    /// <param name="name">The name of the set.</param>
    /// <param name="tables">Each table with its file.</param>
    public static void Write(string directory, string name, IReadOnlyList<(FixtureFile File, TableCsv Csv)> tables)
    {
        var files = new List<FixtureManifestFile>();
        foreach (var (file, csv) in tables)
            files.Add(WriteFile(directory, file, csv));

        var manifest = new FixtureManifest(name, PackageVersion, NoDataVersion, settings: [], files, rules: new([]), isEdited: true);
        using var stream = Create(directory, FixtureManifest.FileName);
        ManifestFormat.Write(stream, manifest);
    }

    /// <summary>Whether the folder has the manifest of such a set, whatever has become of its tables.</summary>
    public static bool IsIn(string directory)
    {
        var path = Path.Combine(directory, FixtureManifest.FileName);
        try
        {
            return File.Exists(path) && ManifestFormat.Read(path).IsEdited;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FixtureFormatException or StaleFixtureException)
        {
            return false;
        }
    }

    private static FixtureManifestFile WriteFile(string directory, FixtureFile file, TableCsv csv)
    {
        using var stream = Create(directory, file.FileName);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var block in csv.Blocks())
        {
            stream.Write(block.Span);
            hash.AppendData(block.Span);
        }

        return new(file.FileName, csv.Rows, stream.Length, Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant());
    }

    private static FileStream Create(string directory, string name) =>
        new(Path.Combine(directory, name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
}
