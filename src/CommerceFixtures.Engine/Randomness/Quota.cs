namespace CommerceFixtures.Engine;

/// <summary>Exact shares: counts by largest remainder, and their assignment to rows by a keyed permutation.</summary>
internal static class Quota
{
    /// <summary>
    /// Counts that sum to <paramref name="total"/>, in proportion to the shares. Ties between remainders go to the share named first.
    /// </summary>
    public static int[] Counts(int total, IReadOnlyList<int> shares)
    {
        var whole = shares.Sum(share => (long)share);
        var counts = shares.Select(share => (int)(total * (long)share / whole)).ToArray();
        var rest = total - counts.Sum();
        var byRemainder = Enumerable.Range(0, shares.Count).OrderByDescending(k => total * (long)shares[k] % whole);
        foreach (var k in byRemainder.Take(rest))
            counts[k]++;
        return counts;
    }

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
