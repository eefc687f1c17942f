using System.Text;

namespace CommerceFixtures;

/// <summary>What probably happened to a cell that cannot be read, for its error: a sentence that says what to do, or null where nothing is known.</summary>
internal static class ProbableCause
{
    public const string OtherEncoding = "The file was saved in another encoding, such as Windows-1252. Save it as UTF-8.";

    private const string Scientific = "A spreadsheet has shortened the number. Write all of its digits.";
    private const string Spaces = "Delete the spaces around the value.";

    /// <summary>Of a record with too few columns.</summary>
    public static string? OfFewColumns(ReadOnlySpan<byte> record, int columns) =>
        SavedForm.OtherSeparatorIn(Encoding.UTF8.GetString(record), columns) is { } separator
            ? $"There are {separator} between the columns. Save the file with commas."
            : null;

    /// <summary>Of a record with too many columns.</summary>
    public static string OfManyColumns =>
        "Write quotes around a text that holds a comma, and a decimal point, not a comma, in a number.";

    public static string? OfWholeNumber(ReadOnlySpan<byte> cell) => Text(cell) switch
    {
        var text when IsPadded(text) => Spaces,
        var text when IsScientific(text) => Scientific,
        var text when text.AsSpan().ContainsAny('.', ',') && IsDigits(text, ".,") => "Write no decimals and no separators of thousands.",
        _ => null,
    };

    public static string? OfTwoDecimals(ReadOnlySpan<byte> cell) => Text(cell) switch
    {
        var text when IsPadded(text) => Spaces,
        var text when IsScientific(text) => Scientific,
        var text when text.Contains(',') && IsDigits(text, ".,") => "Write a decimal point, not a comma, and no separators of thousands.",
        var text when IsDigits(text, ".") && text is not ([.., '.', _, _] or [.., '.', _, _, _]) => "A spreadsheet drops zeros at the end. Write two decimals.",
        var text when !IsDigits(text, ".-") && IsDigits(text, ".,$€£ -") => "Write the number alone, without the sign of a currency.",
        var text when text.EndsWith('%') => "Write a fraction such as 0.10, not a percentage.",
        _ => null,
    };

    public static string? OfDate(ReadOnlySpan<byte> cell) => Text(cell) switch
    {
        var text when IsPadded(text) => Spaces,
        var text when IsDigits(text, "") && text.Length == 5 => "A spreadsheet has turned the date into a number of days.",
        var text when IsDigits(text, "/.-") && text is not [_, _, _, _, '-', _, _, '-', _, _] => "A spreadsheet has written the date in the form of its country, or left zeros out.",
        var text when text.Length > 10 && IsDigits(text[..10], "-") => "Write the date alone, without the time.",
        _ => null,
    };

    public static string? OfMember(ReadOnlySpan<byte> cell, IEnumerable<string> members) =>
        Text(cell) is var text && IsPadded(text) ? Spaces
        : members.FirstOrDefault(member => string.Equals(member, text, StringComparison.OrdinalIgnoreCase)) is { } near ? $"Write '{near}'."
        : null;

    public static string? OfState(ReadOnlySpan<byte> cell) => Text(cell) switch
    {
        var text when IsPadded(text) => Spaces,
        { Length: > 2 } => "Write the code of the state, such as CA for California.",
        { Length: 2 } text when text.All(char.IsAsciiLetter) => "Write capital letters.",
        _ => null,
    };

    public static string? OfZip(ReadOnlySpan<byte> cell) => Text(cell) switch
    {
        var text when IsPadded(text) => Spaces,
        { Length: >= 1 and < 5 } text when IsDigits(text, "") => $"A spreadsheet drops zeros at the start. Write {text.PadLeft(5, '0')}.",
        { Length: > 5 } text when text[5] == '-' && IsDigits(text, "-") => $"Write {text[..5]} alone, without the four digits behind it.",
        _ => null,
    };

    private static string Text(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell);

    private static bool IsPadded(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    private static bool IsScientific(string text) =>
        text.Split('e', 'E') is [var number, var power] && IsDigits(number, "-.,") && IsDigits(power, "+-");

    /// <summary>Whether a text is of digits and some other characters alone, with a digit at least.</summary>
    private static bool IsDigits(string text, string others) =>
        text.Any(char.IsAsciiDigit) && text.All(character => char.IsAsciiDigit(character) || others.Contains(character));
}
