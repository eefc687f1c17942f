using System.Text.Encodings.Web;
using System.Text.Json;

namespace CommerceFixtures;

/// <summary>The JSON of a manifest: written by what makes the files, read when they are opened.</summary>
internal static class ManifestFormat
{
    public const int Version = 2;

    /// <summary>Only the manifest of an edited set has this member.</summary>
    private const string Edited = "edited";

    /// <summary>Writes the manifest: two spaces of indentation, line feeds, a last one at the end.</summary>
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
            WriteItems(json, "rules", manifest.Rules, WriteRule);
            json.WriteEndObject();
        }

        // The writer breaks lines as the operating system does; inside strings a carriage return is escaped.
        foreach (var value in text.GetBuffer().AsSpan(0, (int)text.Length))
        {
            if (value != '\r')
                stream.WriteByte(value);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <exception cref="FixtureFormatException">The file is no manifest.</exception>
    /// <exception cref="StaleFixtureException">The file is a manifest of another format.</exception>
    public static FixtureManifest Read(string path)
    {
        using var stream = FixtureFolder.Open(path);
        try
        {
            using var document = JsonDocument.Parse(stream);
            return Manifest(new(path, "$", document.RootElement));
        }
        catch (JsonException exception)
        {
            throw new FixtureFormatException(path, (exception.LineNumber ?? 0) + 1, "$", "", "JSON", exception);
        }
        catch (InvalidOperationException exception) when (exception is not StaleFixtureException)
        {
            // Text that the parser took for JSON, and that is no Unicode when it is asked for.
            throw new FixtureFormatException(path, 1, "$", "", "text in UTF-8", exception);
        }
    }

    private static void WritePairs(Utf8JsonWriter json, string name, IReadOnlyList<KeyValuePair<string, string>> pairs)
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
        json.WriteNumber("rows", file.Rows);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
    }

    private static void WriteRule(Utf8JsonWriter json, FixtureManifestRule rule)
    {
        json.WriteString("rule", rule.Rule);
        json.WriteString("file", rule.File);
        json.WriteString("bound", rule.Bound);
        json.WriteString("reached", rule.Reached);
    }

    private static FixtureManifest Manifest(ManifestNode root)
    {
        var version = root["formatVersion"].Int32();
        if (version != Version)
            throw root.Stale($"is of format {version}, and this version of the package reads format {Version}");

        return new(
            root["name"].Text(),
            root["packageVersion"].Text(),
            root["dataVersion"].Int32(),
            root["settings"].Texts(),
            root["files"].Items(File),
            Rules(root["rules"]),
            root.HasTrue(Edited));
    }

    private static FixtureManifestFile File(ManifestNode file) =>
        new(file["name"].Text(), file["rows"].Int32(), file["bytes"].Int64(), file["sha256"].Text());

    private static Lazy<IReadOnlyList<FixtureManifestRule>> Rules(ManifestNode rules)
    {
        var kept = rules.Kept();
        return new(() => kept.Items(Rule));
    }

    private static FixtureManifestRule Rule(ManifestNode rule) =>
        new(rule["rule"].Text(), rule["file"].Text(), rule["bound"].Text(), rule["reached"].Text());
}
