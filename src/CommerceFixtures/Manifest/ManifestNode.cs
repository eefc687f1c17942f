using System.Text.Json;

namespace CommerceFixtures;

/// <summary>
/// A value of a manifest with its path from the root, <c>$</c>, so that an error can say which value is invalid.
/// </summary>
internal readonly struct ManifestNode(string file, string way, JsonElement element)
{
    private const string UniqueName = "a name that is not used twice";

    public ManifestNode this[string member] =>
        Require(JsonValueKind.Object, "an object").TryGetProperty(member, out var value)
            ? new(file, WayTo(member), value)
            : throw FixtureFormatException.OfProperty(file, WayTo(member), null, "a value");

    /// <summary>A member that may be left out, or null.</summary>
    public ManifestNode? Find(string member) =>
        Require(JsonValueKind.Object, "an object").TryGetProperty(member, out var value) ? new(file, WayTo(member), value) : null;

    /// <summary>The value, to be read after the document is disposed.</summary>
    public ManifestNode Kept() => new(file, way, element.Clone());

    /// <summary>Whether an optional member is present and true.</summary>
    public bool HasTrue(string member) =>
        Require(JsonValueKind.Object, "an object").TryGetProperty(member, out var value)
        && new ManifestNode(file, WayTo(member), value).Boolean();

    public bool Boolean() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Error("true or false"),
    };

    public int Int32() =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : throw Error("a whole number");

    /// <summary>A number of rows.</summary>
    public int Count() => Int32() is var number and >= 0 ? number : throw Error("a whole number of 0 or more");

    /// <summary>A number of bytes.</summary>
    public long LongCount() => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number) && number >= 0
        ? number
        : throw Error("a whole number of 0 or more");

    /// <summary>A number that is neither infinite nor beyond the range of a double.</summary>
    public double Number() =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Error("a number");

    /// <summary>The place of a text among those that it may be.</summary>
    public int Member(string[] members) =>
        Array.IndexOf(members, Text()) is var place and >= 0 ? place : throw Error($"one of '{string.Join("', '", members)}'");

    public string Text() => Require(JsonValueKind.String, "text").GetString()!;

    /// <summary>Text of a certain form.</summary>
    public string Text(Func<string, bool> isOfForm, string expected) => Text() is var text && isOfForm(text) ? text : throw Error(expected);

    public IReadOnlyList<T> Items<T>(Func<ManifestNode, T> item)
        where T : class
    {
        var list = new List<T>();
        foreach (var value in Require(JsonValueKind.Array, "an array").EnumerateArray())
            list.Add(item(new(file, $"{way}[{list.Count}]", value)));
        return list.AsReadOnly();
    }

    /// <summary>The members of an object whose values are text, in their order.</summary>
    public IReadOnlyDictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>();
        foreach (var member in Require(JsonValueKind.Object, "an object").EnumerateObject())
        {
            var node = new ManifestNode(file, WayTo(member.Name), member.Value);
            if (!texts.TryAdd(member.Name, node.Text()))
                throw node.Error(UniqueName);
        }

        return texts.AsReadOnly();
    }

    /// <summary>The members of an object, all of which are counts, in their order.</summary>
    public IReadOnlyDictionary<string, long> LongCounts()
    {
        var (counts, names) = (new Dictionary<string, long>(), new HashSet<string>());
        foreach (var member in Require(JsonValueKind.Object, "an object").EnumerateObject())
        {
            var node = new ManifestNode(file, WayTo(member.Name), member.Value);
            node.RequireNew(member.Name, names);
            counts.Add(member.Name, node.LongCount());
        }

        return counts.AsReadOnly();
    }

    /// <exception cref="FixtureFormatException">The name was used before.</exception>
    public void RequireNew(string name, HashSet<string> names)
    {
        if (!names.Add(name))
            throw Error(UniqueName);
    }

    public StaleFixtureException Stale(string difference) =>
        new(Path.GetDirectoryName(file)!, [$"{Path.GetFileName(file)} {difference}"]);

    private string WayTo(string member) => $"{way}.{member}";

    private JsonElement Require(JsonValueKind kind, string expected) => element.ValueKind == kind ? element : throw Error(expected);

    private FixtureFormatException Error(string expected) => FixtureFormatException.OfProperty(file, way, element.GetRawText(), expected);
}
