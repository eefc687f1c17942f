namespace CommerceFixtures.Engine.Statistics;

/// <summary>Splits totals into exact shares with the largest remainder method.</summary>
internal static class Quota
{
    /// <summary>
    /// Returns counts that sum to <paramref name="total"/>, in proportion to the shares. If remainders are equal, the earlier share gets
    /// the rest.
    /// </summary>
    public static long[] Counts(long total, long[] shares)
    {
        var whole = 0L;
        foreach (var share in shares)
            whole += share;
        var counts = new long[shares.Length];
        if (whole == 0)
            return counts;

        var remainders = new long[shares.Length];
        var rest = total;
        for (var k = 0; k < shares.Length; k++)
        {
            (counts[k], remainders[k]) = Share(total, shares[k], whole);
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

    /// <summary>Returns 32-bit counts that sum to <paramref name="total"/>, in proportion to the shares.</summary>
    public static int[] Counts(int total, int[] shares)
    {
        var wide = new long[shares.Length];
        for (var k = 0; k < wide.Length; k++)
            wide[k] = shares[k];
        return Narrow(Counts(total, wide));
    }

    /// <summary>Converts counts to 32 bits.</summary>
    public static int[] Narrow(long[] counts)
    {
        var narrow = new int[counts.Length];
        for (var k = 0; k < narrow.Length; k++)
            narrow[k] = (int)counts[k];
        return narrow;
    }

    /// <summary>
    /// Returns total * share / whole, rounded down, and the remainder. Both are exact, because the product has at most 28 digits.
    /// </summary>
    public static (long Count, long Remainder) Share(long total, long share, long whole)
    {
        var product = (decimal)total * share;
        var remainder = product % whole;
        return ((long)((product - remainder) / whole), (long)remainder);
    }
}
