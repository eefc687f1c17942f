using System.Globalization;
using System.Text;

namespace CommerceFixtures;

/// <summary>
/// What probably happened to an invalid cell: a sentence for its error that says what to do, or null if nothing is known.
/// </summary>
internal static class ProbableCause
{
    public const string OtherEncoding = "The file was saved in a different encoding, such as Windows-1252. Save it as UTF-8.";
    public const string EmptyRecord = "Delete the line.";
    public const string OtherOrder =
        "Rows may have been sorted, inserted or deleted. IDs must increase by 1 in file order. Restore the rows.";

    private const string Formula = "A spreadsheet wrote the value as a formula. Write only the value.";

    private const string Scientific = "A spreadsheet shortened the number. Write all digits.";
    private const string PlusSign = "Delete the plus sign.";
    private const string Percentage = "Write a fraction, such as 0.10, not a percentage.";
    private const string DayNumber = "A spreadsheet replaced the date with a number of days.";
    private const string OtherDateForm = "A spreadsheet wrote the date in a local format, or without leading zeros.";

    /// <summary>Discounts are below 1, and the smallest one is 10%.</summary>
    private const int SmallestPercentage = 10;

    /// <summary>
    /// The thousands separators of all countries: a comma, a point, an apostrophe, and spaces that can be narrow or non-breaking.
    /// </summary>
    private const string Separators = ",.'\u2019 \u00A0\u202F";

