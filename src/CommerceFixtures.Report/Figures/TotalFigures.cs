namespace CommerceFixtures.Report;

/// <summary>The set in a few numbers.</summary>
/// <param name="Products">Rows, and so on.</param>
/// <param name="Customers">Rows.</param>
/// <param name="Orders">Rows.</param>
/// <param name="OrderItems">Rows.</param>
/// <param name="Reviews">Rows.</param>
/// <param name="Revenue">Totals of all orders, in US dollars.</param>
/// <param name="NetRevenue">Without those that were cancelled or returned.</param>
/// <param name="MeanRating">Stars over all reviews, or null where there are none.</param>
/// <param name="FirstOrder">The earliest order date, or null where there are no orders.</param>
/// <param name="LastOrder">The latest.</param>
internal sealed record TotalFigures(
    int Products,
    int Customers,
    int Orders,
    long OrderItems,
    long Reviews,
    decimal Revenue,
    decimal NetRevenue,
    double? MeanRating,
    DateOnly? FirstOrder,
    DateOnly? LastOrder)
{
    public static TotalFigures Of(SetTally tally)
    {
        var reviews = tally.Stars.Sum();
        var stars = tally.Stars.Select((count, star) => count * star).Sum();
        return new(
            tally.Products.Count,
            tally.Customers.Count,
            tally.Orders.Count,
            tally.Items,
            reviews,
            tally.Orders.Sum(order => order.Total),
            tally.Orders.Where(order => order.CountsAsNet).Sum(order => order.Total),
            reviews > 0 ? stars / (double)reviews : null,
            tally.Orders.Count > 0 ? tally.Orders.Min(order => order.Date) : null,
            tally.Orders.Count > 0 ? tally.Orders.Max(order => order.Date) : null);
    }
}
