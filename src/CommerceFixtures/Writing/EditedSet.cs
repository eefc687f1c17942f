using System.Collections.ObjectModel;
using System.Reflection;
using System.Security.Cryptography;

namespace CommerceFixtures;

/// <summary>Writes the five files of a set, and a manifest that marks the set as edited.</summary>
internal static class EditedSet
{
    /// <summary>The advice for a set whose files have changed. No build generates them again.</summary>
    public const string WriteAgain = "WriteTo wrote this set. Run the program that wrote it again.";

    /// <summary>Data versions number what the same settings generate, and no settings generate an edited set.</summary>
    private const int NoDataVersion = 0;

    private const int BufferSize = 4096;

    private static readonly string PackageVersion =
        typeof(EditedSet).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <param name="directory">An empty folder.</param>
    /// <param name="name">The name of the set.</param>
    /// <param name="tables">The tables.</param>
    public static void Write(string directory, string name, IReadOnlyList<TableCsv> tables)
    {
        var files = new List<FixtureManifestFile>();
        foreach (var table in tables)
        {
            using var stream = Create(directory, table.FileName);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var block in table.Blocks())
            {
                stream.Write(block.Span);
                hash.AppendData(block.Span);
            }

            files.Add(Described(table, stream, hash));
        }

        using var manifest = Create(directory, FixtureManifest.FileName);
        manifest.Write(ManifestOf(name, files));
    }

    /// <inheritdoc cref="Write"/>
    public static async Task WriteAsync(string directory, string name, IReadOnlyList<TableCsv> tables, CancellationToken cancellation)
    {
        var files = new List<FixtureManifestFile>();
        foreach (var table in tables)
        {
            await using var stream = Create(directory, table.FileName, FileOptions.Asynchronous);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await foreach (var block in table.BlocksAsync(cancellation).ConfigureAwait(false))
            {
                await stream.WriteAsync(block, cancellation).ConfigureAwait(false);
                hash.AppendData(block.Span);
            }

            files.Add(Described(table, stream, hash));
        }

        await using var manifest = Create(directory, FixtureManifest.FileName, FileOptions.Asynchronous);
        await manifest.WriteAsync(ManifestOf(name, files), cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether the folder has the manifest of an edited set, whatever its tables contain.</summary>
    public static bool IsIn(string directory)
    {
        var path = Path.Combine(directory, FixtureManifest.FileName);
        try
        {
            return File.Exists(path) && ManifestFormat.Read(path).IsEdited;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or FixtureFormatException or StaleFixtureException)
        {
            return false;
        }
    }

    private static FixtureManifestFile Described(TableCsv table, FileStream stream, IncrementalHash hash) => new()
    {
        Name = table.FileName,
        RowCount = table.Rows,
        Length = stream.Length,
        Sha256 = Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant(),
    };

    private static byte[] ManifestOf(string name, List<FixtureManifestFile> files)
    {
        var manifest = new FixtureManifest
        {
            Name = name,
            PackageVersion = PackageVersion,
            DataVersion = NoDataVersion,
            Settings = ReadOnlyDictionary<string, string>.Empty,
            Files = files,
            IsEdited = true,
        };
        using var stream = new MemoryStream();
        ManifestFormat.Write(stream, manifest);
        return stream.ToArray();
    }

    private static FileStream Create(string directory, string name, FileOptions options = FileOptions.None) =>
        new(Path.Combine(directory, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, options);
}
