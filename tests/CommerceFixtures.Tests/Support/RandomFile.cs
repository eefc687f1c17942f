using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>A valid file of random content: the fields that went in, and the bytes that say them in one of the ways RFC 4180 allows.</summary>
internal sealed class RandomFile
{
    private static readonly string[] Pieces = ["a", "Zo", " ", "\"", "\"\"", ",", ",,", "\n", "\r\n", "\r", "é", "漢字", "😀", "'", ";", "=", "0", "İ", "\t"];

    private readonly TestRandom random;

    private RandomFile(FixtureFile file, TestRandom random)
    {
        this.random = random;
        Records = Enumerable.Range(1, random.Below(12)).Select(id => Record(file, id)).ToList();
        Bytes = Encoding.UTF8.GetBytes(Text(file));
    }

    public IReadOnlyList<string[]> Records { get; }

    public byte[] Bytes { get; }

    public static RandomFile Of(FixtureFile file, TestRandom random) => new(file, random);

    private string[] Record(FixtureFile file, int id) =>
        Enumerable.Range(0, file.Columns.Length).Select(column => column == 0 ? Invariant(id) : Cell(ReferenceRows.KindOf(file, column))).ToArray();

    private string Cell(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => Invariant(random.OneIn(3) ? random.Of([int.MaxValue, int.MinValue, 0, -1]) : random.Below(100_000)),
        ColumnKind.TwoDecimals => $"{(random.OneIn(8) ? "-" : "")}{Invariant(random.Below(10_000_000))}.{random.Below(10)}{random.Below(10)}",
        ColumnKind.Date => new DateOnly(1 + random.Below(9999), 1 + random.Below(12), 1 + random.Below(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Category => random.Of(ClosedSetText.Categories),
        ColumnKind.Status => random.Of(ClosedSetText.Statuses),
        ColumnKind.PaymentMethod => random.Of(ClosedSetText.PaymentMethods),
        _ => random.OneIn(4) ? "00501" : string.Concat(Enumerable.Range(0, random.Below(7)).Select(_ => random.Of(Pieces))),
    };

    private string Text(FixtureFile file)
    {
        var lineEnd = random.OneIn(2) ? "\n" : "\r\n";
        var text = string.Join(lineEnd, Records.Select(record => string.Join(',', record.Select(Quoted))).Prepend(string.Join(',', file.Columns)));
        return (random.OneIn(4) ? "\uFEFF" : "") + text + (random.OneIn(3) ? "" : lineEnd);
    }

    private string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") || random.OneIn(6) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
