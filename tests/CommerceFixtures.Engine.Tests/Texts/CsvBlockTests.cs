using System.Globalization;
using CommerceFixtures.Engine.Texts;
using CsvHelper;

namespace CommerceFixtures.Engine.Tests.Files;

/// <summary>Fields are written as CsvHelper and the framework's formatting would write them.</summary>
public class CsvBlockTests
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>Numbers on both sides of each change in the number of digits, up to the largest number.</summary>
    public static TheoryData<long> Numbers
    {
        get
        {
            var numbers = new TheoryData<long> { 0, 1, 5, 42, int.MaxValue, uint.MaxValue, long.MaxValue - 1, long.MaxValue };
            for (var border = 10L; border < long.MaxValue / 10; border *= 10)
                numbers.AddRange(border - 1, border, border + 1, border * 5);
            numbers.AddRange(999_999_999_999_999_999, 1_000_000_000_000_000_000);
            return numbers;
        }
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Numbers_and_money_have_all_their_digits(long number)
    {
        RequireRow($"{number},", block => block.Number(number));
        RequireRow($"{number / 100}.{number % 100:00},", block => block.Money(number));
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), BlockText.Field(block => block.Digits((ulong)number)));

        static void RequireRow(FormattableString expected, Action<CsvBlock> write) =>
            Assert.Equal(expected.ToString(CultureInfo.InvariantCulture), BlockText.Of(write));
    }

    [Fact]
    public void Pairs_keep_their_zero()
    {
        for (var number = 0u; number < 100; number++)
            Assert.Equal(number.ToString("00", CultureInfo.InvariantCulture), BlockText.Field(block => block.Pair(number)));
    }

    [Theory]
    [InlineData("plain"), InlineData("with, comma"), InlineData("with \"quotes\""), InlineData("\""), InlineData(","), InlineData("\n")]
    [InlineData("two\nlines"), InlineData("café, “naïve” 日本 😀"), InlineData("O'Brien"), InlineData("'single', \"double\"")]
    public void Text_is_quoted_where_it_must_be(string text)
    {
        var own = BlockText.Of(block =>
        {
            block.BeginRecord();
            block.Text(text);
            block.Text("last");
            block.EndRecord();
        });

        Assert.Equal(ByCsvHelper([[text, "last"]]), own);
        Assert.Equal([text, "last"], Assert.Single(CsvText.Read(own)));
    }

    [Theory, InlineData("no comma"), InlineData("one, comma"), InlineData(","), InlineData("a"), InlineData("ends with,")]
    public void A_field_written_in_pieces_is_quoted_only_where_it_holds_a_comma(string text)
    {
        var own = BlockText.Of(block =>
        {
            block.BeginRecord();
            block.Number(7);
            var start = block.BeginQuoted();
            foreach (var c in text)
                block.Put((byte)c);
            block.EndQuoted(start);
            block.EndField();
            block.Text("behind"u8);
            block.EndRecord();
        });

        Assert.Equal(ByCsvHelper([["7", text, "behind"]]), own);
    }

    [Fact]
    public void A_block_grows_with_its_rows_and_keeps_them()
    {
        string[][] rows = [.. Enumerable.Range(0, 3000).Select(row => new[]
        {
            row.ToString(CultureInfo.InvariantCulture), new string((char)('a' + row % 26), row % 3500), "x, y",
        })];

        var own = BlockText.Of(block =>
        {
            foreach (var row in rows)
            {
                block.BeginRecord();
                foreach (var field in row)
                    block.Text(field);
                block.EndRecord();
            }
        });

        Assert.Equal(ByCsvHelper(rows), own);
    }

    [Fact]
    public void A_cleared_block_begins_anew()
    {
        var text = BlockText.Of(block =>
        {
            block.Text("before");
            block.Clear();
            block.Text("after");
        });

        Assert.Equal("after,", text);
    }

    private static string ByCsvHelper(IEnumerable<string[]> rows)
    {
        using var text = new StringWriter();
        using (var writer = CsvWriter.Create(text, Format, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var field in row)
                    writer.WriteField(field);
                writer.EndRecord();
            }
        }

        return text.ToString();
    }
}
