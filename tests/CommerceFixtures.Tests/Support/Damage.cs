using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Does one or two small things to the bytes of a file, as disks, editors and spreadsheets do.</summary>
internal static class Damage
{
    /// <summary>Cells that a column of numbers, dates or closed sets must refuse.</summary>
    public static readonly string[] BadCells =
    [
        "99999999999", "2147483648", "-2147483649", "9223372036854775808", "12x", "1.5.0", "1,5", "", " 1", "1 ", "1e3", "0x1", "+1", "1\0",
        "٣", "NaN", "1.234", "1.2", ".50", "-0.00", "92233720368547758.08", "0000000012.00", "2023-02-29", "2023-13-01", "0000-01-01",
        "2023-1-01", "01/02/2023", "unknown", "completed", "20\n23",
    ];

    private static readonly byte[][] Insertions =
        [.. ((string[])["\"", "\"\"", ",", "\r", "\n", "\r\n", "\0", "\uFEFF", "z", "\t"]).Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80]];

    /// <summary>Each kind as often as it stands here. What text survives stands more often, so that not nearly all files are refused.</summary>
    private static readonly Action<FixtureFile, List<byte>, TestRandom>[] Kinds =
    [
        FlipABit, Cut, DoubleAByte, SwapBytes, Insert, DropAQuote, QuoteACell, DropALine, DoubleALine, SwapLines, ReverseCells, BadCell,
        AppendToTheEnd, SwapColumns, OtherLineEnds, AddABlankLine, LongCell, OtherText, OtherText, OtherText, OtherText, OtherText, OtherText,
        OtherText,
    ];

    public static byte[] Of(FixtureFile file, byte[] bytes, TestRandom random)
    {
        var damaged = bytes.ToList();
        for (var left = random.OneIn(3) ? 2 : 1; left > 0 && damaged.Count > 0; left--)
            random.Of(Kinds)(file, damaged, random);
        return [.. damaged];
    }

    private static void FlipABit(FixtureFile file, List<byte> bytes, TestRandom random) =>
        bytes[random.Below(bytes.Count)] ^= (byte)(1 << random.Below(8));

    private static void Cut(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        var at = random.Below(bytes.Count);
        bytes.RemoveRange(at, bytes.Count - at);
    }

    private static void DoubleAByte(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        var at = random.Below(bytes.Count);
        bytes.Insert(at, bytes[at]);
    }

    private static void SwapBytes(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        var (one, other) = (random.Below(bytes.Count), random.Below(bytes.Count));
        (bytes[one], bytes[other]) = (bytes[other], bytes[one]);
    }

    private static void Insert(FixtureFile file, List<byte> bytes, TestRandom random) =>
        bytes.InsertRange(random.Below(bytes.Count), random.Of(Insertions));

    private static void DropAQuote(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        if (bytes.IndexOf((byte)'"', random.Below(bytes.Count)) is var quote and >= 0)
            bytes.RemoveAt(quote);
    }

    private static void QuoteACell(FixtureFile file, List<byte> bytes, TestRandom random) => OnCells(bytes, random, cells =>
    {
        var cell = random.Below(cells.Count);
        cells[cell] = $"\"{cells[cell]}\"";
    });

    private static void DropALine(FixtureFile file, List<byte> bytes, TestRandom random) =>
        OnLines(bytes, lines => lines.RemoveAt(random.Below(lines.Count)));

    private static void DoubleALine(FixtureFile file, List<byte> bytes, TestRandom random) =>
        OnLines(bytes, lines => lines.Insert(random.Below(lines.Count), random.Of(lines)));

    private static void SwapLines(FixtureFile file, List<byte> bytes, TestRandom random) => OnLines(bytes, lines =>
    {
        var (one, other) = (random.Below(lines.Count), random.Below(lines.Count));
        (lines[one], lines[other]) = (lines[other], lines[one]);
    });

    private static void ReverseCells(FixtureFile file, List<byte> bytes, TestRandom random) => OnCells(bytes, random, cells => cells.Reverse());

    private static void BadCell(FixtureFile file, List<byte> bytes, TestRandom random) =>
        OnCells(bytes, random, cells => cells[random.Below(cells.Count)] = random.Of(BadCells));

    private static void AppendToTheEnd(FixtureFile file, List<byte> bytes, TestRandom random) =>
        bytes.AddRange(Encoding.UTF8.GetBytes(random.Of(["\n", "\r\n", "\"", "\r", "é", "x", ",", " "])));

    /// <summary>In the header, too, as a spreadsheet moves them.</summary>
    private static void SwapColumns(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        var (one, other) = (random.Below(file.Columns.Length), random.Below(file.Columns.Length));
        OnLines(bytes, lines =>
        {
            for (var line = 0; line < lines.Count; line++)
            {
                var cells = lines[line].Split(',');
                if (Math.Max(one, other) < cells.Length)
                    (cells[one], cells[other]) = (cells[other], cells[one]);
                lines[line] = string.Join(',', cells);
            }
        });
    }

    private static void OtherLineEnds(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        var end = random.Of(["\n", "\r\n", "\r", "\n\r"]);
        OnText(bytes, text => text.ReplaceLineEndings("\n").Replace("\n", end, StringComparison.Ordinal));
    }

    private static void AddABlankLine(FixtureFile file, List<byte> bytes, TestRandom random) =>
        OnLines(bytes, lines => lines.Insert(random.Below(lines.Count + 1), random.Of(["", " ", "\r", ",,,,,,"])));

    /// <summary>Longer than any buffer that the tests start with.</summary>
    private static void LongCell(FixtureFile file, List<byte> bytes, TestRandom random) => OnCells(
        bytes, random, cells => cells[random.Below(cells.Count)] = new string(random.Of(['x', '1', '0']), 1 + random.Below(300)));

    /// <summary>What stays valid: another text in a column of text.</summary>
    private static void OtherText(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        var columns = Enumerable.Range(0, file.Columns.Length);
        var texts = columns.Where(column => ReferenceRows.KindOf(file, column) == ColumnKind.Text).ToList();
        OnCells(bytes, random, cells =>
        {
            var column = texts.Count == 0 ? 3 : random.Of(texts);
            if (column < cells.Count)
                cells[column] = random.Below(1000).ToString(CultureInfo.InvariantCulture);
        });
    }

    private static void OnCells(List<byte> bytes, TestRandom random, Action<List<string>> change) => OnLines(bytes, lines =>
    {
        var line = random.Below(lines.Count);
        var cells = lines[line].Split(',').ToList();
        change(cells);
        lines[line] = string.Join(',', cells);
    });

    private static void OnLines(List<byte> bytes, Action<List<string>> change) => OnText(bytes, text =>
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    });

    /// <summary>Latin-1 gives each byte a character, so that bytes that are no text come back as they were.</summary>
    private static void OnText(List<byte> bytes, Func<string, string> change)
    {
        var text = change(Encoding.Latin1.GetString([.. bytes]));
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(text));
    }
}
