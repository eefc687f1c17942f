namespace CommerceFixtures.Engine;

/// <summary>
/// What became of the orders, in exact shares: Processing are recent, Returned old enough to have come back, Cancelled anywhere.
/// </summary>
internal static class OrderStatuses
{
    public static void Assign(OrderTable orders, long seed, Calendar calendar, ShopProfile profile)
    {
        var counts = Quota.Counts(orders.Count, profile.Orders.StatusShares);
        Attempts.Make(
            profile.Orders.ProcessingRecency,
            recency => AssignProcessing(orders, counts[(int)OrderStatus.Processing], recency, seed, profile.Orders),
            _ => SeasonShortfall(orders, calendar, profile.Season));

        var draws = new Draws(seed, "orders.status");
        var lastReturnable = calendar.End - profile.Orders.ReturnDays;
        MarkSmallest(
            orders, OrderStatus.Returned, counts[(int)OrderStatus.Returned],
            order => orders.Day[order] <= lastReturnable ? draws.Unit(order) : 1 + draws.Unit(order));
        MarkSmallest(orders, OrderStatus.Cancelled, counts[(int)OrderStatus.Cancelled], order => draws.Unit(order, draw: 1));
    }

    /// <summary>Among the latest orders, the newer the likelier.</summary>
    private static OrderTable AssignProcessing(OrderTable orders, int count, int recency, long seed, OrderProfile profile)
    {
        Array.Fill(orders.Status, OrderStatus.Completed);
        var draws = new Draws(seed, "orders.processing");
        var first = (int)(orders.Count * (1 - profile.ProcessingAmongLatest));
        MarkSmallest(orders, OrderStatus.Processing, count, order =>
        {
            if (order < first)
                return double.MaxValue;
            var newness = (order - first + 1.0) / (orders.Count - first);
            var weight = 1.0;
            for (var i = 0; i < recency; i++)
                weight *= newness;
            return draws.Unit(order) / weight;
        });
        return orders;
    }

    /// <summary>How far the weakest season of completed orders is below what it has to be.</summary>
    private static double SeasonShortfall(OrderTable orders, Calendar calendar, SeasonProfile season)
    {
        // Cancelled and returned orders fall on all days alike; the margin covers their chance.
        const double margin = 1.12;
        if (orders.Count < season.JudgedFromOrders)
            return 0;
        var perDay = new int[calendar.Days];
        for (var order = 0; order < orders.Count; order++)
            perDay[orders.Day[order]] += orders.IsCompleted(order) ? 1 : 0;
        return SeasonRatio.OfEachYear(perDay, calendar.Start)
            .Select(year => season.LeastRatioOfCompleted * margin - year.PeakToRest)
            .Append(0).Max();
    }

    /// <summary>Gives the status to the completed orders with the smallest keys; ties go to the earlier order.</summary>
    private static void MarkSmallest(OrderTable orders, OrderStatus status, int count, Func<int, double> key)
    {
        foreach (var order in Enumerable.Range(0, orders.Count).Where(orders.IsCompleted).OrderBy(key).Take(count).ToArray())
            orders.Status[order] = status;
    }
}
