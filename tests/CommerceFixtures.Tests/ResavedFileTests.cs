using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>A file that was saved by a spreadsheet, an editor, or Git causes a single error that names the probable cause.</summary>
public sealed class ResavedFileTests
{
    private const string ProductsHeader = "product_id,name,category,subcategory,price,cost,stock_quantity,supplier,created_date";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string, string> OtherForms => new()
    {
        { Products(text => text.Replace(',', ';')), "The columns are separated by semicolons. Save the file with commas." },
        { Products(text => text.Replace(',', '\t')), "The columns are separated by tabs. Save the file with commas." },
        { Products(text => text.Replace(',', '|')), "The columns are separated by vertical bars. Save the file with commas." },
        { "sep=,\n" + Products(text => text), "Only spreadsheets understand the line 'sep='. Delete it." },
        { "sep=;\r\n" + Products(text => text.Replace(',', ';')), "Only spreadsheets understand the line 'sep='. Delete it." },
        { Products(text => text.Replace("product_id", "PRODUCT_ID")), "Write the names in lowercase." },
        { Products(
            text => text.Replace("product_id,", "product_id, ").Replace(",price", ", price")), "Delete the spaces around the names." },
        { Products(text => text.Replace("price,cost", "cost,price")), "The columns are in a different order." },
        { Products(text => text[(text.IndexOf('\n') + 1)..]), "The first line is a row: the header is missing." },
        { "\"sep=,\"\n" + Products(text => text), "Only spreadsheets understand the line 'sep='. Delete it." },
        { Products(text => text.Replace('\n', '\r')), "The lines end with CR only. Save the file with lines that end with LF." },
        { Products(text => text.Replace(
            "product_id", "Product ID")), "Write the names in lowercase, with underscores between words, such as 'product_id'." },
        { Products(text => text.Replace(
            "created_date", "created-date")), "Write the names in lowercase, with underscores between words, such as 'product_id'." },
        { Products(text => text.Replace(
            "stock_quantity", "StockQuantity")), "Write the names in lowercase, with underscores between words, such as 'product_id'." },
        { Products(text => text.Replace("\n", ",\n")), "Delete the empty columns at the end of the lines." },
        { Products(text => text.Replace("\n", ",,,\n")), "Delete the empty columns at the end of the lines." },
        { "," + Products(text => text.Replace("\n", "\n0,")), "A program added a column of row numbers at the start. Delete it." },
        { "Unnamed: 0," + Products(text => text.Replace("\n", "\n0,")), "Delete the columns that were added: 'Unnamed: 0'." },
        { Products(text => text.Replace("price,cost", "price,note,cost")), "Delete the columns that were added: 'note'." },
        { Products(text => text.Replace("price,cost", "cost")), "These columns are missing: price." },
        { "\uFEFF" + Products(text => text.Replace(',', ';')), "The columns are separated by semicolons. Save the file with commas." },
    };

