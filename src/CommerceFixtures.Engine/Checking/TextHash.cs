using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Hashes a text to 63 bits. The last bit is always 1, so that 0 can mean no text. Among ten million different texts, two have equal hashes
/// in 1 of 180,000 sets.
/// </summary>
internal static class TextHash
{
    private const ulong Start = 0x9E3779B97F4A7C15;
    private const ulong Multiplier = 0xD6E8FEB86659FD93;
    private const int LongestOnStack = 256;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var hash = Start ^ (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));

        var rest = 0UL;
        foreach (var value in text)
            rest = rest << 8 | value;
        return Mix(Mix(hash, rest), Start) | 1;
    }

    /// <summary>The hash of a text in upper case, so that texts that differ only in case have equal hashes.</summary>
    public static ulong OfAnyCase(ReadOnlySpan<byte> text)
    {
        Span<byte> upper = stackalloc byte[LongestOnStack];
        return text.Length <= LongestOnStack && Ascii.ToUpper(text, upper, out var length) == OperationStatus.Done
            ? Of(upper[..length])
            : Of(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).ToUpperInvariant()));
    }

    /// <summary>Combines both halves of the 128-bit product, so that every input bit affects every output bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong word)
    {
        var high = Math.BigMul(hash ^ word, Multiplier, out var low);
        return high ^ low;
    }
}
