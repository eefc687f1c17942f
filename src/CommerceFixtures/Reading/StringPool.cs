using System.Text;

namespace CommerceFixtures;

/// <summary>
/// Remembers recent strings, so that a column of few values does not make a string for each row. Forgets when slots collide.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 512;

    private readonly string[] _strings = new string[Slots];

    /// <summary>The string of valid UTF-8: an earlier one where it is remembered, which only ASCII is.</summary>
    public string StringOf(ReadOnlySpan<byte> text)
    {
        ref var slot = ref _strings[SlotOf(text)];
        return slot is not null && Ascii.Equals(text, slot) ? slot : slot = Encoding.UTF8.GetString(text);
    }

    /// <summary>FNV-1a.</summary>
    private static uint SlotOf(ReadOnlySpan<byte> text)
    {
        var hash = 2166136261;
        foreach (var value in text)
            hash = (hash ^ value) * 16777619;
        return (hash ^ (hash >> 16)) % Slots;
    }
}
