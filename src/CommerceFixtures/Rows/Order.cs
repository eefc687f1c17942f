using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>orders.csv</c>.</summary>
/// <param name="OrderId">1 to n, in file order; in date order, too, within each part of a set in parts.</param>
/// <param name="CustomerId">The customer who ordered.</param>
/// <param name="OrderDate">At least a day after the customer's registration.</param>
/// <param name="Status">What became of the order.</param>
/// <param name="PaymentMethod">How it was paid.</param>
/// <param name="ShippingAddress">One line: street, city, state and ZIP.</param>
/// <param name="TotalAmount">US dollars, whole cents: the sum of the order's line totals.</param>
/// <exception cref="ArgumentOutOfRangeException">The amount is not of whole cents.</exception>
public sealed record Order(
    int OrderId,
    int CustomerId,
    DateOnly OrderDate,
    OrderStatus Status,
    PaymentMethod PaymentMethod,
    string ShippingAddress,
    decimal TotalAmount)
{
    private readonly Hundredths _totalAmount = Hundredths.Of(TotalAmount, nameof(TotalAmount));

    /// <summary>US dollars, whole cents: the sum of the order's line totals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal TotalAmount { get => _totalAmount.Value; init => _totalAmount = Hundredths.Of(value, nameof(TotalAmount)); }

    /// <summary>Such as <c>Order 17 of customer 3: 2024-11-29, Completed, 123.45</c>, in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Order {OrderId} of customer {CustomerId}: {OrderDate:yyyy-MM-dd}, {Status}, {TotalAmount}");
}
