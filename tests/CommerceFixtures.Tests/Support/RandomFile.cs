using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>A valid file with random content: the fields, and the bytes that encode them in one of the ways that RFC 4180 allows.</summary>
internal sealed class RandomFile
{
    private static readonly string[] Pieces =
        ["a", "Zo", " ", "\"", "\"\"", ",", ",,", "\n", "\r\n", "\r", "é", "漢字", "😀", "'", ";", "=", "0", "İ", "\t"];

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
        [Invariant(id), .. Enumerable.Range(1, file.Columns.Length - 1).Select(column => Cell(ReferenceRows.KindOf(file, column)))];

    private string Cell(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => Invariant(random.OneIn(3) ? random.Of([int.MaxValue, int.MinValue, 0, -1]) : random.Below(100_000)),
        ColumnKind.Stock => Invariant(random.OneIn(3) ? random.Of([int.MaxValue, 0]) : random.Below(100_000)),
        ColumnKind.Quantity => Invariant(random.OneIn(3) ? random.Of([int.MaxValue, 1]) : 1 + random.Below(100)),
        ColumnKind.Rating => Invariant(1 + random.Below(5)),
        ColumnKind.Price => Money(1 + random.Below(100_000_000)),
        ColumnKind.Total => Money(random.OneIn(8) ? 0 : random.Below(100_000_000)),
        ColumnKind.Discount => random.Of(ReferenceRows.Discounts).ToString("F2", CultureInfo.InvariantCulture),
        ColumnKind.State => random.Of(["MA", "CA", "ZZ"]),
        ColumnKind.Zip => random.Below(100_000).ToString("00000", CultureInfo.InvariantCulture),
        ColumnKind.Date => DateOnly.MinValue.AddDays(random.Below(3_652_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Category => random.Of(ClosedSetText.Categories),
        ColumnKind.Status => random.Of(ClosedSetText.Statuses),
        ColumnKind.PaymentMethod => random.Of(ClosedSetText.PaymentMethods),
        _ => random.OneIn(4) ? "00501" : string.Concat(Enumerable.Range(0, random.Below(7)).Select(_ => random.Of(Pieces))),
    };

    private string Text(FixtureFile file)
    {
        var lineEnd = random.OneIn(2) ? "\n" : "\r\n";
        var text = CsvText.Of(Records.Prepend(file.Columns), QuotedWhereNeededOrSometimes, lineEnd);
        return (random.OneIn(4) ? "\uFEFF" : "") + text + (random.OneIn(3) ? "" : lineEnd);
    }

    private string QuotedWhereNeededOrSometimes(string field) =>
        random.OneIn(6) ? CsvText.Quoted(field) : CsvText.QuotedWhereNeeded(field);

    private static string Money(int cents) => (cents * 0.01m).ToString("F2", CultureInfo.InvariantCulture);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
