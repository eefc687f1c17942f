namespace CommerceFixtures.Engine;

/// <summary>Exact shares: counts by largest remainder.</summary>
internal static class Quota
{
    /// <summary>
    /// Counts that sum to <paramref name="total"/>, in proportion to the shares. Ties between remainders go to the share named first.
    /// </summary>
    public static long[] Counts(long total, long[] shares)
    {
        var whole = (Int128)0;
        foreach (var share in shares)
            whole += share;
        var counts = new long[shares.Length];
        if (whole == 0)
            return counts;

        var remainders = new Int128[shares.Length];
        var rest = total;
        for (var k = 0; k < shares.Length; k++)
        {
            counts[k] = (long)((Int128)total * shares[k] / whole);
            remainders[k] = (Int128)total * shares[k] % whole;
            rest -= counts[k];
        }

        for (; rest > 0; rest--)
        {
            var largest = 0;
            for (var k = 1; k < shares.Length; k++)
                largest = remainders[k] > remainders[largest] ? k : largest;
            counts[largest]++;
            remainders[largest] = -1;
        }

        return counts;
    }

    /// <summary>The same in whole numbers of 32 bits.</summary>
    public static int[] Counts(int total, IReadOnlyList<int> shares)
    {
        var wide = new long[shares.Count];
        for (var k = 0; k < wide.Length; k++)
            wide[k] = shares[k];
        return Array.ConvertAll(Counts(total, wide), count => (int)count);
    }
}
