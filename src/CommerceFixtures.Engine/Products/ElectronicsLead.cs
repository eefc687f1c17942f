namespace CommerceFixtures.Engine;

/// <summary>
/// Orders with Electronics are worth clearly more than others, so a line of it must be worth several others; but not so many that few
/// orders hold all revenue.
/// </summary>
internal static class ElectronicsLead
{
    /// <summary>How far the worth of an Electronics line, in other lines, is from the profile's range, as a factor less 1; 0 within it.</summary>
    /// <param name="products">The catalogue, with prices and demand.</param>
    /// <param name="linesPerOrder">On average: the more, the less a product's demand decides how often it is in a basket.</param>
    /// <param name="profile">The range.</param>
    public static double Shortfall(ProductTable products, double linesPerOrder, CatalogueProfile profile)
    {
        var demand = 0L;
        foreach (var own in products.Demand)
            demand += own;

        var (electronics, electronicsLines) = (0.0, 0.0);
        var (others, otherLines) = (0.0, 0.0);
        for (var product = 0; product < products.Count; product++)
        {
            var lines = InBasket((double)products.Demand[product] / demand, linesPerOrder);
            var value = lines * Quantities.Mean(products.PriceCents[product]) * products.PriceCents[product];
            if (products.Category(product) == ProductCategory.Electronics)
                (electronics, electronicsLines) = (electronics + value, electronicsLines + lines);
            else
                (others, otherLines) = (others + value, otherLines + lines);
        }

        if (electronicsLines == 0 || otherLines == 0)
            return 0;
        var ratio = electronics / electronicsLines / (others / otherLines);
        var least = profile.LeastElectronicsLineRatio * (1 + profile.ElectronicsPremiumOfFew / products.Count);
        return Math.Max(0, Math.Max(least / ratio, ratio / profile.MostElectronicsLineRatio) - 1);
    }

    /// <summary>How likely a basket of so many draws has a product that each of them takes with this probability.</summary>
    private static double InBasket(double probability, double draws)
    {
        var without = 1.0;
        for (var draw = 1; draw <= draws; draw++)
            without *= 1 - probability;
        return 1 - without;
    }
}
