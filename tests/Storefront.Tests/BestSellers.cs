namespace Storefront;

/// <summary>The best-selling products by units.</summary>
public static class BestSellers
{
    public static IReadOnlyList<(Product Product, int Units)> Top(int count, IEnumerable<Product> products, IEnumerable<OrderItem> lines)
    {
        var units = lines
            .GroupBy(line => line.ProductId)
            .ToDictionary(product => product.Key, product => product.Sum(line => line.Quantity));
        return products
            .Select(product => (product, units.GetValueOrDefault(product.ProductId)))
            .OrderByDescending(seller => seller.Item2)
            .ThenBy(seller => seller.product.ProductId)
            .Take(count)
            .ToList();
    }
}
