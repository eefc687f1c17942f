using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>order_items.csv</c>: one product of one order.</summary>
/// <remarks>Rows are immutable. To change one, copy it: <c>item with { Quantity = 3 }</c>.</remarks>
public sealed record OrderItem
{
    private readonly Hundredths _unitPrice;
    private readonly Hundredths _discount;
    private readonly Hundredths _lineTotal;

    /// <summary>
    /// The ID of the item. IDs run from 1 to the number of items, in file order. The largest sets need more than 32 bits.
    /// </summary>
    public required long OrderItemId { get; init; }

    /// <summary>The ID of the order that the item belongs to.</summary>
    public required int OrderId { get; init; }

    /// <summary>The ID of the product. An order contains a product at most once.</summary>
    public required int ProductId { get; init; }

    /// <summary>The number of units. It is 1 or more.</summary>
    public required int Quantity { get; init; }

    /// <summary>The price of one unit in US dollars: the price of the product.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than two decimal places or is too large.</exception>
    public required decimal UnitPrice { get => _unitPrice.Value; init => _unitPrice = Hundredths.Of(value, nameof(UnitPrice)); }

    /// <summary>The discount as a fraction, such as 0.10 for 10% off, or 0 for no discount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than two decimal places or is too large.</exception>
    public required decimal Discount { get => _discount.Value; init => _discount = Hundredths.Of(value, nameof(Discount)); }

    /// <summary>
    /// The total of the line in US dollars: <c>Quantity * UnitPrice * (1 - Discount)</c>, rounded to cents, half a cent up.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than two decimal places or is too large.</exception>
    public required decimal LineTotal { get => _lineTotal.Value; init => _lineTotal = Hundredths.Of(value, nameof(LineTotal)); }

    /// <summary>
    /// Describes the item in one line, such as <c>OrderItem 5 of order 3: 2 x product 7 at 9.99 less 10% = 17.98</c>. The culture has no
    /// effect.
    /// </summary>
    /// <returns>The ID, the IDs of the order and the product, the quantity, the price, the discount and the total.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"OrderItem {OrderItemId} of order {OrderId}: {Quantity} x product {ProductId} at {UnitPrice} " +
        $"less {Discount * 100:0}% = {LineTotal}");
}
