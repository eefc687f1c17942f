using System.Globalization;

namespace CommerceFixtures.Engine.Settings;

/// <summary>Reads and prints whole numbers in the same form on every machine.</summary>
/// <remarks>.NET's own parsing accepts NUL characters after the digits. This one does not.</remarks>
internal static class WholeNumber
{
    /// <summary>Reads a number that is written in digits only.</summary>
    public static bool TryParse(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && EndsWithDigit(text);

    /// <summary>Reads a number that is written in digits, with or without a leading sign.</summary>
    public static bool TryParseSigned(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && EndsWithDigit(text);

    /// <summary>The number as a project file has it, such as <c>10000</c>.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number as prose has it, such as <c>10,000</c>.</summary>
    public static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>An upper limit as part of an instruction, such as <c>20 or less</c>.</summary>
    public static string OrLess(long number) => number == 0 ? "0" : $"{Text(number)} or less";

    private static bool EndsWithDigit(string text) => text[text.Length - 1] is >= '0' and <= '9';
}
