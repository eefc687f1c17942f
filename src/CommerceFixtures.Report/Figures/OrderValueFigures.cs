namespace CommerceFixtures.Report;

/// <summary>The distribution of order values.</summary>
/// <param name="Edges">The lower bound of each class in US dollars, followed by the upper bound of the last class.</param>
/// <param name="Counts">The number of orders in each class, including its lower bound.</param>
/// <param name="Mean">The mean in US dollars, or null if there are no orders.</param>
/// <param name="Median">The median. Half of the orders are below it.</param>
/// <param name="P90">A tenth of the orders have this value or more; null if there are fewer than ten orders.</param>
/// <param name="Largest">The largest total.</param>
internal sealed record OrderValueFigures(
    IReadOnlyList<decimal> Edges, IReadOnlyList<int> Counts, decimal? Mean, decimal? Median, decimal? P90, decimal? Largest)
{
    /// <summary>
    /// Order values span orders of magnitude, so class bounds grow by a nearly constant factor: the preferred numbers R5 of ISO 3, in whole
    /// dollars.
    /// </summary>
    private static readonly decimal[] Steps = [1.0m, 1.6m, 2.5m, 4.0m, 6.3m];

    public static OrderValueFigures Of(SetTally tally)
    {
        if (tally.Orders.Count == 0)
            return new([], [], null, null, null, null);
        var totals = new decimal[tally.Orders.Count];
        for (var order = 0; order < totals.Length; order++)
            totals[order] = tally.Orders[order].Total;
        Array.Sort(totals);
        var edges = ClassesOver(totals[0], totals[^1]);
        var counts = new int[edges.Count - 1];
        var place = 0;
        foreach (var total in totals)
        {
            while (total >= edges[place + 1])
                place++;
            counts[place]++;
        }

        return new(
            edges, counts, Math.Round(totals.Average(), 2), totals[totals.Length / 2],
            totals.Length >= 10 ? totals[(int)(totals.Length * 9L / 10)] : null, totals[^1]);
    }

    /// <summary>The class bounds from the last step at or below the smallest value to the first step above the largest.</summary>
    private static List<decimal> ClassesOver(decimal least, decimal largest)
    {
        var all = new List<decimal> { 0 };
        for (var decade = 1m; all[^1] <= largest; decade *= 10)
            all.AddRange(Steps.Select(step => Math.Round(step * decade, MidpointRounding.AwayFromZero)));
        var first = all.FindLastIndex(edge => edge <= least);
        var last = all.FindIndex(edge => edge > largest);
        return all.GetRange(first, last - first + 1);
    }
}
