using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>A damaged file gives exactly what CsvHelper reads if it is still valid; otherwise, it is rejected.</summary>
public sealed class DamagedFileTests
{
    private const int FilesOfEachTable = 20_000;
    private const int FilesOfEachWorker = 1_000;

    /// <summary>Many times the duration for all files, so a reader that never ends fails the test.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private static readonly int[] BufferSizes = [1, 7, 64, 300, CsvTokenizer.DefaultBufferSize];

    public static TheoryData<string> FileNames => Reading.FileNames;

    /// <summary>
    /// A cell with broken quotes, and the part of it that the error shows; null if the cell continues to the next quote or to the end.
    /// </summary>
    public static TheoryData<string, string?> BrokenCells => new()
    {
        { "a\"b", "a\"" },
        { " \"a\"", " \"" },
        { "\"a\"b", "a" },
        { "\"a\" ", "a" },
        { "\"a,\"\"b\"\"\"c", "a,\"b\"" },
        { "a\rb", "a" },
        { "\"a\rb\"\r", "a\rb" },
        { "\"a", null },
    };

    [Theory, MemberData(nameof(FileNames))]
    public async Task Twenty_thousand_damaged_files_load_as_the_oracle_reads_them_or_are_refused_at_the_first_fault(string fileName)
    {
        var file = Reading.File(fileName);
        var workers = Enumerable.Range(1, FilesOfEachTable / FilesOfEachWorker).Select(seed => Task.Run(() => LoadedOf(file, seed)));
        var loaded = (await Task.WhenAll(workers).WaitAsync(LongestWait)).Sum();

        Assert.InRange(loaded, FilesOfEachTable / 8, FilesOfEachTable / 2);
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
            records[position][column] = random.Of(CellDamage.BadCells);
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

    [Theory, MemberData(nameof(BrokenCells))]
    public void Broken_quotes_are_told_with_their_line_column_and_value_in_every_column(string cell, string? told)
    {
        using var folder = new TestFolder();
        foreach (var file in FixtureFile.All)
        {
            var records = Oracle.Records(Encoding.UTF8.GetBytes(TinyTexts.Of[file]))!;
            var start = CsvText.Of(records[..^1], CsvText.Quoted) + "\n";
            for (var column = 0; column < file.Columns.Length; column++)
            {
                var cells = records[^1].Select(CsvText.Quoted).ToArray();
                cells[column] = cell;
                var last = string.Join(',', cells) + "\n";
                folder.Write(file, Encoding.UTF8.GetBytes(start + last));

                var error = Assert.Throws<FixtureFormatException>(() => Reading.Rows(file, folder.Path));

                var value = told ?? (column == cells.Length - 1 ? "a\n" : "a,");
                var line = start.Count(character => character == '\n') + 1;
                Assert.Equal((line, file.Columns[column], value), (error.Line, error.Column, error.Value));
            }
        }
    }

    private static int LoadedOf(FixtureFile file, int seed)
    {
        var random = new TestRandom((ulong)seed);
        var loaded = 0;
        for (var round = 0; round < FilesOfEachWorker; round++)
        {
            var valid = random.OneIn(2) ? RandomFile.Of(file, random).Bytes : RealisticFile.Of(file, random);
            var damaged = Damage.Of(file, valid, random);
            var (isLoaded, breach) = ReaderCheck.Of(file, damaged, random.Of(BufferSizes));
            Assert.True(breach is null, $"File {round} of seed {seed}: {breach}\n{Convert.ToBase64String(damaged)}");
            loaded += isLoaded ? 1 : 0;
        }

        return loaded;
    }
}
