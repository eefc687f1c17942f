using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>order_items.csv</c>: one product of one order.</summary>
/// <param name="OrderItemId">1 to n, in file order and in the order of the orders; the largest sets exceed 32 bits.</param>
/// <param name="OrderId">The order it belongs to.</param>
/// <param name="ProductId">The product; an order lists it once.</param>
/// <param name="Quantity">Units, at least 1.</param>
/// <param name="UnitPrice">US dollars, whole cents: the product's price.</param>
/// <param name="Discount">A fraction: 0, 0.10, 0.20 or 0.25.</param>
/// <param name="LineTotal">US dollars: quantity * unit price * (1 - discount), rounded half up to cents.</param>
/// <exception cref="ArgumentOutOfRangeException">An amount or the discount has more than two decimals.</exception>
public sealed record OrderItem(
    long OrderItemId,
    int OrderId,
    int ProductId,
    int Quantity,
    decimal UnitPrice,
    decimal Discount,
    decimal LineTotal)
{
    private readonly Hundredths _unitPrice = Hundredths.Of(UnitPrice, nameof(UnitPrice));
    private readonly Hundredths _discount = Hundredths.Of(Discount, nameof(Discount));
    private readonly Hundredths _lineTotal = Hundredths.Of(LineTotal, nameof(LineTotal));

    /// <summary>US dollars, whole cents: the product's price.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal UnitPrice { get => _unitPrice.Value; init => _unitPrice = Hundredths.Of(value, nameof(UnitPrice)); }

    /// <summary>A fraction: 0, 0.10, 0.20 or 0.25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has more than two decimals.</exception>
    public decimal Discount { get => _discount.Value; init => _discount = Hundredths.Of(value, nameof(Discount)); }

    /// <summary>US dollars: quantity * unit price * (1 - discount), rounded half up to cents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal LineTotal { get => _lineTotal.Value; init => _lineTotal = Hundredths.Of(value, nameof(LineTotal)); }

    /// <summary>Such as <c>OrderItem 5 of order 3: 2 x product 7 at 9.99 less 10 % = 17.98</c>, in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"OrderItem {OrderItemId} of order {OrderId}: {Quantity} x product {ProductId} at {UnitPrice} less {Discount * 100:0} % = {LineTotal}");
}
