using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// The sentences for one category, number of stars, and grammatical number. They suit all products of the category, because they leave the
/// rest to slots.
/// </summary>
internal sealed class ReviewSentences
{
    /// <summary>The number of bits of a line that are its frame.</summary>
    private const int FrameBits = 6;

    private readonly int[][] _lines;

    /// <param name="parts">The parts of the sentences.</param>
    /// <param name="starts">How they start.</param>
    /// <param name="set">The number that <paramref name="starts"/> know this set by.</param>
    /// <param name="lines">
    /// The lines of each role, by <see cref="Line"/>. One with many variants is there more often than one with few, so that no sentence
    /// recurs too often.
    /// </param>
    /// <param name="open">The sentences that start with a slot: a part for each such slot.</param>
    public ReviewSentences(ReviewParts parts, SentenceStarts starts, int set, int[][] lines, int[] open) =>
        (Parts, Starts, Set, _lines, Open) = (parts, starts, set, lines, open);

    public ReviewParts Parts { get; }

    public SentenceStarts Starts { get; }

    public int Set { get; }

    public int[] Open { get; }

    /// <summary>A line: its first part, and its frame. A text uses a frame once, but frame 0 any number of times.</summary>
    public static int Line(int part, int frame) => part << FrameBits | frame;

    public bool Has(ReviewRole role) => _lines[(int)role].Length > 0;

    /// <summary>Draws a sentence that needs no more than some facts, and whose frame is new in the text.</summary>
    /// <returns>The first part.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(ReviewRole role, int facts, ref ulong frames, ref DrawSequence draws)
    {
        const int easy = 16;
        var lines = _lines[(int)role];
        var parts = Parts.All;
        for (var tries = 1; ; tries++)
        {
            var line = lines[draws.Below(lines.Length)];
            var (part, frame) = (line >> FrameBits, (1UL << (line & (1 << FrameBits) - 1)) & ~1UL);
            if ((parts[part].Needs & ~facts) == 0 && ((frame & frames) == 0 || tries > easy))
            {
                frames |= frame;
                return part;
            }
        }
    }
}
