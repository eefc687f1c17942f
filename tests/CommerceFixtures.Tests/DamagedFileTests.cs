using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>A damaged file loads to exactly what CsvHelper reads, where that is a valid file, and is refused where it is not.</summary>
public sealed class DamagedFileTests
{
    private const int FilesOfEachKind = 20_000;

    private static readonly string[] BadCells =
    [
        "99999999999", "2147483648", "-2147483649", "12x", "1.5.0", "1,5", "", " 1", "1 ", "1e3", "0x1", "+1", "1\0", "٣", "NaN",
        "2023-02-29", "2023-13-01", "unknown", "20\n23",
    ];

    private static readonly byte[][] Insertions =
        [.. ((string[])["\"", "\"\"", ",", "\r", "\n", "\0", "\uFEFF", "z"]).Select(Encoding.UTF8.GetBytes), [0xFF]];

    public static TheoryData<string> FileNames => Reading.FileNames;

    [Theory, MemberData(nameof(FileNames))]
    public void Damaged_files_load_as_the_oracle_reads_them_or_are_refused_with_file_line_and_column(string fileName)
    {
        var file = Reading.File(fileName);
        var random = new TestRandom(31415);
        using var folder = new TestFolder();
        var (loaded, refused) = (0, 0);
        for (var round = 0; round < FilesOfEachKind; round++)
        {
            var bytes = Damage(file, RandomFile.Of(file, random).Bytes, random);
            folder.Write(file, bytes);
            var bufferSize = random.Of([1, 7, 64, CsvTokenizer.DefaultBufferSize]);

            if (Oracle.Rows(file, bytes) is { } expected)
            {
                Assert.Equal(expected, Reading.Rows(file, folder.Path, bufferSize));
                loaded++;
            }
            else
            {
                var error = Record.Exception(() => Reading.Rows(file, folder.Path, bufferSize));
                var format = Assert.IsType<FixtureFormatException>(error);
                Assert.Equal(Path.Combine(folder.Path, file.FileName), format.Path);
                Assert.InRange(format.Line, 1, bytes.Count(value => value == '\n') + 1);
                Assert.Contains(format.Column, file.Columns);
                refused++;
            }
        }

        Assert.True(loaded > FilesOfEachKind / 8, $"{loaded} loaded");
        Assert.True(refused > FilesOfEachKind / 2, $"{refused} refused");
    }

    [Theory, MemberData(nameof(FileNames))]
    public void A_bad_cell_is_told_with_its_line_column_and_value(string fileName)
    {
        var file = Reading.File(fileName);
        var random = new TestRandom(2718);
        using var folder = new TestFolder();
        var told = 0;
        while (told < 200)
        {
            var records = RandomFile.Of(file, random).Records;
            var column = random.Below(file.Columns.Length);
            if (records.Count == 0 || ReferenceRows.KindOf(file, column) == ColumnKind.Text)
                continue;
            var position = random.Below(records.Count);
            records[position][column] = random.Of(BadCells);
            if (ReferenceRows.Of(file, records) is not null)
                continue;

            var all = records.Prepend(file.Columns).ToList();
            folder.Write(file, Encoding.UTF8.GetBytes(CsvText.Of(all, CsvText.Quoted)));
            var error = Assert.Throws<FixtureFormatException>(() => Reading.Rows(file, folder.Path));
            var before = CsvText.Of(all.Take(position + 1), CsvText.Quoted);
            Assert.Equal(before.Count(value => value == '\n') + 2, error.Line);
            Assert.Equal(file.Columns[column], error.Column);
            Assert.Equal(records[position][column], error.Value);
            told++;
        }
    }

    private static byte[] Damage(FixtureFile file, byte[] bytes, TestRandom random)
    {
        var damaged = bytes.ToList();
        for (var left = random.OneIn(3) ? 2 : 1; left > 0 && damaged.Count > 0; left--)
            DamageOnce(file, damaged, random);
        return damaged.ToArray();
    }

    private static void DamageOnce(FixtureFile file, List<byte> bytes, TestRandom random)
    {
        var at = random.Below(bytes.Count);
        switch (random.Below(18))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 2:
                bytes.Insert(at, bytes[at]);
                break;
            case 3:
                var other = random.Below(bytes.Count);
                (bytes[at], bytes[other]) = (bytes[other], bytes[at]);
                break;
            case 4:
                bytes.InsertRange(at, random.Of(Insertions));
                break;
            case 5:
                if (bytes.IndexOf((byte)'"', at) is var quote and >= 0)
                    bytes.RemoveAt(quote);
                break;
            case 6:
                OnLines(bytes, lines => lines.RemoveAt(random.Below(lines.Count)));
                break;
            case 7:
                OnLines(bytes, lines => lines.Insert(random.Below(lines.Count), random.Of(lines)));
                break;
            case 8:
                OnCells(bytes, random, cells => cells.Reverse());
                break;
            case 9:
                OnCells(bytes, random, cells => cells[random.Below(cells.Count)] = random.Of(BadCells));
                break;
            case 10:
                bytes.AddRange(Encoding.UTF8.GetBytes(random.Of(["\n", "\r\n", "\"", "\r", "é", "x"])));
                break;
            default:
                DamageText(file, bytes, random);
                break;
        }
    }

    /// <summary>Damage that text survives: another letter, or a number in a text column.</summary>
    private static void DamageText(FixtureFile file, List<byte> bytes, TestRandom random)
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

    /// <summary>Latin-1 gives each byte a character, so that bytes that are no text come back as they were.</summary>
    private static void OnLines(List<byte> bytes, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(bytes.ToArray()).Split('\n').ToList();
        change(lines);
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }
}
