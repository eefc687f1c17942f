using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>order_items.csv</c>: one product of one order.</summary>
public sealed record OrderItem
{
    private readonly Hundredths _unitPrice;
    private readonly Hundredths _discount;
    private readonly Hundredths _lineTotal;

    /// <summary>A row of these values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount or the discount has more than two decimals.</exception>
    public OrderItem(long OrderItemId, int OrderId, int ProductId, int Quantity, decimal UnitPrice, decimal Discount, decimal LineTotal)
        : this(
            OrderItemId,
            OrderId,
            ProductId,
            Quantity,
            Hundredths.Of(UnitPrice, nameof(UnitPrice)),
            Hundredths.Of(Discount, nameof(Discount)),
            Hundredths.Of(LineTotal, nameof(LineTotal)))
    {
    }

    /// <summary>A row as the reader has it: no decimal stands between the file and its amounts, which saves a tenth of the time of a row.</summary>
    internal OrderItem(
        long orderItemId, int orderId, int productId, int quantity, Hundredths unitPrice, Hundredths discount, Hundredths lineTotal)
    {
        OrderItemId = orderItemId;
        OrderId = orderId;
        ProductId = productId;
        Quantity = quantity;
        _unitPrice = unitPrice;
        _discount = discount;
        _lineTotal = lineTotal;
    }

    /// <summary>1 to n, in file order and in the order of the orders; the largest sets exceed 32 bits.</summary>
    public long OrderItemId { get; init; }

    /// <summary>The order it belongs to.</summary>
    public int OrderId { get; init; }

    /// <summary>The product; an order lists it once.</summary>
    public int ProductId { get; init; }

    /// <summary>Units, at least 1.</summary>
    public int Quantity { get; init; }

    /// <summary>US dollars, whole cents: the product's price.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal UnitPrice { get => _unitPrice.Value; init => _unitPrice = Hundredths.Of(value, nameof(UnitPrice)); }

    /// <summary>A fraction: 0, 0.10, 0.20 or 0.25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has more than two decimals.</exception>
    public decimal Discount { get => _discount.Value; init => _discount = Hundredths.Of(value, nameof(Discount)); }

    /// <summary>US dollars: quantity * unit price * (1 - discount), rounded half up to cents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal LineTotal { get => _lineTotal.Value; init => _lineTotal = Hundredths.Of(value, nameof(LineTotal)); }

    /// <summary>The values in the order of the columns.</summary>
    public void Deconstruct(
        out long OrderItemId, out int OrderId, out int ProductId, out int Quantity, out decimal UnitPrice, out decimal Discount, out decimal LineTotal)
    {
        (OrderItemId, OrderId, ProductId, Quantity) = (this.OrderItemId, this.OrderId, this.ProductId, this.Quantity);
        (UnitPrice, Discount, LineTotal) = (this.UnitPrice, this.Discount, this.LineTotal);
    }

    /// <summary>Such as <c>OrderItem 5 of order 3: 2 x product 7 at 9.99 less 10 % = 17.98</c>, in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"OrderItem {OrderItemId} of order {OrderId}: {Quantity} x product {ProductId} at {UnitPrice} less {Discount * 100:0} % = {LineTotal}");
}
