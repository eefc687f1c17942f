namespace CommerceFixtures.Report;

/// <summary>A product with its figures from the other files.</summary>
internal sealed class ProductTally(Product product, int subcategory)
{
    public Product Product => product;

    /// <summary>The number of its subcategory, in the order in which the file has them.</summary>
    public int Subcategory => subcategory;

    public ProductCategory Category => product.Category;

    public long Lines { get; set; }

    /// <summary>The sum of its line totals in all orders, in US dollars.</summary>
    public decimal Revenue { get; set; }

    /// <summary>The revenue without canceled and returned orders.</summary>
    public decimal NetRevenue { get; set; }

    public long Reviews { get; set; }

    /// <summary>The sum of the stars of its reviews.</summary>
    public long Stars { get; set; }

    public double MeanRating => Stars / (double)Reviews;

    /// <summary>(price - cost) / price.</summary>
    public double Margin => (double)((product.Price - product.Cost) / product.Price);
}

/// <summary>The fields of a customer that the figures need, with figures from the other files.</summary>
internal sealed class CustomerTally(Customer customer)
{
    private long _revenueInCents;
    private DateOnly _lastOrder;

    public string State { get; } = customer.State;

    public DateOnly Registered { get; } = customer.RegistrationDate;

    /// <summary>The date of the first order, if there is one.</summary>
    public DateOnly FirstOrder { get; private set; }

    /// <summary>The payment method of the last order so far.</summary>
    public PaymentMethod LastPayment { get; private set; }

    /// <summary>The last period in which the customer ordered so far, or -1.</summary>
    public int LastPeriod { get; set; } = -1;

    /// <summary>The last month since the first order in which the customer ordered so far.</summary>
    public int LastMonth { get; set; }

    public int Orders { get; private set; }

    /// <summary>The total of all orders in US dollars.</summary>
    public decimal Revenue => _revenueInCents / 100m;

    public int Reviews { get; set; }

    /// <summary>Adds the customer's next order. Orders must be added by date, which is their order in the file.</summary>
    /// <returns>The number of days since the previous order, or null if this is the first one.</returns>
    public int? Add(OrderTally order)
    {
        int? daysSinceLast = Orders > 0 ? order.Date.DayNumber - _lastOrder.DayNumber : null;
        if (Orders++ == 0)
            FirstOrder = order.Date;
        LastPayment = order.Payment;
        _revenueInCents += order.Cents;
        _lastOrder = order.Date;
        return daysSinceLast;
    }
}

/// <summary>The fields of an order that the figures need: a struct of 24 bytes, because there can be many orders.</summary>
internal struct OrderTally(Order order)
{
    private readonly long _cents = (long)(order.TotalAmount * 100);
    private readonly byte _status = (byte)order.Status;
    private readonly byte _payment = (byte)order.PaymentMethod;

    /// <summary>One bit for each category that the order contains, by <see cref="ProductCategory"/>.</summary>
    private byte _categories;

    /// <summary>The total in US cents.</summary>
    public readonly long Cents => _cents;

    public DateOnly Date { get; } = order.OrderDate;

    public readonly OrderStatus Status => (OrderStatus)_status;

    public readonly PaymentMethod Payment => (PaymentMethod)_payment;

    /// <summary>The total in US dollars.</summary>
    public readonly decimal Total => _cents / 100m;

    public bool CountsAsNet { get; } = order.CountsAsNet();

    public int Lines { get; private set; }

    public readonly bool Holds(ProductCategory category) => (_categories & BitOf(category)) != 0;

    /// <summary>Adds a line with a product of the given category.</summary>
    public void AddLine(ProductCategory category)
    {
        Lines++;
        _categories |= BitOf(category);
    }

    private static byte BitOf(ProductCategory category) => (byte)(1 << (int)category);
}

/// <summary>The orders of a month.</summary>
internal sealed class MonthTally
{
    public long Orders { get; set; }

    /// <summary>The number of orders that are the first one of their customer.</summary>
    public long FirstOrders { get; set; }

    /// <summary>The sum of the line totals by <see cref="ProductCategory"/>, in US dollars.</summary>
    public decimal[] RevenueOf { get; } = new decimal[Categories.Count];

    /// <summary>The first day of the month of a date.</summary>
    public static DateOnly Of(DateOnly date) => new(date.Year, date.Month, 1);
}
