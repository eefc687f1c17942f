using System.Globalization;
using System.Text;

namespace CommerceFixtures;

/// <summary>What files hold, as an error message shows it: short, and without characters that a terminal would obey.</summary>
internal static class ErrorText
{
    public const int LongestValue = 100;

    private const int LongestList = 10;

    /// <summary>The first characters of a value; a pair of surrogates is not torn apart.</summary>
    public static string Cut(string value)
    {
        if (value.Length <= LongestValue)
            return value;
        var length = char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue;
        return value[..length];
    }

    /// <summary>A value with its control characters but line breaks and tabs written as <c>\u0000</c>.</summary>
    public static string Printable(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value)
        {
            if (char.IsControl(character) && character is not ('\n' or '\r' or '\t'))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                text.Append(character);
        }

        return text.ToString();
    }

    /// <summary>The first items with a separator between them, and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> items, string separator)
    {
        var first = string.Join(separator, items.Take(LongestList));
        return items.Count <= LongestList
            ? first
            : string.Create(CultureInfo.InvariantCulture, $"{first}, and {items.Count - LongestList} more");
    }
}
