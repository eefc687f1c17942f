using System.Text.Json;

namespace CommerceFixtures;

/// <summary>
/// A value of a manifest with the way to it from the root, <c>$</c>, so that an error can say which value is wrong.
/// </summary>
internal readonly record struct ManifestNode(string File, string Way, JsonElement Element)
{
    public ManifestNode this[string member] =>
        Require(Element.ValueKind == JsonValueKind.Object, "an object").Element.TryGetProperty(member, out var value)
            ? new(File, WayTo(member), value)
            : throw new FixtureFormatException(File, 1, WayTo(member), "", "a value, and there is none");

    public int Int32() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number) ? number : throw Error("a whole number");

    public long Int64() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetInt64(out var number) ? number : throw Error("a whole number");

    public string Text() => Require(Element.ValueKind == JsonValueKind.String, "text").Element.GetString()!;

    public IEnumerable<ManifestNode> Items()
    {
        var node = Require(Element.ValueKind == JsonValueKind.Array, "an array");
        return node.Element.EnumerateArray().Select((item, index) => new ManifestNode(node.File, $"{node.Way}[{index}]", item));
    }

    public IEnumerable<(string Name, ManifestNode Value)> Members()
    {
        var node = Require(Element.ValueKind == JsonValueKind.Object, "an object");
        return node.Element.EnumerateObject()
            .Select(member => (member.Name, new ManifestNode(node.File, node.WayTo(member.Name), member.Value)));
    }

    public StaleFixtureException Stale(string difference) =>
        new(Path.GetDirectoryName(File)!, [$"{Path.GetFileName(File)} {difference}"]);

    private string WayTo(string member) => $"{Way}.{member}";

    private ManifestNode Require(bool isMet, string expected) => isMet ? this : throw Error(expected);

    private FixtureFormatException Error(string expected) => new(File, 1, Way, Element.GetRawText(), expected);
}
