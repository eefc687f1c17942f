namespace CommerceFixtures.Engine.Settings;

/// <summary>Finds out whether a data set can have the given counts.</summary>
/// <param name="counts">The counts, with those that are not set derived.</param>
/// <param name="source">The settings that the counts come from.</param>
/// <param name="room">The largest number of rows of a table in all parts together.</param>
internal sealed class CountLimits(RowCounts counts, SettingsSource source, long room)
{
    /// <summary>The first problem with the counts, or null if there is none.</summary>
    public SettingsProblem? Problem()
    {
        if (TooManyRows() is { } tooMany)
            return new(ProblemCode.TooManyRows, tooMany);
        return Impossible() is { } impossible ? new(ProblemCode.ImpossibleCounts, impossible) : null;
    }

    /// <summary>Checks orders first because the other counts follow from them. Products always fit into one part.</summary>
    private string? TooManyRows() =>
        TooManyRows("Orders", counts.Orders)
        ?? TooManyRows("Customers", counts.Customers)
        ?? TooManyRows("OrderItems", counts.OrderItems)
        ?? TooManyRows("Reviews", counts.Reviews);

    private string? TooManyRows(string setting, long rows)
    {
        if (rows <= room)
            return null;
        var parts = PartCount.NeededForRows(rows);
        var orders = parts <= PartCount.MaxForOrders(counts.Orders)
            ? ""
            : $" and {source.Label("Orders")} to {Text(PartCount.OrdersNeeded(parts))} or more";
        return $"{source.Label(setting)} is {Text(rows)}, but each part can have at most {WholeNumber.Grouped(PartCount.MaxRows)} rows " +
            $"in a file. Set CommerceFixturesParts to {Text(parts)} or more{orders}, or set {source.Label(setting)} to " +
            $"{WholeNumber.OrLess(room)}.";
    }

    private string? Impossible()
    {
        if (counts.Orders > 0 && counts.Customers == 0)
            return TooFewForOrders("Customers", counts.Customers, "a customer", 1);
        if (counts.Orders > 0 && counts.Products == 0)
            return TooFewForOrders("Products", counts.Products, "a product", 1);
        if (counts.OrderItems < counts.Orders)
            return TooFewForOrders("OrderItems", counts.OrderItems, "at least one order item", counts.Orders);
        return TooManyOrderItems() ?? TooManyReviews();
    }

    private string TooFewForOrders(string setting, long rows, string need, int least) =>
        $"{source.Label(setting)} is {Text(rows)}, but there are {Text(counts.Orders)} orders, and every order needs {need}. " +
        $"Set {source.Label(setting)} to {Text(least)} or more, or set {source.Label("Orders")} to {WholeNumber.OrLess(rows)}.";

    private string? TooManyOrderItems()
    {
        var most = (long)counts.Orders * counts.Products;
        return counts.OrderItems <= most
            ? null
            : $"{source.Label("OrderItems")} is {Text(counts.OrderItems)}, but at most {Text(most)} order items are possible: an order " +
              $"lists a product only once, and there are {Text(counts.Orders)} orders and {Text(counts.Products)} products. " +
              $"Set {source.Label("OrderItems")} to {WholeNumber.OrLess(most)}.";
    }

    private string? TooManyReviews()
    {
        var most = Math.Min(counts.OrderItems, (long)counts.Customers * counts.Products);
        return counts.Reviews <= most
            ? null
            : $"{source.Label("Reviews")} is {Text(counts.Reviews)}, but at most {Text(most)} reviews are possible: a customer reviews a " +
              $"product only after buying it, and only once, and there are {Text(counts.OrderItems)} order items, " +
              $"{Text(counts.Customers)} customers, and " +
              $"{Text(counts.Products)} products. Set {source.Label("Reviews")} to {WholeNumber.OrLess(most)}.";
    }

    private static string Text(long number) => WholeNumber.Text(number);
}
