namespace CommerceFixtures.Report;

/// <summary>A product and what other files say of it.</summary>
internal sealed class ProductTally(Product product)
{
    public Product Product => product;

    public ProductCategory Category => product.Category;

    public long Lines { get; set; }

    /// <summary>Line totals of all orders, in US dollars.</summary>
    public decimal Revenue { get; set; }

    /// <summary>Without what was cancelled or returned.</summary>
    public decimal NetRevenue { get; set; }

    public long Reviews { get; set; }

    /// <summary>The sum over its reviews.</summary>
    public long Stars { get; set; }

    public double MeanRating => Stars / (double)Reviews;

    /// <summary>(price - cost) / price.</summary>
    public double Margin => (double)((product.Price - product.Cost) / product.Price);
}

/// <summary>A customer, as far as figures need one, and what other files say.</summary>
internal sealed class CustomerTally(Customer customer)
{
    private long _revenueInCents;
    private DateOnly _lastOrder;

    public string State { get; } = customer.State;

    public int Orders { get; private set; }

    /// <summary>Totals of all orders, in US dollars.</summary>
    public decimal Revenue => _revenueInCents / 100m;

    public int Reviews { get; set; }

    /// <summary>Adds the next order of the customer; the file has them by date.</summary>
    /// <returns>The days since the one before, or null where this is the first.</returns>
    public int? Add(OrderTally order)
    {
        int? daysSinceLast = Orders > 0 ? order.Date.DayNumber - _lastOrder.DayNumber : null;
        Orders++;
        _revenueInCents += order.Cents;
        _lastOrder = order.Date;
        return daysSinceLast;
    }
}

/// <summary>An order, as far as figures need one: a structure of 24 bytes, for there may be many.</summary>
internal struct OrderTally(Order order)
{
    private readonly long _cents = (long)(order.TotalAmount * 100);
    private readonly byte _status = (byte)order.Status;
    private readonly byte _payment = (byte)order.PaymentMethod;

    /// <summary>A bit for each category that it holds, by <see cref="ProductCategory"/>.</summary>
    private byte _categories;

    /// <summary>The total in US cents.</summary>
    public readonly long Cents => _cents;

    public DateOnly Date { get; } = order.OrderDate;

    public readonly OrderStatus Status => (OrderStatus)_status;

    public readonly PaymentMethod Payment => (PaymentMethod)_payment;

    /// <summary>In US dollars.</summary>
    public readonly decimal Total => _cents / 100m;

    public bool CountsAsNet { get; } = order.CountsAsNet();

    public int Lines { get; private set; }

    public readonly bool Holds(ProductCategory category) => (_categories & BitOf(category)) != 0;

    /// <summary>Adds a line with a product of a category.</summary>
    public void AddLine(ProductCategory category)
    {
        Lines++;
        _categories |= BitOf(category);
    }

    private static byte BitOf(ProductCategory category) => (byte)(1 << (int)category);
}

/// <summary>A month of orders.</summary>
internal sealed class MonthTally
{
    public long Orders { get; set; }

    /// <summary>Those that are the first order of their customer.</summary>
    public long FirstOrders { get; set; }

    /// <summary>Line totals by <see cref="ProductCategory"/>, in US dollars.</summary>
    public decimal[] RevenueOf { get; } = new decimal[Categories.Count];

    /// <summary>The month of a date, as its first day.</summary>
    public static DateOnly Of(DateOnly date) => new(date.Year, date.Month, 1);
}
