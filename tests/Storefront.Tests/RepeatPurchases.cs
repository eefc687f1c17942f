namespace Storefront;

/// <summary>Customers who came back.</summary>
public static class RepeatPurchases
{
    /// <summary>Buyers with two orders or more, as a fraction of all buyers; zero where nobody bought.</summary>
    public static double Rate(IEnumerable<Order> orders)
    {
        var ordersOfBuyers = orders.CountBy(order => order.CustomerId).Select(buyer => buyer.Value).ToList();
        return ordersOfBuyers.Count == 0 ? 0 : (double)ordersOfBuyers.Count(count => count >= 2) / ordersOfBuyers.Count;
    }
}
