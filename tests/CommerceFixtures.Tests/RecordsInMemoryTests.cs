namespace CommerceFixtures.Tests;

/// <summary>Records in memory are read like records of a file, at any position in a buffer.</summary>
public sealed class RecordsInMemoryTests
{
    private const int Files = 200;

    public static TheoryData<string> FileNames => Reading.FileNames;

    [Theory, MemberData(nameof(FileNames))]
    public void Records_behind_the_header_have_the_fields_that_went_in(string fileName)
    {
        var file = Reading.File(fileName);
        var random = new TestRandom(16180);
        for (var round = 0; round < Files; round++)
        {
            var written = RandomFile.Of(file, random);
            var (start, before, behind) = (StartOfRecords(written.Bytes), random.Below(3), random.Of([0, 1, 63, 64, 65, 500]));
            byte[] buffer = [.. new byte[before], .. written.Bytes.AsSpan(start), .. Enumerable.Repeat((byte)'\n', behind)];

            Assert.Equal(written.Records, Fields(buffer, before, buffer.Length - behind, file));
        }
    }

    [Fact]
    public void Lines_are_counted_from_the_first_record()
    {
        var buffer = "7,1,1,5,\"a\nb\",2023-01-01\n8,1,1,x,b,2023-01-01\n"u8.ToArray();
        using var tokenizer = new CsvTokenizer(buffer, 0, buffer.Length, "reviews.csv", FixtureFile.Reviews.Columns);
        var fields = new RecordFields(tokenizer, RecordFields.AnyId);

        Assert.True(fields.Read());
        Assert.Equal(7, fields.NextLongId());
        Assert.True(fields.Read());
        Assert.Equal(8, fields.NextLongId());

        Assert.Equal((7, 9), (fields.FirstId, fields.ExpectedId));
        Assert.Equal(3, Assert.Throws<FixtureFormatException>(() => fields.WholeNumber(3)).Line);
    }

    [Fact]
    public void Ids_run_on_from_the_first_whichever_it_is()
    {
        var buffer = "7,1,1,5,a,2023-01-01\n9,1,1,5,b,2023-01-01\n"u8.ToArray();
        using var tokenizer = new CsvTokenizer(buffer, 0, buffer.Length, "reviews.csv", FixtureFile.Reviews.Columns);
        var fields = new RecordFields(tokenizer, RecordFields.AnyId);
        fields.Read();
        fields.NextLongId();
        fields.Read();

        var error = Assert.Throws<FixtureFormatException>(() => fields.NextLongId());

        Assert.Equal("8, because IDs increase by 1 from 7 in file order", error.Expected);
    }

    [Fact]
    public void A_quote_that_the_end_of_the_records_leaves_open_is_refused()
    {
        var buffer = "7,1,1,5,\"a\n8,1,1,5,b\",2023-01-01\n"u8.ToArray();
        using var tokenizer = new CsvTokenizer(buffer, 0, "7,1,1,5,\"a\n"u8.Length, "reviews.csv", FixtureFile.Reviews.Columns);

        var error = Assert.Throws<FixtureFormatException>(() => tokenizer.Read());

        Assert.Equal(("review_text", "a closing quote before the end of the file"), (error.Column, error.Expected));
    }

    [Fact]
    public void A_quote_inside_a_field_is_refused_though_another_ends_the_field()
    {
        var buffer = "7,1,1,5,a\"b\",2023-01-01\n8,1,1,5,the vectors read on up to here,2023-01-01\n"u8.ToArray();
        using var tokenizer = new CsvTokenizer(buffer, 0, buffer.Length, "reviews.csv", FixtureFile.Reviews.Columns);

        var error = Assert.Throws<FixtureFormatException>(() => tokenizer.Read());

        Assert.Equal(("review_text", "a\""), (error.Column, error.Value));
    }

    private static List<string[]> Fields(byte[] buffer, int start, int end, FixtureFile file)
    {
        var records = new List<string[]>();
        using var tokenizer = new CsvTokenizer(buffer, start, end, file.FileName, file.Columns);
        while (tokenizer.Read())
            records.Add(file.Columns.Select((_, column) => System.Text.Encoding.UTF8.GetString(tokenizer.Field(column))).ToArray());
        return records;
    }

    /// <summary>Finds the end of the header, because no column name contains a line feed.</summary>
    private static int StartOfRecords(byte[] bytes) => Array.IndexOf(bytes, (byte)'\n') is var end and >= 0 ? end + 1 : bytes.Length;
}
