using System.Globalization;
using System.Runtime.InteropServices;

namespace CommerceFixtures.Report;

/// <summary>
/// The counts for all figures, from one pass over the five files. A parent row is found by its id minus one, which is its index in the
/// list.
/// </summary>
internal sealed class SetTally
{
    /// <summary>The number of rows between two checks for cancellation.</summary>
    private const int RowsAtATime = 100_000;

    private SetTally(CommerceDataSet data)
    {
        Start = DateOf("StartDate");
        End = DateOf("EndDate");
        Orders = new((int)data.Manifests.SelectMany(manifest => manifest.Files)
            .Where(file => FixtureFile.PartsIn(FixtureFile.Orders.FileName, file.Name) is not null)
            .Sum(file => (long)file.RowCount));

        DateOnly DateOf(string setting) => DateOnly.ParseExact(
            data.Manifests[0].Settings.Single(known => known.Key == setting).Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The first day of the window of orders, according to the settings.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day of the window.</summary>
    public DateOnly End { get; }

    public List<ProductTally> Products { get; } = [];

    public List<CustomerTally> Customers { get; } = [];

    public List<OrderTally> Orders { get; }

    /// <summary>The months that have orders, by their first day.</summary>
    public SortedDictionary<DateOnly, MonthTally> Months { get; } = [];

    /// <summary>The number of times that a customer ordered again, by the number of days in between.</summary>
    public Dictionary<int, long> DaysBetweenOrders { get; } = [];

    public long Items { get; private set; }

    /// <summary>The number of lines by discount in percent.</summary>
    public Dictionary<int, long> Discounts { get; } = [];

    /// <summary>The number of reviews by stars. The entry for 0 stars is unused.</summary>
    public long[] Stars { get; } = new long[ValueRules.MaxStars + 1];

    /// <summary>The first day of each month of the window, including months without orders.</summary>
    public IEnumerable<DateOnly> MonthsOfWindow()
    {
        for (var month = MonthTally.Of(Start); month <= End; month = month.AddMonths(1))
            yield return month;
    }

    public static SetTally Of(CommerceDataSet data, CancellationToken cancellation)
    {
        var tally = new SetTally(data);
        foreach (var product in data.ReadProducts())
            tally.Products.Add(new(product));
        foreach (var customer in Stoppable(data.ReadCustomers(), cancellation))
            tally.Customers.Add(new(customer));
        foreach (var order in Stoppable(data.ReadOrders(), cancellation))
            tally.Add(order);
        foreach (var item in Stoppable(data.ReadOrderItems(), cancellation))
            tally.Add(item);
        foreach (var review in Stoppable(data.ReadReviews(), cancellation))
            tally.Add(review);
        return tally;
    }

    private void Add(Order order)
    {
        var tally = new OrderTally(order);
        Orders.Add(tally);
        var month = MonthOf(order.OrderDate);
        month.Orders++;
        if (Customers[order.CustomerId - 1].Add(tally) is { } days)
            DaysBetweenOrders[days] = DaysBetweenOrders.GetValueOrDefault(days) + 1;
        else
            month.FirstOrders++;
    }

    private void Add(OrderItem item)
    {
        var product = Products[item.ProductId - 1];
        ref var order = ref CollectionsMarshal.AsSpan(Orders)[item.OrderId - 1];
        Items++;
        product.Lines++;
        product.Revenue += item.LineTotal;
        product.NetRevenue += order.CountsAsNet ? item.LineTotal : 0;
        order.AddLine(product.Category);
        MonthOf(order.Date).RevenueOf[(int)product.Category] += item.LineTotal;
        var percent = (int)(item.Discount * 100);
        Discounts[percent] = Discounts.GetValueOrDefault(percent) + 1;
    }

    private void Add(Review review)
    {
        var product = Products[review.ProductId - 1];
        product.Reviews++;
        product.Stars += review.Rating;
        Customers[review.CustomerId - 1].Reviews++;
        Stars[review.Rating]++;
    }

    private MonthTally MonthOf(DateOnly date)
    {
        var month = MonthTally.Of(date);
        if (!Months.TryGetValue(month, out var tally))
            Months.Add(month, tally = new MonthTally());
        return tally;
    }

    private static IEnumerable<T> Stoppable<T>(IEnumerable<T> rows, CancellationToken cancellation)
    {
        var row = 0;
        foreach (var one in rows)
        {
            if (row++ % RowsAtATime == 0)
                cancellation.ThrowIfCancellationRequested();
            yield return one;
        }
    }
}
