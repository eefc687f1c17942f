using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A small list of numbered, short texts that can be found by their bytes.</summary>
internal sealed class Phrases
{
    private readonly byte[] _lengths;

    /// <param name="texts">The texts, in the order of their numbers. Each has at most 255 bytes.</param>
    public Phrases(IReadOnlyList<string> texts)
    {
        Cells = new CellTexts(texts);
        _lengths = new byte[texts.Count];
        for (var number = 0; number < _lengths.Length; number++)
            _lengths[number] = checked((byte)Cells.LengthOf(number));
    }

    public int Count => _lengths.Length;

    public CellTexts Cells { get; }

    /// <returns>The number of the text, or -1 if it is not in the list.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<byte> text)
    {
        // Few texts have the same length.
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
