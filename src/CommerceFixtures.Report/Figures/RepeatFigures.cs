namespace CommerceFixtures.Report;

/// <summary>How often customers order, and how soon again.</summary>
/// <param name="CustomersByOrders">
/// Customers with no order, with one, with two, and so on; the last entry counts those with as many or more.
/// </param>
/// <param name="RepeatShare">Of the customers with an order, the share with two or more, from 0 to 1; null where nobody ordered.</param>
/// <param name="MedianDays">From an order to the next one of the same customer; null where nobody ordered twice.</param>
internal sealed record RepeatFigures(IReadOnlyList<int> CustomersByOrders, double? RepeatShare, int? MedianDays)
{
    /// <summary>Customers with more orders are counted with those: they are few, and each would take a bar of its own.</summary>
    private const int MostOrders = 15;

    public static RepeatFigures Of(SetTally tally)
    {
        var ordered = tally.Customers.Count(customer => customer.Orders > 0);
        var again = tally.Customers.Count(customer => customer.Orders > 1);
        return new(CountByOrders(tally.Customers), ordered > 0 ? again / (double)ordered : null, Median(tally.DaysBetweenOrders));
    }

    private static int[] CountByOrders(List<CustomerTally> customers)
    {
        var counts = new int[MostOrders + 1];
        foreach (var customer in customers)
            counts[Math.Min(customer.Orders, MostOrders)]++;
        return counts;
    }

    /// <summary>The middle one of values that are given by how often each occurs.</summary>
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
