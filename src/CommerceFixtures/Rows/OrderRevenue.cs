namespace CommerceFixtures;

/// <summary>Calculates the revenue of orders, by the two definitions that reports use.</summary>
public static class OrderRevenue
{
    /// <summary>Calculates the gross revenue: the sum of the totals of all orders, in US dollars.</summary>
    /// <param name="orders">The orders.</param>
    /// <returns>The gross revenue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orders"/> is <see langword="null"/>.</exception>
    public static decimal GrossRevenue(this IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        return orders.Sum(order => order.TotalAmount);
    }

    /// <summary>
    /// Calculates the net revenue: the sum of the totals of all orders that were neither cancelled nor returned, in US dollars.
    /// </summary>
    /// <param name="orders">The orders.</param>
    /// <returns>The net revenue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orders"/> is <see langword="null"/>.</exception>
    public static decimal NetRevenue(this IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        return orders.Where(CountsAsNet).GrossRevenue();
    }

    /// <summary>Determines whether an order counts toward net revenue: whether it was neither cancelled nor returned.</summary>
    /// <param name="order">The order.</param>
    /// <returns><see langword="true"/> if the order counts; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is <see langword="null"/>.</exception>
    public static bool CountsAsNet(this Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Status is not (OrderStatus.Cancelled or OrderStatus.Returned);
    }
}
