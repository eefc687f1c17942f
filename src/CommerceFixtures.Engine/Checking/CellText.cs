using System.Text;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The rule for text cells.</summary>
internal static class CellText
{
    /// <param name="text">Valid UTF-8.</param>
    public static bool IsSafe(ReadOnlySpan<byte> text) =>
        text.Length > 0
        && !IsSpace(text[0] < 0x80 ? (char)text[0] : FirstOf(text))
        && !IsSpace(text[^1] < 0x80 ? (char)text[^1] : LastOf(text))
        && text[0] is not ((byte)'=' or (byte)'+' or (byte)'-' or (byte)'@');

    private static bool IsSpace(char character) => char.IsWhiteSpace(character);

    private static char FirstOf(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text)[0];

    private static char LastOf(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text)[^1];
}
