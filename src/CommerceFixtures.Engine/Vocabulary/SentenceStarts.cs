using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// The ways in which the sentences of all sets start, found by the first bytes of a text. A set is the sentences for one category, number
/// of stars, and grammatical number.
/// </summary>
internal sealed class SentenceStarts
{
    private const int BucketBits = 12;
    private const int Letters = 32;

    /// <summary>The last start with at least eight bytes in each bucket, and the last shorter one by set and first letter.</summary>
    private readonly int[] _long = new int[1 << BucketBits];
    private readonly int[] _short = new int[64 * Letters];
    private Start[] _starts = new Start[1 << 13];
    private int _count = 1;

    public Start[] All => _starts;

    /// <summary>The first of the starts that have at least eight bytes, among them all that a text with this head can have, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Long(ulong head) => _long[Bucket(head)];

    /// <summary>The first of the shorter starts of a set, among them all that a text with this head can have, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Short(ulong head, int set) => _short[set * Letters + (int)(head & Letters - 1)];

    /// <summary>Adds a start.</summary>
    /// <param name="number">The number of the form that the sentence starts with.</param>
    /// <param name="form">The form.</param>
    /// <param name="next">The part after it.</param>
    /// <param name="sets">The sets that have the sentence, as a set of bits.</param>
    public void Add(int number, in PhraseBook.Form form, int next, ulong sets)
    {
        if (form.Shift == 0)
        {
            Add(ref _long[Bucket(form.Head)], number, form, next, sets);
            return;
        }

        for (var set = 0; sets >> set != 0; set++)
        {
            if ((sets >> set & 1) != 0)
                Add(ref _short[set * Letters + (int)(form.Head & Letters - 1)], number, form, next, 1UL << set);
        }
    }

    private void Add(ref int last, int number, in PhraseBook.Form form, int next, ulong sets)
    {
        if (_count == _starts.Length)
            Array.Resize(ref _starts, _count * 2);
        _starts[_count] = new Start(form.Head, form.Shift, sets, number, next, last);
        last = _count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bucket(ulong head) => (int)(head * 0x9E3779B97F4A7C15 >> 64 - BucketBits);

    /// <summary>One way in which a sentence can start.</summary>
    internal readonly struct Start(ulong head, int shift, ulong sets, int form, int next, int other)
    {
        private readonly ulong _head = head;
        private readonly ulong _sets = sets;
        public readonly int Form = form;
        public readonly int Next = next;

        /// <summary>The next start in the same bucket, or 0.</summary>
        public readonly int Other = other;
        private readonly int _shift = shift;

        /// <summary>Whether a text with this head can start so in a set, which is given as a bit.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsOf(ulong head, ulong set) => (head ^ _head) << _shift == 0 && (_sets & set) != 0;
    }
}
