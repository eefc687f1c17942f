namespace CommerceFixtures.Report;

/// <summary>The distribution of order values.</summary>
internal sealed record OrderValueFigures
{
    /// <summary>
    /// Order values span orders of magnitude, so class bounds grow by a nearly constant factor: the preferred numbers R5 of ISO 3, in whole
    /// dollars.
    /// </summary>
    private static readonly decimal[] Steps = [1.0m, 1.6m, 2.5m, 4.0m, 6.3m];

    /// <summary>The lower bound of each class in US dollars, followed by the upper bound of the last class.</summary>
    public IReadOnlyList<decimal> Edges { get; init; } = [];

    /// <summary>The number of orders in each class, including its lower bound.</summary>
    public IReadOnlyList<int> Counts { get; init; } = [];

    /// <summary>The mean in US dollars, or null if there are no orders.</summary>
    public decimal? Mean { get; init; }

    /// <summary>The median, or null if there are no orders. Half of the orders are below it.</summary>
    public decimal? Median { get; init; }

    /// <summary>A tenth of the orders have this value or more; null if there are fewer than ten orders.</summary>
    public decimal? P90 { get; init; }

    /// <summary>The largest total, or null if there are no orders.</summary>
    public decimal? Largest { get; init; }

    public static OrderValueFigures Of(SetTally tally)
    {
        if (tally.Orders.Count == 0)
            return new();
        var totals = new decimal[tally.Orders.Count];
        for (var order = 0; order < totals.Length; order++)
            totals[order] = tally.Orders[order].Total;
        Array.Sort(totals);
        var edges = ClassesOver(totals[0], totals[^1]);
        return new()
        {
            Edges = edges,
            Counts = CountByClass(totals, edges),
            Mean = Math.Round(totals.Average(), 2),
            Median = totals[totals.Length / 2],
            P90 = totals.Length >= 10 ? totals[(int)(totals.Length * 9L / 10)] : null,
            Largest = totals[^1],
        };
    }

    private static int[] CountByClass(decimal[] sorted, List<decimal> edges)
    {
        var (counts, place) = (new int[edges.Count - 1], 0);
        foreach (var total in sorted)
        {
            while (total >= edges[place + 1])
                place++;
            counts[place]++;
        }

        return counts;
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
