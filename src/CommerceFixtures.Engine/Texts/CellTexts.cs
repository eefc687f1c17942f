using System.Runtime.CompilerServices;
using System.Text;

namespace CommerceFixtures.Engine.Texts;

/// <summary>Texts by number, as the bytes that a file has for them: one array for all, and where each begins.</summary>
internal sealed class CellTexts
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;

    /// <param name="texts">In the order of their numbers.</param>
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

    /// <summary>The first byte of a text; behind it are at least <see cref="CsvBlock.CopiedAtOnce"/> bytes that can be read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte FirstByteOf(int number) => ref _bytes[_starts[number]];
}
