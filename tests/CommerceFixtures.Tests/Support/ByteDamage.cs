using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Damage that ignores the meaning of the bytes.</summary>
internal static class ByteDamage
{
    private static readonly string ByteOrderMark = Bytes("\uFEFF");

    private static readonly string[] Insertions =
        ["\"", "\"\"", ",", "\r", "\n", "\r\n", "\0", "z", ByteOrderMark, Bytes("é"), Bytes("😀")];

    /// <summary>
    /// Invalid UTF-8: an invalid byte, a lone continuation byte, a truncated sequence, overlong sequences, half a surrogate pair, and a
    /// code point beyond U+10FFFF.
    /// </summary>
    private static readonly string[] NoUtf8 =
        ["\u00FF", "\u0080", "\u00E2\u0082", "\u00C0\u0080", "\u00E0\u0080\u00AF", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080"];

    public static readonly DamageKind[] Kinds =
    [
        (text, _, random) => Changed(text, random, value => (char)(value ^ (1 << random.Below(8)))),
        (text, _, random) => Changed(text, random, _ => (char)random.Below(256)),
        (text, _, random) => text[..random.Below(text.Length)],
        (text, _, random) => text[random.Below(text.Length)..],
        (text, _, random) => text.Remove(random.Below(text.Length), 1),
        WithoutPiece,
        WithPieceTwice,
        Swapped,
        (text, _, random) => text.Insert(random.Below(text.Length + 1), random.Of(Insertions)),
        (text, _, random) => text.Insert(random.Below(text.Length + 1), random.Of(NoUtf8)),
        (text, _, random) => text + random.Of(Insertions),
        (text, _, _) => ByteOrderMark + text,
    ];

    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static string Changed(string text, TestRandom random, Func<char, char> change)
    {
        var at = random.Below(text.Length);
        return $"{text.AsSpan(0, at)}{change(text[at])}{text.AsSpan(at + 1)}";
    }

    private static string WithoutPiece(string text, FixtureFile file, TestRandom random)
    {
        var (start, end) = Piece(text, random);
        return text.Remove(start, end - start);
    }

    private static string WithPieceTwice(string text, FixtureFile file, TestRandom random)
    {
        var (start, end) = Piece(text, random);
        return text.Insert(end, text[start..end]);
    }

    private static string Swapped(string text, FixtureFile file, TestRandom random)
    {
        var bytes = text.ToCharArray();
        var (left, right) = (random.Below(bytes.Length), random.Below(bytes.Length));
        (bytes[left], bytes[right]) = (bytes[right], bytes[left]);
        return new(bytes);
    }

    private static (int Start, int End) Piece(string text, TestRandom random)
    {
        var start = random.Below(text.Length);
        return (start, Math.Min(text.Length, start + 1 + random.Below(80)));
    }
}
