namespace CommerceFixtures.Report;

/// <summary>The key figures of a set.</summary>
internal sealed record TotalFigures
{
    /// <summary>The number of products.</summary>
    public required int Products { get; init; }

    /// <summary>The number of customers.</summary>
    public required int Customers { get; init; }

    /// <summary>The number of orders.</summary>
    public required int Orders { get; init; }

    /// <summary>The number of order items.</summary>
    public required long OrderItems { get; init; }

    /// <summary>The number of reviews.</summary>
    public required long Reviews { get; init; }

    /// <summary>The total of all orders in US dollars.</summary>
    public required decimal Revenue { get; init; }

    /// <summary>The total without canceled and returned orders.</summary>
    public required decimal NetRevenue { get; init; }

    /// <summary>The mean number of stars, or null if there are no reviews.</summary>
    public required double? MeanRating { get; init; }

    /// <summary>The earliest order date, or null if there are no orders.</summary>
    public required DateOnly? FirstOrder { get; init; }

    /// <summary>The latest order date, or null if there are no orders.</summary>
    public required DateOnly? LastOrder { get; init; }

    public static TotalFigures Of(SetTally tally)
    {
        var reviews = tally.Stars.Sum();
        var stars = tally.Stars.Select((count, star) => count * star).Sum();
        return new()
        {
            Products = tally.Products.Count,
            Customers = tally.Customers.Count,
            Orders = tally.Orders.Count,
            OrderItems = tally.Items,
            Reviews = reviews,
            Revenue = tally.Orders.Sum(order => order.Total),
            NetRevenue = tally.Orders.Where(order => order.CountsAsNet).Sum(order => order.Total),
            MeanRating = reviews > 0 ? stars / (double)reviews : null,
            FirstOrder = tally.Orders.Count > 0 ? tally.Orders.Min(order => order.Date) : null,
            LastOrder = tally.Orders.Count > 0 ? tally.Orders.Max(order => order.Date) : null,
        };
    }
}
