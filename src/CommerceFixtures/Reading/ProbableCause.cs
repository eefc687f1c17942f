using System.Globalization;
using System.Text;

namespace CommerceFixtures;

/// <summary>What probably happened to a cell that cannot be read, for its error: a sentence that says what to do, or null where nothing is known.</summary>
internal static class ProbableCause
{
    public const string OtherEncoding = "The file was saved in another encoding, such as Windows-1252. Save it as UTF-8.";
    public const string EmptyRecord = "Delete the line.";
    public const string OtherOrder = "Rows may have been sorted, inserted or deleted: ids must go up by one in file order. Restore the rows.";

    private const string Formula = "A spreadsheet has written the value as a formula. Write the value alone.";

    private const string Scientific = "A spreadsheet has shortened the number. Write all of its digits.";
    private const string PlusSign = "Delete the plus sign.";
    private const string Percentage = "Write a fraction such as 0.10, not a percentage.";
    private const string DayNumber = "A spreadsheet has turned the date into a number of days.";
    private const string OtherDateForm = "A spreadsheet has written the date in the form of its country, or left zeros out.";

    /// <summary>Discounts are below 1, and the smallest one is 10 %.</summary>
    private const int SmallestPercentage = 10;

    /// <summary>What countries write between thousands: a comma, a point, an apostrophe, a space that may be narrow or not break.</summary>
    private const string Separators = ",.'\u2019 \u00A0\u202F";

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Where(name => name.Length > 0)];

    /// <summary>Of a record with too few columns.</summary>
    public static string? OfFewColumns(ReadOnlySpan<byte> record, int columns) =>
        SavedForm.OtherSeparatorIn(Encoding.UTF8.GetString(record), columns) is { } separator
            ? $"There are {separator} between the columns. Save the file with commas."
            : null;

    /// <summary>Of a record with too many columns.</summary>
    /// <param name="isEmpty">Whether the first column too many is empty.</param>
    public static string OfManyColumns(bool isEmpty) => isEmpty
        ? "Delete the commas at the end of the line."
        : "Write quotes around a text that holds a comma, and a decimal point, not a comma, in a number.";

    /// <summary>Of a quote inside a cell without quotes around it.</summary>
    public static string? OfQuote(ReadOnlySpan<byte> cell) => cell.StartsWith("="u8) ? Formula : null;

    public static string? OfWholeNumber(ReadOnlySpan<byte> cell) => Text(cell) is var text && OfAnyCell(text) is { } cause ? cause : Unsigned(text) switch
    {
        var number when IsScientific(number) => Scientific,
        ['+', ..] => PlusSign,
        var number when !IsDigits(number, "") && IsDigits(number, Separators) => "Write no decimal places and no thousands separators.",
        _ => null,
    };

    public static string? OfTwoDecimals(ReadOnlySpan<byte> cell) => Text(cell) is var text && OfAnyCell(text) is { } cause ? cause : Unsigned(text) switch
    {
        var number when IsScientific(number) => Scientific,
        ['+', ..] => PlusSign,
        [.., '%'] => "Write the number alone, without the percent sign.",
        var number when IsDigits(number, ".") => OfDecimals(number),
        var number when IsDigits(number, Separators) => "Write a decimal point, not a comma, and no thousands separators.",
        var number when IsDigits(number, Separators + "$€£-") => "Write the number alone, without the currency symbol.",
        _ => null,
    };

    public static string? OfDiscount(ReadOnlySpan<byte> cell)
    {
        var text = Text(cell);
        var isPercentage = text.EndsWith('%')
            || (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= SmallestPercentage);
        return isPercentage ? Percentage : OfTwoDecimals(cell);
    }

    public static string? OfDate(ReadOnlySpan<byte> cell) => Text(cell) is var text && OfAnyCell(text) is { } cause ? cause : text switch
    {
        var date when IsDigits(date, "") => OfDigits(date.Length),
        var date when IsDigits(date, ".") && date.IndexOf('.') == 5 && date.LastIndexOf('.') == 5 => DayNumber,
        var date when date.Length > 10 && IsDigits(date[..10], "-") => "Write the date alone, without the time.",
        [_, _, _, _, '-', _, _, '-', _, _] => null,
        var date when IsDigits(date, "/.- :") && date.Count("/.-".Contains) == 2 => OtherDateForm,
        var date when IsDigits(date, "/.-, ", isLetter: char.IsAsciiLetter) && Months.Any(month => date.Contains(month, StringComparison.OrdinalIgnoreCase)) =>
            OtherDateForm,
        _ => null,
    };

    public static string? OfMember(ReadOnlySpan<byte> cell, IEnumerable<string> members)
    {
        var text = Text(cell);
        return OfAnyCell(text) ?? (members.FirstOrDefault(member => IsSameName(member, text)) is { } near ? $"Write '{near}'." : null);
    }

    public static string? OfState(ReadOnlySpan<byte> cell) => Text(cell) is var text && OfAnyCell(text) is { } cause ? cause : text switch
    {
        { Length: > 2 } when text.All(character => char.IsAsciiLetter(character) || character is ' ' or '.') =>
            "Write the code of the state, such as CA for California.",
        { Length: 2 } when text.All(char.IsAsciiLetter) => "Write capital letters.",
        _ => null,
    };

    public static string? OfZip(ReadOnlySpan<byte> cell) => Text(cell) is var text && OfAnyCell(text) is { } cause ? cause : text switch
    {
        { Length: >= 1 and < 5 } when IsDigits(text, "") => $"A spreadsheet drops zeros at the start. Write {text.PadLeft(5, '0')}.",
        { Length: 9 } when IsDigits(text, "") => $"Write {text[..5]} alone, without the four digits after it.",
        { Length: > 5 } when text[5] == '-' && IsDigits(text, "-") => $"Write {text[..5]} alone, without the four digits after it.",
        _ when text.Split('.') is [{ Length: >= 1 and <= 5 } zip, var zeros] && IsDigits(zip, "") && zeros.All(digit => digit == '0') =>
            $"A program has turned the code into a number. Write {zip.PadLeft(5, '0')}.",
        _ when IsScientific(text) => Scientific,
        _ => null,
    };

    /// <summary>Whether two names differ at most in the case of their letters and in what stands between their words.</summary>
    public static bool IsSameName(string name, string other) => string.Equals(Letters(name), Letters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>What happens to a cell of any column but those of text.</summary>
    private static string? OfAnyCell(string text) => text switch
    {
        "" => null,
        _ when char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) => "Delete the spaces around the value.",
        ['=', ..] => Formula,
        ['\'', _, ..] => "Delete the apostrophe before the value.",
        _ when !VisibleText.IsAllVisible(text) => "Delete the invisible characters in the value.",
        _ => null,
    };

    /// <summary>Of digits and points alone.</summary>
    private static string? OfDecimals(string number) => number.Split('.') switch
    {
        ["", _] => "Write a digit before the decimal point.",
        [_] or [_, { Length: < 2 }] => "A spreadsheet drops zeros at the end. Write two decimal places.",
        [_, { Length: 2 }] => null,
        [_, { Length: 3 }] => "Write two decimal places, and no thousands separators.",
        [_, _] => "Round the number to two decimal places.",
        _ => "Write a decimal point only, and no thousands separators.",
    };

    /// <summary>Of a date that has become a number of so many digits.</summary>
    private static string? OfDigits(int length) => length switch
    {
        5 => DayNumber,
        8 => "Write hyphens between the year, the month and the day.",
        10 or 13 or 16 or 19 => "A program has turned the date into the time since 1970.",
        _ => null,
    };

    private static string Text(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell);

    private static string Unsigned(string text) => text.StartsWith('-') ? text[1..] : text;

    private static string Letters(string name) => string.Concat(name.Replace("&", "and", StringComparison.Ordinal).Where(char.IsAsciiLetter));

    private static bool IsScientific(string text) =>
        text.Split('e', 'E') is [var number, var power] && IsDigits(number, "-.,") && IsDigits(power, "+-");

    /// <summary>Whether a text is of digits and some other characters alone, with a digit at least.</summary>
    private static bool IsDigits(string text, string others, Func<char, bool>? isLetter = null) =>
        text.Any(char.IsAsciiDigit)
        && text.All(character => char.IsAsciiDigit(character) || others.Contains(character) || isLetter?.Invoke(character) == true);
}
