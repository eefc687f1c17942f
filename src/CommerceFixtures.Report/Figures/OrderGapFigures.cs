namespace CommerceFixtures.Report;

/// <summary>
/// How soon customers order again. The buckets end at the quantiles of a real shop, so that its shares are known: a tenth of its repeat
/// orders are in the first bucket, and so on.
/// </summary>
/// <param name="Source">The real shop.</param>
/// <param name="Ends">The last day of each bucket but the last, which has no end.</param>
/// <param name="RealShares">The share of the real shop's repeat orders in each bucket.</param>
/// <param name="Orders">The number of repeat orders in each bucket.</param>
/// <param name="Quantiles">The number of days within which 10, 25, 50, 75, and 90% of the repeat orders come; empty if there are
/// none.</param>
internal sealed record OrderGapFigures(
    string Source, IReadOnlyList<int> Ends, IReadOnlyList<double> RealShares, IReadOnlyList<long> Orders, IReadOnlyList<int> Quantiles)
{
    private static readonly int[] Percents = [10, 25, 50, 75, 90];

    /// <summary>The days at those percentages in CDNOW, 1997-98.</summary>
    private static readonly int[] DaysOfCdnow = [3, 10, 31, 89, 194];

    public static OrderGapFigures Of(SetTally tally)
    {
        var days = tally.DaysBetweenOrders;
        var all = days.Values.Sum();
        var orders = new long[DaysOfCdnow.Length + 1];
        foreach (var (gap, count) in days)
            orders[Array.FindIndex([.. DaysOfCdnow, int.MaxValue], end => gap <= end)] += count;
        int[] edges = [0, .. Percents, 100];
        return new(
            "CDNOW, 1997-98", DaysOfCdnow, [.. edges.Skip(1).Zip(edges, (end, start) => (end - start) / 100.0)], orders,
            all == 0 ? [] : [.. Percents.Select(percent => QuantileOf(days, all * percent / 100))]);
    }

    /// <summary>The value at a place, in ascending order, given the number of times that each value occurs.</summary>
    private static int QuantileOf(Dictionary<int, long> counts, long place)
    {
        foreach (var value in counts.Keys.Order())
        {
            if (place < counts[value])
                return value;
            place -= counts[value];
        }

        throw new ArgumentOutOfRangeException(nameof(place));
    }
}
