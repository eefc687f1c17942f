using System.Globalization;
using System.Text;

namespace CommerceFixtures;

/// <summary>Foreign text in error messages: on one line, of readable length, and with every character visible.</summary>
/// <remarks>The source generator compiles this file, too, for .NET Standard 2.0.</remarks>
internal static class VisibleText
{
    /// <summary>The first characters of a text. A surrogate pair is not split.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        return text.Substring(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most);
    }

    /// <summary>The text, in which characters that a terminal would not show, or would obey, are written as <c>\u202E</c>.</summary>
    public static string Escape(string text)
    {
        var shown = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (IsVisible(text, index))
                shown.Append(text[index]);
            else
                shown.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.ToString();
    }

    /// <summary>
    /// Whether all characters are visible: no control characters, line breaks, invisible characters, direction marks and lone surrogates.
    /// </summary>
    public static bool IsAllVisible(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsVisible(text, index))
                return false;
        }

        return true;
    }

    /// <summary>The second half of a surrogate pair counts as the whole pair.</summary>
    private static bool IsVisible(string text, int index)
    {
        var start = index > 0 && char.IsSurrogatePair(text, index - 1) ? index - 1 : index;
        return text[index] switch
        {
            // Blank letters and the blank Braille pattern, which Unicode classifies as visible.
            '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0' => false,
            _ => CharUnicodeInfo.GetUnicodeCategory(text, start) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse),
        };
    }
}
