namespace CommerceFixtures.Report;

/// <summary>The key figures of a set.</summary>
/// <param name="Products">The number of products.</param>
/// <param name="Customers">The number of customers.</param>
/// <param name="Orders">The number of orders.</param>
/// <param name="OrderItems">The number of order items.</param>
/// <param name="Reviews">The number of reviews.</param>
/// <param name="Revenue">The total of all orders in US dollars.</param>
/// <param name="NetRevenue">The total without canceled and returned orders.</param>
/// <param name="MeanRating">The mean number of stars, or null if there are no reviews.</param>
/// <param name="FirstOrder">The earliest order date, or null if there are no orders.</param>
/// <param name="LastOrder">The latest order date, or null if there are no orders.</param>
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
