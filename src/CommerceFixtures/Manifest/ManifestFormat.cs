using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CommerceFixtures;

/// <summary>The JSON format of a manifest, which is written with the files and read when they are opened.</summary>
internal static class ManifestFormat
{
    public const int Version = 4;

    /// <summary>A manifest has about 13 KB. A large file in its place must not be read into memory.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private const int LengthOfSha256 = 64;

    private static readonly SearchValues<char> OfSha256 = SearchValues.Create("0123456789abcdef");

    private static readonly SearchValues<char> OfPlainNames =
        SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>Only the manifest of an edited set has this member.</summary>
    private const string Edited = "edited";

    /// <summary>Writes the manifest, indented by two spaces, with line feeds and one at the end.</summary>
    public static void Write(Stream stream, FixtureManifest manifest)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", Version);
            json.WriteString("name", manifest.Name);
            json.WriteString("packageVersion", manifest.PackageVersion);
            json.WriteNumber("dataVersion", manifest.DataVersion);
            if (manifest.IsEdited)
                json.WriteBoolean(Edited, true);
            WritePairs(json, "settings", manifest.Settings);
            WriteItems(json, "files", manifest.Files, WriteFile);
            WriteItems(json, "rules", manifest.Rules, RuleFormat.Write);
            json.WriteEndObject();
        }

        // The writer uses the line break of the operating system. Inside strings, carriage returns are escaped.
        foreach (var value in text.GetBuffer().AsSpan(0, (int)text.Length))
        {
            if (value != '\r')
                stream.WriteByte(value);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <exception cref="FixtureFormatException">The file is not a manifest.</exception>
    /// <exception cref="StaleFixtureException">The file is a manifest of another format.</exception>
    public static FixtureManifest Read(string path)
    {
        var text = TextOf(path);
        return Parsing(path, () =>
        {
            using var document = JsonDocument.Parse(text);
            return Manifest(new(path, "$", document.RootElement), path);
        });
    }

    /// <summary>The bytes of the file, without a byte order mark.</summary>
    private static ReadOnlyMemory<byte> TextOf(string path)
    {
        using var file = FixtureFolder.Open(path);
        if (file.Length > MostBytes)
            throw FixtureFormatException.OfFile(path, "a manifest of at most 16 MB");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        if (!Utf8.IsValid(bytes))
            throw NotUnicode(path);
        return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
    }

    private static T Parsing<T>(string path, Func<T> parse)
        where T : class
    {
        try
        {
            return parse();
        }
        catch (JsonException exception)
        {
            throw FixtureFormatException.OfText(path, "a manifest in JSON", exception, (exception.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException exception) when (exception is not StaleFixtureException)
        {
            // An escaped lone surrogate, such as \ud800, is valid JSON but not valid Unicode.
            throw NotUnicode(path, exception);
        }
    }

    private static FixtureFormatException NotUnicode(string path, Exception? inner = null) =>
        FixtureFormatException.OfText(path, "a manifest in UTF-8", inner);

    private static void WritePairs(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs)
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void WriteItems<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, FixtureManifestFile file)
    {
        json.WriteString("name", file.Name);
        json.WriteNumber("rows", file.RowCount);
        json.WriteNumber("bytes", file.Length);
        json.WriteString("sha256", file.Sha256);
    }

    private static FixtureManifest Manifest(ManifestNode root, string path)
    {
        var version = root["formatVersion"].Int32();
        if (version != Version)
            throw root.Stale($"has format version {version}, but this version of the package reads format version {Version}");

        return new()
        {
            Name = root["name"].Text(),
            PackageVersion = root["packageVersion"].Text(),
            DataVersion = root["dataVersion"].Int32(),
            Settings = root["settings"].Texts(),
            Files = Files(root["files"]),
            LazyRules = Rules(root["rules"], path),
            IsEdited = root.HasTrue(Edited),
        };
    }

    private static IReadOnlyList<FixtureManifestFile> Files(ManifestNode files)
    {
        var names = new HashSet<string>();
        return files.Items(file =>
        {
            var name = file["name"].Text(IsPlainName, "the name of a file in the folder of the manifest, without a path");
            file["name"].RequireNew(name, names);
            return new FixtureManifestFile
            {
                Name = name,
                RowCount = file["rows"].Count(),
                Length = file["bytes"].LongCount(),
                Sha256 = file["sha256"].Text(IsSha256, "64 lowercase hexadecimal digits"),
            };
        });
    }

    /// <summary>The name must lead to a file in the folder of the manifest on every operating system.</summary>
    private static bool IsPlainName(string name) =>
        name.Length > 0 && name[0] != '.' && !name.AsSpan().ContainsAnyExcept(OfPlainNames);

    private static bool IsSha256(string text) => text.Length == LengthOfSha256 && !text.AsSpan().ContainsAnyExcept(OfSha256);

    private static Lazy<IReadOnlyList<FixtureManifestRule>> Rules(ManifestNode rules, string path)
    {
        var kept = rules.Kept();
        return new(() => Parsing(path, () => kept.Items(RuleFormat.Read)));
    }
}
