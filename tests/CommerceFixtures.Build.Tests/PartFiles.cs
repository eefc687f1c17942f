using System.Security.Cryptography;
using System.Text;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Build.Tests;

/// <summary>Files that look like parts of a set. The task checks only names, lengths, and manifests, and reads no rows.</summary>
internal static class PartFiles
{
    public const string Settings = "Orders=3000&Parts=3";

    public static readonly DataSetSettings Set = SettingsReader.Read(Settings).Sets.Single();

    /// <summary>The file names of a part, including the manifest, in order.</summary>
    public static string[] Names(int part) =>
    [
        $"customers-0000{part}-of-00003.csv",
        $"manifest-0000{part}-of-00003.json",
        $"order_items-0000{part}-of-00003.csv",
        $"orders-0000{part}-of-00003.csv",
        .. part == 0 ? ["products.csv"] : Array.Empty<string>(),
        $"reviews-0000{part}-of-00003.csv",
    ];

    /// <summary>The file names of several parts, in order.</summary>
    public static string[] Names(params int[] parts) => [.. parts.SelectMany(part => Names(part)).Order(StringComparer.Ordinal)];

    /// <summary>The folder of the set, as the task sees it.</summary>
    public static SetFolder Folder(string directory, int? part, DataSetSettings? set = null) =>
        new(new FixturesFolder(directory, directory + ".made"), "", set ?? Set, part, wantsReport: false);

    /// <summary>Writes the files of these parts, and records them as generated.</summary>
    public static void WriteMade(string directory, params int[] parts)
    {
        Write(directory, parts);
        var record = new FixturesFolder(directory, directory + ".made").Record;
        record.Begin([""]);
        record.End("", parts.Select(part => Path.Combine(directory, $"manifest-0000{part}-of-00003.json")));
    }

    /// <summary>Writes the files of these parts.</summary>
    public static void Write(string directory, params int[] parts)
    {
        Directory.CreateDirectory(directory);
        foreach (var part in parts)
        {
            var tables = SetFileNames.Tables(part, 3).ToList();
            tables.ForEach(name => File.WriteAllText(Path.Combine(directory, name), name));
            using var manifest = File.Create(Path.Combine(directory, $"manifest-0000{part}-of-00003.json"));
            ManifestFormat.Write(manifest, new()
            {
                Name = Set.Name,
                PackageVersion = PackageBuild.Version,
                DataVersion = DataVersion.Current,
                Settings = new Dictionary<string, string>(Set.Pairs),
                Files = tables.ConvertAll(
                    name => new FixtureManifestFile { Name = name, RowCount = 1, Length = name.Length, Sha256 = HashOf(name) }),
            });
        }
    }

    /// <summary>The hash of a file. Each file contains its own name.</summary>
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
