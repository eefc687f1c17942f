using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>Texts by number, short ones and few, which can be found again by their bytes.</summary>
internal sealed class Phrases
{
    private readonly byte[] _lengths;

    /// <param name="texts">In the order of their numbers; none is longer than 255 bytes.</param>
    public Phrases(IReadOnlyList<string> texts)
    {
        Cells = new CellTexts(texts);
        _lengths = new byte[texts.Count];
        for (var number = 0; number < _lengths.Length; number++)
            _lengths[number] = checked((byte)Cells.LengthOf(number));
    }

    public int Count => _lengths.Length;

    public CellTexts Cells { get; }

    /// <returns>The number of the text, or -1 where it is none of them.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<byte> text)
    {
        // Few have the same length.
        for (var number = 0; ; number++)
        {
            var ahead = _lengths.AsSpan(number).IndexOf((byte)text.Length);
            if (ahead < 0)
                return -1;
            number += ahead;
            if (text.SequenceEqual(Cells[number]))
                return number;
        }
    }
}
