using System.Globalization;

namespace CommerceFixtures;

/// <summary>What files hold, as an error message shows it: short, and without characters that a terminal would obey.</summary>
internal static class ErrorText
{
    public const int LongestValue = 100;

    private const int LongestList = 10;

    /// <summary>The first characters of a value; a pair of surrogates is not torn apart.</summary>
    public static string Cut(string value) => VisibleText.Cut(value, LongestValue);

    /// <summary>A value with the characters that cannot be seen, line breaks among them, written as <c>\u0000</c>.</summary>
    public static string Printable(string value) => VisibleText.Escape(value);

    /// <summary>The first items with a separator between them, and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> items, string separator)
    {
        var first = string.Join(separator, items.Take(LongestList));
        return items.Count <= LongestList
            ? first
            : string.Create(CultureInfo.InvariantCulture, $"{first}, and {items.Count - LongestList} more");
    }
}
