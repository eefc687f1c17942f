namespace Storefront;

/// <summary>The size and the value of what customers buy at once.</summary>
/// <param name="Orders">Orders looked at.</param>
/// <param name="LinesPerOrder">Different products in an order, on average.</param>
/// <param name="UnitsPerOrder">Pieces in an order, on average.</param>
/// <param name="AverageOrderValue">US dollars, rounded to cents.</param>
public sealed record BasketStatistics(int Orders, double LinesPerOrder, double UnitsPerOrder, decimal AverageOrderValue)
{
    /// <summary>Reads each line once and keeps none, so that a year of them can be streamed.</summary>
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
