using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>orders.csv</c>.</summary>
public sealed record Order
{
    private readonly Hundredths _totalAmount;

    /// <summary>A row of these values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not of whole cents.</exception>
    public Order(
        int OrderId,
        int CustomerId,
        DateOnly OrderDate,
        OrderStatus Status,
        PaymentMethod PaymentMethod,
        string ShippingAddress,
        decimal TotalAmount)
        : this(OrderId, CustomerId, OrderDate, Status, PaymentMethod, ShippingAddress, Hundredths.Of(TotalAmount, nameof(TotalAmount)))
    {
    }

    /// <summary>A row as the reader has it: no decimal stands between the file and its amount.</summary>
    internal Order(
        int orderId,
        int customerId,
        DateOnly orderDate,
        OrderStatus status,
        PaymentMethod paymentMethod,
        string shippingAddress,
        Hundredths totalAmount)
    {
        OrderId = orderId;
        CustomerId = customerId;
        OrderDate = orderDate;
        Status = status;
        PaymentMethod = paymentMethod;
        ShippingAddress = shippingAddress;
        _totalAmount = totalAmount;
    }

    /// <summary>1 to n, in file order; in date order, too, within each part of a set in parts.</summary>
    public int OrderId { get; init; }

    /// <summary>The customer who ordered.</summary>
    public int CustomerId { get; init; }

    /// <summary>At least a day after the customer's registration.</summary>
    public DateOnly OrderDate { get; init; }

    /// <summary>What became of the order.</summary>
    public OrderStatus Status { get; init; }

    /// <summary>How it was paid.</summary>
    public PaymentMethod PaymentMethod { get; init; }

    /// <summary>One line: street, city, state and ZIP.</summary>
    public string ShippingAddress { get; init; }

    /// <summary>US dollars, whole cents: the sum of the order's line totals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal TotalAmount { get => _totalAmount.Value; init => _totalAmount = Hundredths.Of(value, nameof(TotalAmount)); }

    /// <summary>The values in the order of the columns.</summary>
    public void Deconstruct(
        out int OrderId,
        out int CustomerId,
        out DateOnly OrderDate,
        out OrderStatus Status,
        out PaymentMethod PaymentMethod,
        out string ShippingAddress,
        out decimal TotalAmount)
    {
        (OrderId, CustomerId, OrderDate, Status) = (this.OrderId, this.CustomerId, this.OrderDate, this.Status);
        (PaymentMethod, ShippingAddress, TotalAmount) = (this.PaymentMethod, this.ShippingAddress, this.TotalAmount);
    }

    /// <summary>Such as <c>Order 17 of customer 3: 2024-11-29, Completed, 123.45</c>, in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Order {OrderId} of customer {CustomerId}: {OrderDate:yyyy-MM-dd}, {Status}, {TotalAmount}");
}
