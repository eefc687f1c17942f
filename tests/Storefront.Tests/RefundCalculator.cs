namespace Storefront;

/// <summary>What goes back to customers: the whole total of an order that was sent back.</summary>
public static class RefundCalculator
{
    public static decimal RefundOf(Order order) => order.Status == OrderStatus.Returned ? order.TotalAmount : 0;

    /// <summary>US dollars by the way they were paid, and so must be paid back.</summary>
    public static IReadOnlyDictionary<PaymentMethod, decimal> ByPaymentMethod(IEnumerable<Order> orders) =>
        orders.GroupBy(order => order.PaymentMethod).ToDictionary(method => method.Key, method => method.Sum(RefundOf));
}
