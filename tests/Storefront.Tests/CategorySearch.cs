namespace Storefront;

/// <summary>The catalogue page: products in stock, cheapest first.</summary>
public static class CategorySearch
{
    public static IReadOnlyList<Product> InStock(IEnumerable<Product> products, ProductCategory category) =>
        products.Where(product => product.Category == category && product.StockQuantity > 0)
            .OrderBy(product => product.Price)
            .ThenBy(product => product.Name, StringComparer.Ordinal)
            .ToList();
}
