using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>orders.csv</c>: one order of one customer.</summary>
/// <remarks>Rows are immutable. To change one, copy it: <c>order with { Status = OrderStatus.Returned }</c>.</remarks>
public sealed record Order
{
    private readonly Hundredths _totalAmount;

    /// <summary>The ID of the order. IDs run from 1 to the number of orders, in file order.</summary>
    /// <remarks>Orders are sorted by date. In a set of several parts, the orders of each part are.</remarks>
    public required int OrderId { get; init; }

    /// <summary>The ID of the customer who placed the order.</summary>
    public required int CustomerId { get; init; }

    /// <summary>The day of the order. It is later than the registration of the customer.</summary>
    public required DateOnly OrderDate { get; init; }

    /// <summary>The status of the order.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>The payment method.</summary>
    public required PaymentMethod PaymentMethod { get; init; }

    /// <summary>The shipping address in one line: street, city, state and ZIP code.</summary>
    public required string ShippingAddress { get; init; }

    /// <summary>The total of the order in US dollars: the sum of the line totals of its items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than two decimal places or is too large.</exception>
    public required decimal TotalAmount { get => _totalAmount.Value; init => _totalAmount = Hundredths.Of(value, nameof(TotalAmount)); }

    /// <summary>
    /// Describes the order in one line, such as <c>Order 17 of customer 3: 2024-11-29, Completed, 123.45</c>. The culture has no effect.
    /// </summary>
    /// <returns>The ID, the ID of the customer, the date, the status and the total.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Order {OrderId} of customer {CustomerId}: {OrderDate:yyyy-MM-dd}, {Status}, {TotalAmount}");
}
