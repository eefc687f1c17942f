using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A part of a sentence: what fills it, and the part after it.</summary>
internal readonly struct ReviewPart
{
    public readonly ReviewSlot Slot;

    /// <summary>The number of ways to go on from here, or <see cref="ReviewParts.MostVariants"/> if there are more.</summary>
    public readonly byte Variants;

    /// <summary>The facts that each way to go on from here needs, as a set of bits.</summary>
    public readonly ushort Needs;

    /// <summary>The number of phrases or alternatives to choose from.</summary>
    public readonly ushort Count;

    /// <summary>The first of the phrases in the book, or of the alternatives.</summary>
    public readonly int First;

    /// <summary>
    /// The letters that a phrase can start with, by their five lowest bits, as a set of bits. Other parts can start with any.
    /// </summary>
    private readonly uint _letters;

    /// <summary>The number of the next part, or 0 at the end of the sentence. Alternatives have their own.</summary>
    public readonly int Next;

    public ReviewPart(ReviewSlot slot, int variants, int needs, int first, int count, int next, uint letters)
    {
        (Slot, Variants, Needs, First, Next) = (slot, (byte)Math.Min(variants, ReviewParts.MostVariants), (ushort)needs, first, next);
        (Count, _letters) = (checked((ushort)count), letters);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanStart(byte letter) => (_letters >> (letter & 31) & 1) != 0;
}