    public static TheoryData<string, string, string, string> ResavedCells => new()
    {
        { "02134", "2134", "five digits", "A spreadsheet removed the leading zeros. Write 02134." },
        { "00501", "501", "five digits", "A spreadsheet removed the leading zeros. Write 00501." },
        { "02134", "02134-1234", "five digits", "Write only 02134, without the four digits after it." },
        { "02134", " 02134", "five digits", "Delete the spaces around the value." },
        { "02134", "K1A 0B1", "five digits", "" },
        { "MA,02134", "California,02134", "two capital letters", "Write the two-letter code of the state, such as CA for California." },
        { "MA,02134", "ma,02134", "two capital letters", "Write capital letters." },
        { "2023-01-02", "1/31/2024", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "31.01.2024", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "2023-1-2", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "45321", "a valid date in the form yyyy-MM-dd", "A spreadsheet replaced the date with a number of days." },
        { "2023-01-02", "2023-01-02 00:00:00", "a valid date in the form yyyy-MM-dd", "Write only the date, without the time." },
        { "2023-01-02", "2023-02-29", "a valid date in the form yyyy-MM-dd", "" },
        { "250.00,", "\"250,00\",", "with two decimal places", "Use a decimal point, not a comma, and no thousands separators." },
        { "250.00,", "\"1,250.00\",", "with two decimal places", "Use a decimal point, not a comma, and no thousands separators." },
        { "250.00,", "250,00,", "the line to end after 9 columns",
            "Put quotes around text that contains a comma, and use a decimal point in numbers, not a comma." },
        { "250.00,", "2.5E+02,", "with two decimal places", "A spreadsheet shortened the number. Write all digits." },
        { "250.00,", "250,", "with two decimal places", "A spreadsheet removed the trailing zeros. Write two decimal places." },
        { "250.00,", "9.9,", "with two decimal places", "A spreadsheet removed the trailing zeros. Write two decimal places." },
        { "250.00,", "$250.00,", "with two decimal places", "Write only the number, without the currency symbol." },
        { "250.00,", "-250.00,", "an amount greater than 0.00", "" },
        { "250.00,", "0.00,", "an amount greater than 0.00", "" },
        { ",12,Acme", ",1.2E+01,Acme", "a whole number of 0 or more", "A spreadsheet shortened the number. Write all digits." },
        { ",12,Acme", ",12.0,Acme", "a whole number of 0 or more", "Write the number without decimal places and thousands separators." },
        { ",12,Acme", ",-1,Acme", "a whole number of 0 or more", "" },
        { ",0.10,8.91", ",1.10,8.91", "one of 0.00, 0.10, 0.20, 0.25", "" },
        { ",0.10,8.91", ",10%,8.91", "one of 0.00, 0.10, 0.20, 0.25", "Write a fraction, such as 0.10, not a percentage." },
        { "5,4,2,1,", "5,4,2,0,", "a whole number of 1 or more", "" },
        { ",8.91\n", ",-8.91\n", "an amount of 0.00 or more", "" },
        { "2,5,\"Read", "2,9,\"Read", "a whole number between 1 and 5", "" },
        { "Tent", "Te\0nt", "text without NUL characters", "" },
        { "Café", "Caf\0é", "text without NUL characters", "" },
        { "Camping", "Cam\0ping", "text without NUL characters", "" },
        { "Returned", "returned", "one of 'Completed'", "Write 'Returned'." },
        { "Returned", "Returned ", "one of 'Completed'", "Delete the spaces around the value." },
        { "Acme,2024-02-29\n", "Acme,2024-02-29\n\n", "a record, but the line is blank", "Delete the line." },
        { "3,Tent,Sports,Camping,", "3;Tent;Sports;Camping;250.00;150.05;12;Acme;2024-02-29\n4,", "9 columns, but the line has 1",
            "The columns are separated by semicolons. Save the file with commas." },
        { "250.00,", "12.340000000000001,", "with two decimal places", "Round the number to two decimal places." },
        { "250.00,", "12.3456,", "with two decimal places", "Round the number to two decimal places." },
        { "250.00,", "1.250,", "with two decimal places", "Write two decimal places and no thousands separators." },
        { "250.00,", "1.250.000,", "with two decimal places", "Use only a decimal point, and no thousands separators." },
        { "250.00,", ".50,", "with two decimal places", "Write a digit before the decimal point." },
        { "250.00,", "+250.00,", "with two decimal places", "Delete the plus sign." },
        { "250.00,", "-9.9,", "with two decimal places", "A spreadsheet removed the trailing zeros. Write two decimal places." },
        { "250.00,", "-12.5%,", "with two decimal places", "Write only the number, without the percent sign." },
        { "250.00,", "1\u00A0250.00,", "with two decimal places", "Use a decimal point, not a comma, and no thousands separators." },
        { "250.00,", "1'250.00,", "with two decimal places", "Use a decimal point, not a comma, and no thousands separators." },
        { "250.00,", "250.00 €,", "with two decimal places", "Write only the number, without the currency symbol." },
        { "250.00,", "\"=\"\"250.00\"\"\",", "with two decimal places",
            "A spreadsheet wrote the value as a formula. Write only the value." },
        { "250.00,", "'250.00,", "with two decimal places", "Delete the apostrophe before the value." },
        { "250.00,", "250\u200B.00,", "with two decimal places", "Delete the invisible characters in the value." },
        { "250.00,", "\u00A0250.00,", "with two decimal places", "Delete the spaces around the value." },
        { "250.00,", "nan,", "with two decimal places", "" },
        { "250.00,", "=\"250.00\",", "quotes around the whole field", "A spreadsheet wrote the value as a formula. Write only the value." },
        { ",0.10,8.91", ",10,8.91", "one of 0.00, 0.10, 0.20, 0.25", "Write a fraction, such as 0.10, not a percentage." },
        { ",0.10,8.91", ",25.0,8.91", "one of 0.00, 0.10, 0.20, 0.25", "Write a fraction, such as 0.10, not a percentage." },
        { ",0.10,8.91", ",10.00,8.91", "one of 0.00, 0.10, 0.20, 0.25", "Write a fraction, such as 0.10, not a percentage." },
        { ",0.10,8.91", ",12.5%,8.91", "one of 0.00, 0.10, 0.20, 0.25", "Write a fraction, such as 0.10, not a percentage." },
        { ",0.10,8.91", ",0.1,8.91", "one of 0.00, 0.10, 0.20, 0.25",
            "A spreadsheet removed the trailing zeros. Write two decimal places." },
        { ",0.10,8.91", ",0,8.91", "one of 0.00, 0.10, 0.20, 0.25", "A spreadsheet removed the trailing zeros. Write two decimal places." },
        { ",0.10,8.91", ",0.10000000000000001,8.91", "one of 0.00, 0.10, 0.20, 0.25", "Round the number to two decimal places." },
        { ",0.10,8.91", ",\"0,10\",8.91", "one of 0.00, 0.10, 0.20, 0.25",
            "Use a decimal point, not a comma, and no thousands separators." },
        { "2023-01-02", "44197.0", "a valid date in the form yyyy-MM-dd", "A spreadsheet replaced the date with a number of days." },
        { "2023-01-02", "44197.25", "a valid date in the form yyyy-MM-dd", "A spreadsheet replaced the date with a number of days." },
        { "2023-01-02", "20240105", "a valid date in the form yyyy-MM-dd", "Put hyphens between the year, the month and the day." },
        { "2023-01-02", "1704067200", "a valid date in the form yyyy-MM-dd", "A program converted the date to the time since 1970." },
        { "2023-01-02", "1704067200000", "a valid date in the form yyyy-MM-dd", "A program converted the date to the time since 1970." },
        { "2023-01-02", "5-Jan-24", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "\"Jan 5, 2024\"", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "05 january 2024", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "1/5/2024 0:00", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "2024/01/05", "a valid date in the form yyyy-MM-dd",
            "A spreadsheet wrote the date in a local format, or without leading zeros." },
        { "2023-01-02", "2024", "a valid date in the form yyyy-MM-dd", "" },
        { "2023-01-02", "2024-13-01", "a valid date in the form yyyy-MM-dd", "" },
        { "2023-01-02", "2024-01-05T00:00:00Z", "a valid date in the form yyyy-MM-dd", "Write only the date, without the time." },
        { "2023-01-02", "2024-01-05\u200B", "a valid date in the form yyyy-MM-dd", "Delete the invisible characters in the value." },
        { "MA,02134", "MA\u200B,02134", "two capital letters", "Delete the invisible characters in the value." },
        { "MA,02134", "\uFEFFMA,02134", "two capital letters", "Delete the invisible characters in the value." },
        { "MA,02134", "New York,02134", "two capital letters", "Write the two-letter code of the state, such as CA for California." },
        { "MA,02134", "25,02134", "two capital letters", "" },
        { "MA,02134", "M1A,02134", "two capital letters", "" },
        { "02134", "02134.0", "five digits", "A program converted the code to a number. Write 02134." },
        { "02134", "2134.0", "five digits", "A program converted the code to a number. Write 02134." },
        { "02134", "2134.00", "five digits", "A program converted the code to a number. Write 02134." },
        { "02134", "021341234", "five digits", "Write only 02134, without the four digits after it." },
        { "02134", "'02134", "five digits", "Delete the apostrophe before the value." },
        { "02134", "\"=\"\"02134\"\"\"", "five digits", "A spreadsheet wrote the value as a formula. Write only the value." },
        { "02134", "2.1E+03", "five digits", "A spreadsheet shortened the number. Write all digits." },
        { "02134", "2134.5", "five digits", "" },
        { "02134", "=\"02134\"", "quotes around the whole field", "A spreadsheet wrote the value as a formula. Write only the value." },
        { ",12,Acme", ",1\u00A0200,Acme", "a whole number of 0 or more",
            "Write the number without decimal places and thousands separators." },
        { ",12,Acme", ",1\u202F200,Acme", "a whole number of 0 or more",
            "Write the number without decimal places and thousands separators." },
        { ",12,Acme", ",1 200,Acme", "a whole number of 0 or more", "Write the number without decimal places and thousands separators." },
        { ",12,Acme", ",1'200,Acme", "a whole number of 0 or more", "Write the number without decimal places and thousands separators." },
        { ",12,Acme", ",\"1,200\",Acme", "a whole number of 0 or more",
            "Write the number without decimal places and thousands separators." },
        { ",12,Acme", ",-1.0,Acme", "a whole number of 0 or more", "Write the number without decimal places and thousands separators." },
        { ",12,Acme", ",+12,Acme", "a whole number of 0 or more", "Delete the plus sign." },
        { ",12,Acme", ", 12,Acme", "a whole number of 0 or more", "Delete the spaces around the value." },
        { ",12,Acme", ",12\u200B,Acme", "a whole number of 0 or more", "Delete the invisible characters in the value." },
        { ",12,Acme", ",twelve,Acme", "a whole number of 0 or more", "" },
        { ",12,Acme", ",3000000000,Acme", "a whole number between 0 and 2147483647", "" },
        { "5,4,2,1,", "5,4,2,3000000000,", "a whole number between 1 and 2147483647", "" },
        { ",12,Acme", ",2147483648,Acme", "a whole number between 0 and 2147483647", "" },
        { "5,4,2,1,", "5,4,2,2147483648,", "a whole number between 1 and 2147483647", "" },
        { ",12,Acme", ",99999999999999999999,Acme", "a whole number between 0 and 2147483647", "" },
        { "5,4,2,1,", "5,4,2,99999999999999999999,", "a whole number between 1 and 2147483647", "" },
        { "3,Tent,", "3.0,Tent,", "3, because IDs increase by 1 from 1 in file order",
            "Write the number without decimal places and thousands separators." },
        { "3,Tent,", " 3,Tent,", "3, because IDs increase by 1 from 1 in file order", "Delete the spaces around the value." },
        { "3,Tent,", "3E+00,Tent,", "3, because IDs increase by 1 from 1 in file order",
            "A spreadsheet shortened the number. Write all digits." },
        { "3,Tent,", "\"=\"\"3\"\"\",Tent,", "3, because IDs increase by 1 from 1 in file order",
            "A spreadsheet wrote the value as a formula. Write only the value." },
        { "3,Tent,", "4,Tent,", "3, because IDs increase by 1 from 1 in file order",
            "Rows may have been sorted, inserted or deleted. IDs must increase by 1 in file order. Restore the rows." },
        { "3,Tent,", "2,Tent,", "3, because IDs increase by 1 from 1 in file order",
            "Rows may have been sorted, inserted or deleted. IDs must increase by 1 in file order. Restore the rows." },
        { "3,Tent,", ",Tent,", "3, because IDs increase by 1 from 1 in file order", "" },
        { "3,Tent,Sports,Camping,250.00,150.05,12,Acme,2024-02-29", ",,,,,,,,", "3, because IDs increase by 1 from 1 in file order",
            "Delete the line." },
        { "Credit Card", "CreditCard", "one of 'Credit Card'", "Write 'Credit Card'." },
        { "Credit Card", "credit_card", "one of 'Credit Card'", "Write 'Credit Card'." },
        { "Home & Garden", "HomeAndGarden", "one of 'Electronics'", "Write 'Home & Garden'." },
        { "Home & Garden", "Home and Garden", "one of 'Electronics'", "Write 'Home & Garden'." },
        { "Returned", "Lost", "one of 'Completed'", "" },
        { "Acme,2024-02-29\n", "Acme,2024-02-29,\n", "the line to end after 9 columns", "Delete the commas at the end of the line." },
        { "Acme,2024-02-29\n", "Acme,2024-02-29,,,\n", "the line to end after 9 columns", "Delete the commas at the end of the line." },
    };

