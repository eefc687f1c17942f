using System.Globalization;
using System.Text;

namespace CommerceFixtures.Engine;

/// <summary>A value as an error shows it: on one line, of readable length, and with every character visible.</summary>
internal static class Quoted
{
    private const int LongestText = 100;

    /// <summary>
    /// The text in single quotes. Characters that a terminal would not show, or would act upon, stand as <c>\u202E</c>, and what
    /// exceeds 100 characters is cut.
    /// </summary>
    public static string Text(string text)
    {
        var shown = new StringBuilder("'");
        var end = Math.Min(text.Length, LongestText);
        for (var index = 0; index < end; index += Length(text, index))
        {
            if (IsVisible(text, index))
                shown.Append(text, index, Length(text, index));
            else
                shown.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.Append(end < text.Length ? "...'" : "'").ToString();
    }

    /// <summary>Whether each character is seen where it stands: no control, no line break, no invisible or direction mark, no half of a pair.</summary>
    public static bool IsAllVisible(string text)
    {
        for (var index = 0; index < text.Length; index += Length(text, index))
        {
            if (!IsVisible(text, index))
                return false;
        }

        return true;
    }

    private static bool IsVisible(string text, int index) => text[index] switch
    {
        // Blank letters and the blank Braille pattern, which Unicode classes as visible.
        '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse),
    };

    /// <summary>How many UTF-16 units the character takes that begins there.</summary>
    private static int Length(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;
}
