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

    /// <summary>The length of a month since a customer's first order.</summary>
    public const int DaysOfMonth = 30;

    private SetTally(CommerceDataSet data)
    {
        Start = DateOf("StartDate");
        End = DateOf("EndDate");
        Cohorts = new CohortTally(Start, End);
        Weeks = new WeekTally(Start, End);
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

    /// <summary>The number of customers who ordered in each month of <see cref="DaysOfMonth"/> days since their first order.</summary>
    public List<long> ActiveByMonth { get; } = [];

    /// <summary>The payment methods of an order and of the customer's next one, and how often they follow each other.</summary>
    public long[,] PaymentPairs { get; } = new long[PaymentMethods.Count, PaymentMethods.Count];

    public CohortTally Cohorts { get; }

    public BasketTally Baskets { get; } = new();

    public WeekTally Weeks { get; }

    /// <summary>The subcategories in the order in which the file has them.</summary>
    public List<string> Subcategories { get; } = [];

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
            tally.Add(product);
        foreach (var customer in Stoppable(data.ReadCustomers(), cancellation))
            tally.Add(customer);
        foreach (var order in Stoppable(data.ReadOrders(), cancellation))
            tally.Add(order);
        foreach (var item in Stoppable(data.ReadOrderItems(), cancellation))
            tally.Add(item);
        tally.Baskets.Close();
        foreach (var review in Stoppable(data.ReadReviews(), cancellation))
            tally.Add(review);
        return tally;
    }

    private void Add(Product product)
    {
        var subcategory = Subcategories.IndexOf(product.Subcategory);
        if (subcategory < 0)
        {
            subcategory = Subcategories.Count;
            Subcategories.Add(product.Subcategory);
        }

        Products.Add(new(product, subcategory));
    }

    private void Add(Customer customer)
    {
        Customers.Add(new(customer));
        Cohorts.Customers[Cohorts.PeriodOf(customer.RegistrationDate)]++;
    }

    private void Add(Order order)
    {
        var tally = new OrderTally(order);
        Orders.Add(tally);
        var month = MonthOf(order.OrderDate);
        month.Orders++;
        var customer = Customers[order.CustomerId - 1];
        var lastPayment = customer.LastPayment;
        if (customer.Add(tally) is { } days)
        {
            DaysBetweenOrders[days] = DaysBetweenOrders.GetValueOrDefault(days) + 1;
            PaymentPairs[(int)lastPayment, (int)order.PaymentMethod]++;
        }
        else
        {
            month.FirstOrders++;
        }

        AddActivity(customer, order.OrderDate);
    }

    /// <summary>Counts a customer once in each period, and in each month since the first order that ends within the window.</summary>
    private void AddActivity(CustomerTally customer, DateOnly date)
    {
        if (Cohorts.PeriodOf(date) is var period && period != customer.LastPeriod)
            Cohorts.AddActive(Cohorts.PeriodOf(customer.Registered), period);
        customer.LastPeriod = period;

        var month = (date.DayNumber - customer.FirstOrder.DayNumber) / DaysOfMonth;
        if (month == customer.LastMonth || customer.FirstOrder.DayNumber + (month + 1) * DaysOfMonth > End.DayNumber + 1)
            return;
        customer.LastMonth = month;
        while (ActiveByMonth.Count <= month)
            ActiveByMonth.Add(0);
        ActiveByMonth[month]++;
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
        Baskets.Add(item.OrderId, product);
        Weeks.Add(order.Date, item.ProductId - 1, item.Discount > 0);
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
