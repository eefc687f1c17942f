namespace CommerceFixtures.Tests;

/// <summary>Lines that are dropped, duplicated, and moved, and other line ends.</summary>
internal static class LineDamage
{
    public static readonly DamageKind[] Kinds =
    [
        (text, _, random) => RawFile.WithLines(text, lines => lines.RemoveAt(random.Below(lines.Count))),
        (text, _, _) => RawFile.WithLines(text, lines => lines.RemoveAt(lines.Count - 1)),
        (text, _, random) => RawFile.WithLines(text, lines => lines.Insert(random.Below(lines.Count + 1), random.Of(lines))),
        (text, _, random) => RawFile.WithLines(text, lines => lines.Insert(random.Below(lines.Count + 1), "")),
        (text, _, _) => RawFile.WithLines(text, lines => lines.Reverse()),
        (text, _, random) => RawFile.WithLines(text, lines => Swap(lines, random)),
        (text, _, random) => RawFile.WithLines(text, lines => Join(lines, random)),
        (text, _, _) => text.Replace("\r\n", "\n", StringComparison.Ordinal),
        (text, _, _) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        (text, _, _) => text.Replace("\r\n", "\r", StringComparison.Ordinal).Replace('\n', '\r'),
        (text, _, random) => WithLineEnd(text, random, "\r\n"),
        (text, _, random) => WithLineEnd(text, random, "\r"),
        (text, _, random) => WithLineEnd(text, random, "\n\r"),
        (text, _, _) => text.TrimEnd('\n', '\r'),
    ];

    private static void Swap(List<string> lines, TestRandom random)
    {
        var (left, right) = (random.Below(lines.Count), random.Below(lines.Count));
        (lines[left], lines[right]) = (lines[right], lines[left]);
    }

    private static void Join(List<string> lines, TestRandom random)
    {
        var at = random.Below(lines.Count);
        var next = Math.Min(at + 1, lines.Count - 1);
        lines[at] += lines[next];
        lines.RemoveAt(next);
    }

    private static string WithLineEnd(string text, TestRandom random, string lineEnd) =>
        text.IndexOf('\n', random.Below(text.Length)) is var at and >= 0 ? text.Remove(at, 1).Insert(at, lineEnd) : text;
}
