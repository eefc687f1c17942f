using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The first eight bytes of texts, in lower case. Most phrases are told apart by them.</summary>
internal static class Heads
{
    private const ulong LowerCaseBits = 0x2020202020202020;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<byte> text) =>
        (text.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(text) : OfShort(text)) | LowerCaseBits;

    /// <summary>The bytes of the head that a text has.</summary>
    public static ulong MaskOf(int length) => length >= sizeof(ulong) ? ulong.MaxValue : (1UL << 8 * length) - 1;

    private static ulong OfShort(ReadOnlySpan<byte> text)
    {
        var head = 0UL;
        for (var i = 0; i < text.Length; i++)
            head |= (ulong)text[i] << 8 * i;
        return head;
    }
}
