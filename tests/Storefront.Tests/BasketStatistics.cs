namespace Storefront;

/// <summary>The size and the value of orders.</summary>
/// <param name="Orders">The number of orders.</param>
/// <param name="LinesPerOrder">The average number of different products in an order.</param>
/// <param name="UnitsPerOrder">The average number of units in an order.</param>
/// <param name="AverageOrderValue">The average in US dollars, rounded to cents.</param>
public sealed record BasketStatistics(int Orders, double LinesPerOrder, double UnitsPerOrder, decimal AverageOrderValue)
{
    /// <summary>Reads each line once and keeps none, so that a year of lines can be streamed.</summary>
    public static BasketStatistics Of(IEnumerable<OrderItem> lines)
    {
        var orders = new HashSet<int>();
        var (count, units, value) = (0, 0, 0m);
        foreach (var line in lines)
        {
            orders.Add(line.OrderId);
            count++;
            units += line.Quantity;
            value += line.LineTotal;
        }

        return orders.Count == 0
            ? new(0, 0, 0, 0)
            : new(orders.Count, (double)count / orders.Count, (double)units / orders.Count, decimal.Round(value / orders.Count, 2));
    }
}
