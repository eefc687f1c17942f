namespace Storefront;

/// <summary>Refunds to customers: the whole total of each returned order.</summary>
public static class RefundCalculator
{
    public static decimal RefundOf(Order order) => order.Status == OrderStatus.Returned ? order.TotalAmount : 0;

    /// <summary>US dollars by payment method, because refunds use the method of the payment.</summary>
    public static IReadOnlyDictionary<PaymentMethod, decimal> ByPaymentMethod(IEnumerable<Order> orders) =>
        orders.GroupBy(order => order.PaymentMethod).ToDictionary(method => method.Key, method => method.Sum(RefundOf));
}
