namespace CommerceFixtures.Engine;

/// <summary>The catalogue: categories, margins, names, prices and dates.</summary>
internal static class ProductRules
{
    public static void Check(CommerceDataSet data, DataSetSettings settings, CatalogueProfile profile, CheckReport report)
    {
        var products = data.Products;
        var end = DateOnly.FromDateTime(settings.EndDate);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var categoryOf = new Dictionary<string, ProductCategory>();
        foreach (var product in products)
        {
            Require(product.Price > 0 && product.Cost > 0, "prices are above zero", product);
            Require(
                Margin(product) >= (decimal)profile.LeastMargin && Margin(product) <= (decimal)profile.MostMargin,
                "margins lie in 20 to 50 %", product);
            Require(names.Add(product.Name), "product names are unique", product);
            Require(product.StockQuantity >= 0, "stock is not negative", product);
            Require(product.CreatedDate <= end, "no product is created after the window", product);
            Require(
                !categoryOf.TryGetValue(product.Subcategory, out var known) || known == product.Category,
                "a subcategory belongs to one category", product);
            categoryOf[product.Subcategory] = product.Category;
            Require(CellText.AreSafe(product.Name, product.Subcategory, product.Supplier), CellText.Rule, product);
        }

        if (products.Count >= profile.CategoryShares.Count)
            report.Require(
                products.Select(product => product.Category).Distinct().Count() == profile.CategoryShares.Count,
                "all five categories have products", FixtureFile.Products);
        if (products.Count >= profile.MarginsJudgedFromProducts)
            report.RequireWithin(
                MarginSpread(products), profile.LeastMarginSpread, 1, "points between the 5th and the 95th percentile of margins",
                FixtureFile.Products);

        void Require(bool holds, string rule, Product product) => report.Require(holds, rule, FixtureFile.Products, product.ProductId);
    }

    private static decimal Margin(Product product) => (product.Price - product.Cost) / product.Price;

    private static double MarginSpread(IReadOnlyList<Product> products)
    {
        var margins = products.Select(Margin).Order().ToArray();
        return (double)(margins[margins.Length * 95L / 100] - margins[margins.Length * 5L / 100]);
    }
}
