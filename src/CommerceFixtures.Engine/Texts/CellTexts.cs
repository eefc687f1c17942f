using System.Runtime.CompilerServices;
using System.Text;

namespace CommerceFixtures.Engine.Texts;

/// <summary>Numbered texts as the bytes of their cells: one array for all texts, and the start of each.</summary>
internal sealed class CellTexts
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;

    /// <param name="texts">The texts, in the order of their numbers.</param>
    public CellTexts(IReadOnlyList<string> texts)
    {
        _starts = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
            _starts[i + 1] = _starts[i] + Encoding.UTF8.GetByteCount(texts[i]);
        _bytes = new byte[_starts[^1] + CsvBlock.CopiedAtOnce];
        for (var i = 0; i < texts.Count; i++)
            Encoding.UTF8.GetBytes(texts[i], _bytes.AsSpan(_starts[i]));
    }

    public ReadOnlySpan<byte> this[int number]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bytes.AsSpan(_starts[number], LengthOf(number));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthOf(int number) => _starts[number + 1] - _starts[number];

    /// <summary>The first byte of a text. At least <see cref="CsvBlock.CopiedAtOnce"/> bytes can be read after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte FirstByteOf(int number) => ref _bytes[_starts[number]];
}
