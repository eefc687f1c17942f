namespace CommerceFixtures.Tests;

/// <summary>Quotes that are added, removed, and moved.</summary>
internal static class QuoteDamage
{
    public static readonly DamageKind[] Kinds =
    [
        (text, _, random) => text.IndexOf('"', random.Below(text.Length)) is var at and >= 0 ? text.Remove(at, 1) : text,
        (text, _, random) => text.IndexOf('"', random.Below(text.Length)) is var at and >= 0 ? text.Insert(at, "\"") : text,
        (text, _, random) => text.IndexOf(',', random.Below(text.Length)) is var at and >= 0 ? text.Insert(at, "\"") : text,
        (text, _, random) => text.IndexOf(',', random.Below(text.Length)) is var at and >= 0 ? text.Insert(at + 1, "\"") : text,
        (text, _, _) => text.Replace("\"", "", StringComparison.Ordinal),
        (text, _, random) => RawFile.WithCell(text, random, CsvText.Quoted),
        (text, _, random) => RawFile.WithCell(text, random, cell => $"\"{cell}\""),
        (text, _, random) => RawFile.WithCell(text, random, cell => $"{cell}\" "),
    ];
}
