using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>
/// Finds the rows with the smallest keys without sorting: it counts the keys by their first bits, then the keys around the cutoff by the
/// next bits, until the cutoff is exact. Of equal keys, the earlier rows are taken.
/// </summary>
internal readonly struct SmallestKeys
{
    private const int DigitBits = 12;

    private readonly int _shift;
    private readonly ulong _prefix;
    private readonly int _lastRow;

    private SmallestKeys(int shift, ulong prefix, int lastRow) => (_shift, _prefix, _lastRow) = (shift, prefix, lastRow);

    /// <param name="keys">The key of each row.</param>
    /// <param name="wanted">The number of rows to find, from 0 to all.</param>
    /// <param name="keyBits">The number of bits of a key.</param>
    /// <param name="work">Counts in parallel.</param>
    public static SmallestKeys Of(ulong[] keys, long wanted, int keyBits, Work work)
    {
        if (wanted <= 0)
            return new(0, 0, -1);
        if (wanted >= keys.Length)
            return new(0, ulong.MaxValue, int.MaxValue);

        var (shift, prefix) = (keyBits, 0UL);
        while (true)
        {
            var step = Math.Min(DigitBits, shift);
            var counts = Count(keys, shift, prefix, shift - step, work);
            var digit = 0;
            while (wanted > counts[digit])
                wanted -= counts[digit++];
            (shift, prefix) = (shift - step, prefix << step | (uint)digit);
            if (wanted == counts[digit])
                return new(shift, prefix, int.MaxValue);
            if (shift == 0)
                return new(shift, prefix, RowOf(wanted, keys, prefix));
        }
    }

    /// <summary>Whether the row, which has this key, is one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contain(ulong key, int row)
    {
        var digits = key >> _shift;
        return digits < _prefix || (digits == _prefix && row <= _lastRow);
    }

    private static long[] Count(ulong[] keys, int knownShift, ulong known, int shift, Work work)
    {
        var total = new long[1 << DigitBits];
        work.Blocks(keys.Length, (start, end) =>
        {
            var counts = new int[1 << DigitBits];
            CountBlock(keys.AsSpan(start, end - start), knownShift, known, shift, counts);
            lock (total)
            {
                for (var digit = 0; digit < counts.Length; digit++)
                    total[digit] += counts[digit];
            }
        });
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountBlock(ReadOnlySpan<ulong> keys, int knownShift, ulong known, int shift, int[] counts)
    {
        var digitMask = (1UL << (knownShift - shift)) - 1;
        foreach (var key in keys)
        {
            // A shift by 64 bits would have no effect.
            if (knownShift == 64 || key >> knownShift == known)
                counts[key >> shift & digitMask]++;
        }
    }

    private static int RowOf(long wanted, ulong[] keys, ulong sought)
    {
        var row = -1;
        while (wanted > 0)
        {
            if (keys[++row] == sought)
                wanted--;
        }

        return row;
    }
}
