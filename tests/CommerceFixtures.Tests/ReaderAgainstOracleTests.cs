using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Valid files give what CsvHelper reads, wherever the buffer ends.</summary>
public sealed class ReaderAgainstOracleTests
{
    private static readonly int[] BufferSizes = [1, 2, 3, 5, 16, 61, 4096];

    public static TheoryData<string> FileNames => Reading.FileNames;

    [Theory, MemberData(nameof(FileNames))]
    public void Random_files_load_to_the_rows_the_oracle_reads(string fileName)
    {
        var file = Reading.File(fileName);
        var random = new TestRandom(20230101);
        using var folder = new TestFolder();
        for (var round = 0; round < 120; round++)
        {
            var content = RandomFile.Of(file, random);
            Assert.Equal(content.Records, Oracle.Records(content.Bytes)!.Skip(1));

            folder.Write(file, content.Bytes);
            var expected = ReferenceRows.Of(file, content.Records);
            Assert.All(BufferSizes, size => Assert.Equal(expected, Reading.Rows(file, folder.Path, size)));
        }
    }

    [Theory, MemberData(nameof(FileNames))]
    public void Every_form_of_a_hand_made_file_loads_to_the_same_rows(string fileName)
    {
        var file = Reading.File(fileName);
        var text = TinyTexts.Of[file];
        var expected = Oracle.Rows(file, Encoding.UTF8.GetBytes(text));
        Assert.NotEmpty(expected!);

        using var folder = new TestFolder();
        foreach (var form in (string[])[text, text.TrimEnd('\n'), "\uFEFF" + text, "\uFEFF" + text.TrimEnd('\n')])
        {
            folder.Write(file, Encoding.UTF8.GetBytes(form));
            Assert.All(Enumerable.Range(1, 300), size => Assert.Equal(expected, Reading.Rows(file, folder.Path, size)));
        }
    }

    [Theory, MemberData(nameof(FileNames))]
    public void A_header_alone_is_a_file_of_no_rows(string fileName)
    {
        var file = Reading.File(fileName);
        using var folder = new TestFolder();
        foreach (var lineEnd in (string[])["", "\n", "\r\n"])
        {
            folder.Write(file, Encoding.UTF8.GetBytes(string.Join(',', file.Columns) + lineEnd));
            Assert.Empty(Reading.Rows(file, folder.Path));
        }
    }

    [Fact]
    public void Leading_zeros_of_a_zip_code_stay()
    {
        using var set = new TinyDataSet();
        Assert.Equal(["02134", "00501"], set.Open().Customers.Select(customer => customer.Zip));
    }

    [Fact]
    public void A_record_may_be_longer_than_the_buffer()
    {
        var text = string.Concat(Enumerable.Repeat("a \"quote\",\n", 50_000));
        using var set = new TinyDataSet(withManifest: false);
        string[] first = ["1", "1", "1", "5", text, "2023-01-01"];
        string[] second = ["2", "1", "1", "5", "b", "2023-01-01"];
        string[][] records = [FixtureFile.Reviews.Columns, first, second];
        set.Write(FixtureFile.Reviews, CsvText.Of(records, CsvText.Quoted));

        Assert.Equal([text, "b"], set.Open().ReadReviews().Select(review => review.ReviewText));
    }

    [Fact]
    public void Rows_share_the_strings_of_repeating_columns()
    {
        using var set = new TinyDataSet();
        var customers = set.Open().Customers;
        Assert.Same(customers[0].City, customers[1].City);
        Assert.Same(customers[0].Country, customers[1].Country);
    }
}
