namespace CommerceFixtures.Engine;

/// <summary>Exact shares: counts by largest remainder, and their assignment to rows by a keyed permutation.</summary>
internal static class Quota
{
    /// <summary>
    /// Counts that sum to <paramref name="total"/>, in proportion to the shares. Ties between remainders go to the share named first.
    /// </summary>
    public static long[] Counts(long total, long[] shares)
    {
        var whole = (Int128)shares.Sum();
        var counts = new long[shares.Length];
        if (whole == 0)
            return counts;
        var rest = total;
        for (var k = 0; k < shares.Length; k++)
        {
            counts[k] = (long)((Int128)total * shares[k] / whole);
            rest -= counts[k];
        }

        var byRemainder = Enumerable.Range(0, shares.Length).OrderByDescending(k => total * (Int128)shares[k] % whole);
        foreach (var k in byRemainder.Take((int)rest))
            counts[k]++;
        return counts;
    }

    /// <summary>The same in whole numbers of 32 bits.</summary>
    public static int[] Counts(int total, IReadOnlyList<int> shares) =>
        Array.ConvertAll(Counts(total, shares.Select(share => (long)share).ToArray()), count => (int)count);

    /// <summary>
    /// For each of <paramref name="total"/> rows the index of its share: exact counts, independent of everything but the draws.
    /// </summary>
    public static byte[] Assign(int total, IReadOnlyList<int> shares, Draws draws)
    {
        var counts = Counts(total, shares);
        var permutation = new KeyedPermutation(total, draws);
        var assigned = new byte[total];
        var place = 0L;
        for (byte k = 0; k < counts.Length; k++)
        {
            for (var i = 0; i < counts[k]; i++)
                assigned[permutation[place++]] = k;
        }

        return assigned;
    }
}
