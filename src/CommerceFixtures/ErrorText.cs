using System.Globalization;

namespace CommerceFixtures;

/// <summary>The content of files in error messages: short, and without characters that control a terminal.</summary>
internal static class ErrorText
{
    public const int LongestValue = 100;

    private const int LongestList = 10;

    /// <summary>The first characters of a value. A surrogate pair is not split.</summary>
    public static string Cut(string value) => VisibleText.Cut(value, LongestValue);

    /// <summary>A value in which invisible characters and line breaks are written as <c>\u0000</c>.</summary>
    public static string Printable(string value) => VisibleText.Escape(value);

    /// <summary>The first items with a separator between them, and the number of the others.</summary>
    public static string List(IReadOnlyCollection<string> items, string separator)
    {
        var first = string.Join(separator, items.Take(LongestList));
        return items.Count <= LongestList
            ? first
            : string.Create(CultureInfo.InvariantCulture, $"{first}, and {items.Count - LongestList} more");
    }
}
