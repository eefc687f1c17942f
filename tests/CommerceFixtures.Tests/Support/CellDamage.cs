using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Cells with other content, and columns that are dropped, duplicated, and moved.</summary>
internal static class CellDamage
{
    /// <summary>Cells that at most some text columns accept.</summary>
    public static readonly string[] BadCells =
    [
        "99999999999", "2147483648", "-2147483649", "9223372036854775808", "12x", "1.5.0", "1,5", "", " 1", "1 ", "1e3", "0x1", "+1", "1\0",
        "٣", "NaN", "-", "--1", "1.234", "12345678901234567.00", "2023-02-29", "2023-13-01", "2023-00-10", "2023-01-00",
        "0", "-1", "6", "0.00", "-0.00", "-0.01", "0.15", "1.10", "0.2", "ma", "M", "MAS", "California", "2134", "02134-1234", "0213A",
        "\0",
        "2023-1-01", "0000-01-01", "2023-01-01T00:00", "unknown", "completed", "Home  Garden",
    ];

    public static readonly DamageKind[] Kinds =
    [
        (text, _, random) => RawFile.WithCell(text, random, _ => Raw(random.Of(BadCells))),
        (text, _, random) => RawFile.WithCell(text, random, _ => random.Below(1000).ToString(CultureInfo.InvariantCulture)),
        (text, _, random) => RawFile.WithCell(text, random, _ => Huge(random)),
        (text, _, random) => RawFile.WithCell(text, random, cell => random.Of([$" {cell}", $"{cell} ", cell.ToUpperInvariant()])),
        OtherText,
        OtherText,
        OtherReference,
        OtherReference,
        (text, _, random) => RawFile.WithCells(text, random, cells => cells.RemoveAt(random.Below(cells.Count))),
        (text, _, random) => RawFile.WithCells(text, random, cells => cells.Insert(random.Below(cells.Count + 1), random.Of(cells))),
        (text, _, random) => RawFile.WithCells(text, random, cells => cells.Reverse()),
        WithColumnMoved,
        WithColumnDropped,
    ];

    /// <summary>
    /// Damage that the file itself cannot reveal: another text in a text column, or another number if there is no such column.
    /// </summary>
    private static string OtherText(string text, FixtureFile file, TestRandom random) =>
        Other(text, file, random, column => ReferenceRows.KindOf(file, column) == ColumnKind.Text, fallback: 3);

    /// <summary>Damage that the file alone cannot reveal: an id in another table that may not exist.</summary>
    private static string OtherReference(string text, FixtureFile file, TestRandom random) =>
        Other(text, file, random, column => column > 0 && file.Columns[column].EndsWith("_id", StringComparison.Ordinal), fallback: 0);

    private static string Other(string text, FixtureFile file, TestRandom random, Func<int, bool> isFit, int fallback)
    {
        var column = random.Of(Enumerable.Range(0, file.Columns.Length).Where(isFit).DefaultIfEmpty(fallback).ToList());
        var number = random.Of([random.Below(1000), random.Below(int.MaxValue), int.MaxValue, 0, -1, int.MinValue]);
        return RawFile.WithCells(text, random, cells =>
        {
            if (column < cells.Count)
                cells[column] = number.ToString(CultureInfo.InvariantCulture);
        });
    }

    private static string WithColumnMoved(string text, FixtureFile file, TestRandom random)
    {
        var (from, to) = (random.Below(file.Columns.Length), random.Below(file.Columns.Length));
        return RawFile.WithCellsOfAllLines(text, cells =>
        {
            if (Math.Max(from, to) >= cells.Count)
                return;
            var cell = cells[from];
            cells.RemoveAt(from);
            cells.Insert(to, cell);
        });
    }

    private static string WithColumnDropped(string text, FixtureFile file, TestRandom random)
    {
        var column = random.Below(file.Columns.Length);
        return RawFile.WithCellsOfAllLines(text, cells =>
        {
            if (column < cells.Count)
                cells.RemoveAt(column);
        });
    }

    /// <summary>Sometimes too long for the first buffer, but never for a record, however often a record contains it.</summary>
    private static string Huge(TestRandom random) =>
        new(random.Of(['x', '1', ',']), random.OneIn(20) ? 70_000 + random.Below(100_000) : random.Below(2_000));

    private static string Raw(string cell) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(cell));
}
