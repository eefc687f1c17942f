using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CommerceFixtures;

/// <summary>
/// Remembers strings of ASCII text, so that a column with recurring values does not create a string for each row. The pool grows while
/// strings replace each other, up to a largest size.
/// </summary>
internal sealed class StringPool
{
    private const int FewestSlots = 512;

    /// <summary>Enough for the cities, ZIP codes and names of any number of customers: a few thousand each.</summary>
    private const int MostSlots = 32 * 1024;

    private string?[] _slots = new string?[FewestSlots];
    private int _pushedOut;

    /// <summary>The remembered string of a text, or null.</summary>
    public string? Find(ReadOnlySpan<byte> text) => Slot(HashOf(text)) is { } pooled && Ascii.Equals(text, pooled) ? pooled : null;

    /// <summary>Remembers the string of a text.</summary>
    /// <returns>The string.</returns>
    public string Add(ReadOnlySpan<byte> text, string added)
    {
        var hash = HashOf(text);
        if (Slot(hash) is not null && ++_pushedOut == _slots.Length / 4 && _slots.Length < MostSlots)
            Grow();
        return Slot(hash) = added;
    }

    private ref string? Slot(uint hash) => ref _slots[hash & (uint)(_slots.Length - 1)];

    /// <summary>Forgets the strings. They soon come again, or were not worth keeping.</summary>
    private void Grow()
    {
        _slots = new string?[_slots.Length * 8];
        _pushedOut = 0;
    }

    /// <summary>Eight bytes at a time, multiplied and folded. The last ones can overlap those before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        const ulong factor = 0x9E37_79B9_7F4A_7C15; // 2^64 over the golden ratio.
        var hash = (ulong)text.Length;
        for (; text.Length > sizeof(ulong); text = text[sizeof(ulong)..])
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(text)) * factor;
            hash ^= hash >> 32;
        }

        return (uint)((hash ^ WordOf(text)) * factor >> 32);
    }

    /// <summary>All of up to eight bytes, without a loop, because their number varies from text to text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordOf(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= sizeof(uint) => MemoryMarshal.Read<uint>(text) | (ulong)MemoryMarshal.Read<uint>(text[^sizeof(uint)..]) << 32,
        > 0 => text[0] | (ulong)text[text.Length / 2] << 8 | (ulong)text[^1] << 16,
        _ => 0,
    };
}
