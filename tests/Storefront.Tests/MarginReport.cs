namespace Storefront;

/// <summary>The margin of the products sold, by category.</summary>
public static class MarginReport
{
    /// <summary>After discounts: (revenue - cost) / revenue over the lines of the category.</summary>
    public static IReadOnlyDictionary<ProductCategory, decimal> ByCategory(CommerceDataSet shop) =>
        shop.OrderItems
            .GroupBy(item => shop.ProductOf(item).Category)
            .ToDictionary(category => category.Key, category => Margin(shop, category));

    private static decimal Margin(CommerceDataSet shop, IEnumerable<OrderItem> items)
    {
        var (revenue, cost) = (0m, 0m);
        foreach (var item in items)
        {
            revenue += item.LineTotal;
            cost += item.Quantity * shop.ProductOf(item).Cost;
        }

        return (revenue - cost) / revenue;
    }
}
