namespace CommerceFixtures;

/// <summary>What orders bring in, by the two definitions that reports use.</summary>
public static class OrderRevenue
{
    /// <summary>Gross revenue: the sum of the totals of all orders, in US dollars.</summary>
    public static decimal GrossRevenue(this IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        return orders.Sum(order => order.TotalAmount);
    }

    /// <summary>Net revenue: gross revenue without the orders that were cancelled or returned, in US dollars.</summary>
    public static decimal NetRevenue(this IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        return orders.Where(CountsAsNet).GrossRevenue();
    }

    /// <summary>Whether an order counts as net revenue: it was neither cancelled nor returned.</summary>
    public static bool CountsAsNet(this Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Status is not (OrderStatus.Cancelled or OrderStatus.Returned);
    }
}
