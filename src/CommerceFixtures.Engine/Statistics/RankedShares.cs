using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>
/// Deals exact counts to rows by the rank of their keys: the rows with the smallest keys get the first value, and so on. What the keys have
/// in common decides what the shares have in common. Of equal keys, the earlier rows are taken first.
/// </summary>
internal static class RankedShares
{
    /// <param name="keys">The key of each row.</param>
    /// <param name="keyBits">The number of bits of a key.</param>
    /// <param name="counts">The number of rows for each value. They sum to the number of rows.</param>
    /// <param name="values">The value of each share.</param>
    /// <param name="column">Receives the value of each row.</param>
    /// <param name="work">Counts and assigns in parallel.</param>
    public static void Assign(ulong[] keys, int keyBits, int[] counts, byte[] values, byte[] column, Work work)
    {
        var cuts = new SmallestKeys[counts.Length];
        var wanted = 0L;
        for (var share = 0; share < cuts.Length; share++)
            cuts[share] = SmallestKeys.Of(keys, wanted += counts[share], keyBits, work);
        work.Blocks(keys.Length, (start, end) => Assign(start, end, keys, cuts, values, column));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Assign(int start, int end, ulong[] keys, SmallestKeys[] cuts, byte[] values, byte[] column)
    {
        for (var row = start; row < end; row++)
        {
            var share = 0;
            while (!cuts[share].Contain(keys[row], row))
                share++;
            column[row] = values[share];
        }
    }
}
