namespace CommerceFixtures.Report;

/// <summary>How often customers order, and how soon they order again.</summary>
/// <param name="CustomersByOrders">The number of customers with 0 orders, 1 order, and so on. The last entry includes customers with more
/// orders.</param>
/// <param name="RepeatShare">The share of customers with two or more orders among those with any, from 0 to 1; null if nobody
/// ordered.</param>
/// <param name="MedianDays">The median number of days from an order to the customer's next one; null if nobody ordered twice.</param>
internal sealed record RepeatFigures(IReadOnlyList<int> CustomersByOrders, double? RepeatShare, int? MedianDays)
{
    /// <summary>Customers with more orders are counted here, too. They are few, and each number of orders would need its own bar.</summary>
    private const int MaxOrders = 15;

    public static RepeatFigures Of(SetTally tally)
    {
        var ordered = tally.Customers.Count(customer => customer.Orders > 0);
        var again = tally.Customers.Count(customer => customer.Orders > 1);
        return new(CountByOrders(tally.Customers), ordered > 0 ? again / (double)ordered : null, Median(tally.DaysBetweenOrders));
    }

    private static int[] CountByOrders(List<CustomerTally> customers)
    {
        var counts = new int[MaxOrders + 1];
        foreach (var customer in customers)
            counts[Math.Min(customer.Orders, MaxOrders)]++;
        return counts;
    }

    /// <summary>The median of values, given the number of times that each one occurs.</summary>
    private static int? Median(Dictionary<int, long> counts)
    {
        var below = counts.Values.Sum() / 2;
        foreach (var value in counts.Keys.Order())
        {
            if (below < counts[value])
                return value;
            below -= counts[value];
        }

        return null;
    }
}
