using System.Globalization;

namespace CommerceFixtures.Engine.Settings;

/// <summary>Reads whole numbers: digits alone, since .NET's own parsing also takes NUL characters after them.</summary>
internal static class WholeNumber
{
    /// <summary>Digits alone.</summary>
    public static bool TryParse(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && EndsWithDigit(text);

    /// <summary>Digits alone, or with a sign before them.</summary>
    public static bool TryParseSigned(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && EndsWithDigit(text);

    private static bool EndsWithDigit(string text) => text[text.Length - 1] is >= '0' and <= '9';
}
