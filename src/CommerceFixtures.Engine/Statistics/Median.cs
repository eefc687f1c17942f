namespace CommerceFixtures.Engine.Statistics;

/// <summary>Medians of whole numbers.</summary>
internal static class Median
{
    /// <summary>The median of numbers, given how often 0, 1, and so on occur; NaN if there are none.</summary>
    public static double OfCounts(int[] counts)
    {
        var all = Sums.Of(counts);
        return all == 0 ? double.NaN : (At(counts, (all - 1) / 2) + At(counts, all / 2)) / 2.0;
    }

    /// <summary>The number at a place, in ascending order.</summary>
    private static int At(int[] counts, int place)
    {
        var number = 0;
        while (place >= counts[number])
            place -= counts[number++];
        return number;
    }
}
