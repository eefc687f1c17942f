namespace Storefront;

/// <summary>Customers who came back.</summary>
public static class RepeatPurchases
{
    /// <summary>The fraction of buyers with two or more orders, or zero if there are no buyers.</summary>
    public static double Rate(IEnumerable<Order> orders)
    {
        var ordersOfBuyers = orders.CountBy(order => order.CustomerId).Select(buyer => buyer.Value).ToList();
        return ordersOfBuyers.Count == 0 ? 0 : (double)ordersOfBuyers.Count(count => count >= 2) / ordersOfBuyers.Count;
    }
}
