namespace Storefront;

/// <summary>The revenue of orders that were delivered and kept.</summary>
public static class RevenueReport
{
    public static bool IsRevenue(Order order) => order.Status == OrderStatus.Completed;

    /// <summary>US dollars by month, keyed by its first day and sorted. Months without sales are zero.</summary>
    public static SortedDictionary<DateOnly, decimal> ByMonth(IEnumerable<Order> orders)
    {
        var taken = orders
            .Where(IsRevenue)
            .GroupBy(order => FirstOfMonth(order.OrderDate))
            .ToDictionary(month => month.Key, month => month.Sum(order => order.TotalAmount));
        var report = new SortedDictionary<DateOnly, decimal>(taken);
        if (taken.Count == 0)
            return report;
        for (var month = taken.Keys.Min(); month < taken.Keys.Max(); month = month.AddMonths(1))
            report.TryAdd(month, 0);
        return report;
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
