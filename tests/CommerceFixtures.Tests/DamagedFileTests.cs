using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>A damaged file loads to exactly what CsvHelper reads, where that is a valid file, and is refused where it is not.</summary>
public sealed class DamagedFileTests
{
    /// <summary>100,000 in all.</summary>
    private const int FilesOfEachTable = 20_000;

    public static TheoryData<string> FileNames => Reading.FileNames;

    [Theory, MemberData(nameof(FileNames))]
    public void Damaged_files_load_as_the_oracle_reads_them_or_are_refused_with_file_line_and_column(string fileName)
    {
        var file = Reading.File(fileName);
        var random = new TestRandom(31415);
        var (loaded, refused) = (0, 0);
        for (var round = 0; round < FilesOfEachTable; round++)
        {
            var bytes = Damage.Of(file, ValidFile(file, random), random);
            if (IsReadAsExpected(file, bytes, bufferSize: random.Of([1, 7, 64, CsvTokenizer.DefaultBufferSize])))
                loaded++;
            else
                refused++;
        }

        Assert.True(loaded > FilesOfEachTable / 8, $"{loaded} loaded");
        Assert.True(refused > FilesOfEachTable / 2, $"{refused} refused");
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
            records[position][column] = random.Of(Damage.BadCells);
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

    /// <summary>Of random content and form, or as the package writes files.</summary>
    private static byte[] ValidFile(FixtureFile file, TestRandom random) =>
        random.OneIn(4) ? Encoding.UTF8.GetBytes(TinyTexts.Of[file]) : RandomFile.Of(file, random).Bytes;

    /// <returns>Whether the file is valid.</returns>
    private static bool IsReadAsExpected(FixtureFile file, byte[] bytes, int bufferSize)
    {
        if (Oracle.Rows(file, bytes) is { } expected)
        {
            Assert.Equal(expected, RowsInMemory.Of(file, bytes, bufferSize));
            return true;
        }

        var error = Assert.IsType<FixtureFormatException>(Record.Exception(() => RowsInMemory.Of(file, bytes, bufferSize)));
        Assert.Equal(file.FileName, error.Path);
        Assert.InRange(error.Line, 1, bytes.Count(value => value == '\n') + 1);
        Assert.Contains(error.Column, file.Columns);
        Assert.InRange(error.Value.Length, 0, 100);
        Assert.NotEmpty(error.Expected);
        return false;
    }
}
