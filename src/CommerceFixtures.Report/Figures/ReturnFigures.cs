namespace CommerceFixtures.Report;

/// <summary>The number of orders that were returned.</summary>
/// <param name="Whole">All orders.</param>
/// <param name="Months">The orders of each month of the window.</param>
internal sealed record ReturnFigures(ReturnsByCategory Whole, IReadOnlyList<ReturnsByCategory> Months)
{
    public static ReturnFigures Of(SetTally tally)
    {
        var whole = new ReturnsByCategory();
        var months = tally.MonthsOfWindow().ToDictionary(month => month, _ => new ReturnsByCategory());
        foreach (var order in tally.Orders)
        {
            whole.Add(order);
            months.GetValueOrDefault(MonthTally.Of(order.Date))?.Add(order);
        }

        return new(whole, [.. tally.MonthsOfWindow().Select(month => months[month])]);
    }
}

/// <summary>Returns among a group of orders, in total and by category. An order counts for each category that it contains.</summary>
internal sealed class ReturnsByCategory
{
    public ReturnCount All { get; } = new();

    public IReadOnlyList<ReturnCount> Categories { get; } = [.. Report.Categories.All.Select(_ => new ReturnCount())];

    public void Add(OrderTally order)
    {
        All.Add(order);
        for (var category = 0; category < Categories.Count; category++)
            if (order.Holds((ProductCategory)category))
                Categories[category].Add(order);
    }
}

/// <summary>The number of orders, and how many of them were returned.</summary>
internal sealed class ReturnCount
{
    public int Orders { get; private set; }

    public int Returned { get; private set; }

    public void Add(OrderTally order)
    {
        Orders++;
        if (order.Status == OrderStatus.Returned)
            Returned++;
    }
}