    private static readonly string[] Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Where(name => name.Length > 0)];

    /// <summary>For a record with too few columns.</summary>
    public static string? OfFewColumns(ReadOnlySpan<byte> record, int columns) =>
        SavedForm.OtherSeparatorIn(Encoding.UTF8.GetString(record), columns) is { } separator
            ? $"The columns are separated by {separator}. Save the file with commas."
            : null;

    /// <summary>For a record with too many columns.</summary>
    /// <param name="isEmpty">Whether the first extra column is empty.</param>
    public static string OfManyColumns(bool isEmpty) => isEmpty
        ? "Delete the commas at the end of the line."
        : "Put quotes around text that contains a comma, and use a decimal point in numbers, not a comma.";

    /// <summary>For a quote inside a cell that has no quotes around it.</summary>
    public static string? OfQuote(ReadOnlySpan<byte> cell) => cell.StartsWith("="u8) ? Formula : null;

    public static string? OfWholeNumber(ReadOnlySpan<byte> cell) => OfCell(cell, text => Unsigned(text) switch
    {
        var number when IsScientific(number) => Scientific,
        ['+', ..] => PlusSign,
        var number when !IsDigits(number, "") && IsDigits(number, Separators) =>
            "Write the number without decimal places and thousands separators.",
        _ => null,
    });

    public static string? OfTwoDecimals(ReadOnlySpan<byte> cell) => OfCell(cell, text => Unsigned(text) switch
    {
        var number when IsScientific(number) => Scientific,
        ['+', ..] => PlusSign,
        [.., '%'] => "Write only the number, without the percent sign.",
        var number when IsDigits(number, ".") => OfDecimals(number),
        var number when IsDigits(number, Separators) => "Use a decimal point, not a comma, and no thousands separators.",
        var number when IsDigits(number, Separators + "$€£-") => "Write only the number, without the currency symbol.",
        _ => null,
    });

    public static string? OfDiscount(ReadOnlySpan<byte> cell)
    {
        var text = Text(cell);
        var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        return text.EndsWith('%') || (isNumber && number >= SmallestPercentage) ? Percentage : OfTwoDecimals(cell);
    }

    public static string? OfDate(ReadOnlySpan<byte> cell) => OfCell(cell, text => text switch
    {
        var date when IsDigits(date, "") => OfDigits(date.Length),
        var date when IsDigits(date, ".") && date.IndexOf('.') == 5 && date.LastIndexOf('.') == 5 => DayNumber,
        var date when date.Length > 10 && IsDigits(date[..10], "-") => "Write only the date, without the time.",
        [_, _, _, _, '-', _, _, '-', _, _] => null,
        var date when IsDigits(date, "/.- :") && date.Count("/.-".Contains) == 2 => OtherDateForm,
        var date when IsDigits(date, "/.-, ", isLetter: char.IsAsciiLetter) && HasMonth(date) => OtherDateForm,
        _ => null,
    });

    public static string? OfMember(ReadOnlySpan<byte> cell, IEnumerable<string> members)
    {
        var text = Text(cell);
        return OfAnyCell(text) ?? (members.FirstOrDefault(member => IsSameName(member, text)) is { } near ? $"Write '{near}'." : null);
    }

    public static string? OfState(ReadOnlySpan<byte> cell) => OfCell(cell, text => text switch
    {
        { Length: > 2 } when text.All(character => char.IsAsciiLetter(character) || character is ' ' or '.') =>
            "Write the two-letter code of the state, such as CA for California.",
        { Length: 2 } when text.All(char.IsAsciiLetter) => "Write capital letters.",
        _ => null,
    });

    public static string? OfZip(ReadOnlySpan<byte> cell) => OfCell(cell, text => text switch
    {
        { Length: >= 1 and < 5 } when IsDigits(text, "") => $"A spreadsheet removed the leading zeros. Write {text.PadLeft(5, '0')}.",
        { Length: 9 } when IsDigits(text, "") => $"Write only {text[..5]}, without the four digits after it.",
        { Length: > 5 } when text[5] == '-' && IsDigits(text, "-") => $"Write only {text[..5]}, without the four digits after it.",
        _ when text.Split('.') is [{ Length: >= 1 and <= 5 } zip, var zeros] && IsDigits(zip, "") && zeros.All(digit => digit == '0') =>
            $"A program converted the code to a number. Write {zip.PadLeft(5, '0')}.",
        _ when IsScientific(text) => Scientific,
        _ => null,
    });

    /// <summary>Whether two names differ only in case and in the characters between their words.</summary>
    public static bool IsSameName(string name, string other) =>
        string.Equals(Letters(name), Letters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The cause that cells of any column can have, or else one of their column.</summary>
    private static string? OfCell(ReadOnlySpan<byte> cell, Func<string, string?> ofColumn) =>
        Text(cell) is var text && OfAnyCell(text) is { } cause ? cause : ofColumn(text);

    /// <summary>For a cell of any column except text.</summary>
    private static string? OfAnyCell(string text) => text switch
    {
        "" => null,
        _ when char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) => "Delete the spaces around the value.",
        ['=', ..] => Formula,
        ['\'', _, ..] => "Delete the apostrophe before the value.",
        _ when !VisibleText.IsAllVisible(text) => "Delete the invisible characters in the value.",
        _ => null,
    };

    /// <summary>For digits and points only.</summary>
    private static string? OfDecimals(string number) => number.Split('.') switch
    {
        ["", _] => "Write a digit before the decimal point.",
        [_] or [_, { Length: < 2 }] => "A spreadsheet removed the trailing zeros. Write two decimal places.",
        [_, { Length: 2 }] => null,
        [_, { Length: 3 }] => "Write two decimal places and no thousands separators.",
        [_, _] => "Round the number to two decimal places.",
        _ => "Use only a decimal point, and no thousands separators.",
    };

    /// <summary>For a date that became a number with this many digits.</summary>
    private static string? OfDigits(int length) => length switch
    {
        5 => DayNumber,
        8 => "Put hyphens between the year, the month and the day.",
        10 or 13 or 16 or 19 => "A program converted the date to the time since 1970.",
        _ => null,
    };

    private static string Text(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell);

    private static string Unsigned(string text) => text.StartsWith('-') ? text[1..] : text;

    private static bool HasMonth(string date) => Months.Any(month => date.Contains(month, StringComparison.OrdinalIgnoreCase));

    private static string Letters(string name) =>
        string.Concat(name.Replace("&", "and", StringComparison.Ordinal).Where(char.IsAsciiLetter));

    private static bool IsScientific(string text) =>
        text.Split('e', 'E') is [var number, var power] && IsDigits(number, "-.,") && IsDigits(power, "+-");

    /// <summary>Whether a text consists of one or more digits and certain other characters.</summary>
    private static bool IsDigits(string text, string others, Func<char, bool>? isLetter = null) =>
        text.Any(char.IsAsciiDigit)
        && text.All(character => char.IsAsciiDigit(character) || others.Contains(character) || isLetter?.Invoke(character) == true);
}
