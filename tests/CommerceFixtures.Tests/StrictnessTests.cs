using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>What the reader rejects, and what the error says.</summary>
public sealed class StrictnessTests
{
    private const string Header = "review_id,product_id,customer_id,rating,review_text,review_date\n";

    [Theory]
    [InlineData("\uFEFF", 1, "review_id", null, "the header")]
    [InlineData("review_id,product_id,customer_id,rating,review_date,review_text\n", 1, "review_text", "review_date", "'review_text' here")]
    [InlineData("review_id,product_id,customer_id,rating,review_text\n", 1, "review_date", null, "6 columns")]
    [InlineData("review_id,product_id,customer_id,rating,review_text,review_date,likes\n", 1, "review_date", "likes", "the line to end")]
    [InlineData("Review_id,product_id,customer_id,rating,review_text,review_date\n", 1, "review_id", "Review_id", "'review_id' here")]
    [InlineData(Header + "1,1,1,5,a\n", 2, "review_date", null, "the line has 5")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01,z\n", 2, "review_date", "z", "the line to end")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01,\"z\n", 2, "review_date", "z\n", "a closing quote")]
    [InlineData(Header + "\n1,1,1,5,a,2023-01-01\n", 2, "review_id", null, "the line is blank")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01\n\n", 3, "review_id", null, "the line is blank")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01\r\n\r\n", 3, "review_id", null, "the line is blank")]
    [InlineData(Header + "1,1,1,5,\"a\nb\n\",2023-01-01\n2,1,1,x,b,2023-01-01\n", 5, "rating", "x", "a whole number")]
    [InlineData(Header + "1,1,1,5,\"a\nb,2023-01-01\n", 2, "review_text", "a\nb,2023-01-01\n", "a closing quote")]
    [InlineData(Header + "1,1,1,5,\"a\"b,2023-01-01\n", 2, "review_text", "a", "after the closing quote")]
    [InlineData(Header + "1,1,1,5,\"a\"\"b\"c,2023-01-01\n", 2, "review_text", "a\"b", "after the closing quote")]
    [InlineData(Header + "1,1,1,5,a\"b,2023-01-01\n", 2, "review_text", "a\"", "quotes around the whole field")]
    [InlineData(Header + "1,1,1,5,a\rb,2023-01-01\n", 2, "review_text", "a", "a line feed")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01\r", 2, "review_date", "2023-01-01", "a line feed")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01\n2", 3, "product_id", null, "the line has 1")]
    [InlineData(Header + "1,1,1,12x,a,2023-01-01\n", 2, "rating", "12x", "a whole number")]
    [InlineData(Header + "1,1,2147483648,5,a,2023-01-01\n", 2, "customer_id", "2147483648", "a 32-bit whole number")]
    [InlineData(Header + "1,1,1,2147483648,a,2023-01-01\n", 2, "rating", "2147483648", "between 1 and 5")]
    [InlineData(Header + "1,1,1,5,a,2023-02-29\n", 2, "review_date", "2023-02-29", "a valid date in the form yyyy-MM-dd")]
    [InlineData(Header + "1,1,1,5,a,2023-2-28\n", 2, "review_date", "2023-2-28", "yyyy-MM-dd")]
    [InlineData(Header + "2,1,1,5,a,2023-01-01\n", 2, "review_id", "2", "1, because IDs increase by 1 from 1")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01\n1,1,1,5,a,2023-01-01\n", 3, "review_id", "1", "2, because IDs increase by 1 from 1")]
    [InlineData(Header + "1,1,1,5,a,2023-01-01\n3,1,1,5,a,2023-01-01\n", 3, "review_id", "3", "2, because IDs increase by 1 from 1")]
    public void Faults_are_told_with_file_line_column_value_and_what_was_expected(
        string text, long line, string column, string? value, string expected)
    {
        using var set = new TinyDataSet(withManifest: false);
        set.Write(FixtureFile.Reviews, text);

        var error = Assert.Throws<FixtureFormatException>(() => set.Open().Reviews);

        var path = set.PathOf(FixtureFile.Reviews);
        Assert.Equal((path, line, column, value), (error.Path, error.Line, error.Column, error.Value));
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
        var found = value is null ? "" : $"column '{column}' is '{ErrorText.Printable(value)}', ";
        Assert.StartsWith($"{path}({line}): {found}expected {error.Expected}.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("Completed ")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("Completed,")]
    public void An_unknown_member_of_a_closed_set_is_told_with_the_known_ones(string status)
    {
        using var set = new TinyDataSet(withManifest: false);
        set.Write(FixtureFile.Orders, TinyTexts.Of[FixtureFile.Orders].Replace("Returned", $"\"{status}\"", StringComparison.Ordinal));

        var error = Assert.Throws<FixtureFormatException>(() => set.Open().Orders);

        Assert.Equal((3, "status", status), (error.Line, error.Column, error.Value));
        Assert.Equal("one of 'Completed', 'Processing', 'Cancelled', 'Returned'", error.Expected);
    }

    [Theory]
    [InlineData("9.9")]
    [InlineData("9")]
    [InlineData("9.")]
    [InlineData(".90")]
    [InlineData("-.90")]
    [InlineData("9.900")]
    [InlineData("9,90")]
    [InlineData("1e1.00")]
    [InlineData("99999999999999999.00")]
    public void Money_has_two_decimals(string price)
    {
        using var set = new TinyDataSet(withManifest: false);
        set.Write(FixtureFile.Products, TinyTexts.Of[FixtureFile.Products].Replace("9.90", $"\"{price}\"", StringComparison.Ordinal));

        var error = Assert.Throws<FixtureFormatException>(() => set.Open().Products);

        Assert.Equal((3, "price", price), (error.Line, error.Column, error.Value));
    }

    [Theory]
    [InlineData("9999999999999999.99")]
    [InlineData("0.01")]
    [InlineData("42949672.96")]
    public void Money_is_exact_over_its_whole_range(string price)
    {
        using var set = new TinyDataSet(withManifest: false);
        set.Write(FixtureFile.Products, TinyTexts.Of[FixtureFile.Products].Replace("9.90", price, StringComparison.Ordinal));

        Assert.Equal(price, set.Open().Products[1].Price.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        using var set = new TinyDataSet(withManifest: false);
        var bytes = Encoding.Latin1.GetBytes(TinyTexts.Of[FixtureFile.Products]);
        File.WriteAllBytes(set.PathOf(FixtureFile.Products), bytes);

        var error = Assert.Throws<FixtureFormatException>(() => set.Open().Products);

        Assert.Equal((3, "name", "Caf\uFFFD Noir", "text in UTF-8"), (error.Line, error.Column, error.Value, error.Expected));
        Assert.EndsWith(
            "The file was saved in a different encoding, such as Windows-1252. Save it as UTF-8.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_does_not_read_a_large_file_into_memory()
    {
        using var set = new TinyDataSet(withManifest: false);
        set.Write(FixtureFile.Reviews, $"{Header}1,1,1,5,\"{new string('a', 5_000_000)}");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<FixtureFormatException>(() => set.Open().ReadReviews().Count());

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_500_000);
        Assert.Equal((2, "review_text", 100), (error.Line, error.Column, error.Value!.Length));
    }
}