    [Theory, MemberData(nameof(OtherForms))]
    public void A_file_without_its_header_is_refused_with_what_has_become_of_it(string text, string cause)
    {
        using var set = new TinyDataSet(withManifest: false);
        set.Write(FixtureFile.Products, text);

        var error = Assert.Throws<FixtureFormatException>(() => set.Open().Products);

        Assert.Equal((set.PathOf(FixtureFile.Products), 1), (error.Path, error.Line));
        Assert.EndsWith($". {cause}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void A_file_in_UTF_16_is_refused_as_such(string encoding, bool hasMark)
    {
        using var set = new TinyDataSet(withManifest: false);
        var text = (hasMark ? "\uFEFF" : "") + TinyTexts.Of[FixtureFile.Products];
        File.WriteAllBytes(set.PathOf(FixtureFile.Products), Encoding.GetEncoding(encoding).GetBytes(text));

        var error = Assert.Throws<FixtureFormatException>(() => set.Open().Products);

        Assert.EndsWith(". The file is encoded in UTF-16. Save it as UTF-8.", error.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(ResavedCells))]
    public void A_cell_that_was_saved_again_is_refused_with_the_probable_cause(string made, string saved, string expected, string cause)
    {
        using var set = new TinyDataSet(withManifest: false);
        var (file, text) = TinyTexts.Of.First(table => table.Value.Contains(made, StringComparison.Ordinal));
        var at = text.LastIndexOf(made, StringComparison.Ordinal);
        set.Write(file, $"{text[..at]}{saved}{text[(at + made.Length)..]}");

        var error = Assert.Throws<FixtureFormatException>(() => Reading.Rows(file, set.Directory));

        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
        Assert.EndsWith($"expected {error.Expected}.{(cause.Length > 0 ? $" {cause}" : "")}", error.Message, StringComparison.Ordinal);
        Assert.All("\0\u200B\uFEFF", hidden => Assert.DoesNotContain(hidden, error.Message));
    }

    [Fact]
    public void Lines_that_end_with_CRLF_are_read_where_no_manifest_says_otherwise()
    {
        using var set = new TinyDataSet(withManifest: false);
        set.Write(FixtureFile.Orders, TinyTexts.Of[FixtureFile.Orders].Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(4, set.Open().Orders.Count);
    }

    [Theory]
    [InlineData("crlf", ": its lines end with CRLF, not LF: Git or an editor changed them ('*.csv -text' in .gitattributes stops Git)")]
    [InlineData("mark", ": it starts with a byte order mark")]
    [InlineData("excel", ": it starts with a byte order mark, and its lines end with CRLF, not LF: Git or an editor changed them")]
    [InlineData("utf16", ": it is encoded in UTF-16, not in UTF-8")]
    [InlineData("sep", ": its columns are separated by semicolons")]
    [InlineData("line", "in the manifest")]
    public void A_file_under_a_manifest_is_stale_with_what_was_changed(string change, string cause)
    {
        using var set = new TinyDataSet();
        var text = TinyTexts.Of[FixtureFile.Orders];
        var crlf = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllBytes(set.PathOf(FixtureFile.Orders), change switch
        {
            "crlf" => Utf8.GetBytes(crlf),
            "mark" => Utf8.GetBytes("\uFEFF" + text),
            "excel" => Utf8.GetBytes("\uFEFF" + crlf),
            "utf16" => Encoding.Unicode.GetBytes(text),
            "sep" => Utf8.GetBytes("sep=;\n" + text.Replace(',', ';')),
            _ => Utf8.GetBytes(text + "\n"),
        });

        var error = Assert.Throws<StaleFixtureException>(set.Open);

        Assert.Contains($"{text.Length} in the manifest", Assert.Single(error.Differences), StringComparison.Ordinal);
        Assert.Contains(cause, error.Differences[0], StringComparison.Ordinal);
        Assert.DoesNotContain("CommerceFixturesFolder", error.Message, StringComparison.Ordinal);
    }

    private static string Products(Func<string, string> change)
    {
        var text = TinyTexts.Of[FixtureFile.Products];
        Assert.StartsWith(ProductsHeader, text, StringComparison.Ordinal);
        return change(text);
    }
}
