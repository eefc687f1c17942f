namespace CommerceFixtures.Engine;

/// <summary>
/// Orders with Electronics are worth clearly more than others, so a line of it must be worth several others; but not so many that few
/// orders hold all revenue.
/// </summary>
internal static class ElectronicsLead
{
    /// <summary>How far the worth of an Electronics line, in other lines, is from the profile's range, as a factor less 1; 0 within it.</summary>
    public static double Shortfall(ProductTable products, CatalogueProfile profile)
    {
        var (electronics, electronicsDemand) = (0.0, 0.0);
        var (others, othersDemand) = (0.0, 0.0);
        for (var product = 0; product < products.Count; product++)
        {
            var value = products.Demand[product] * Quantities.Mean(products.PriceCents[product]) * products.PriceCents[product];
            if (products.Category(product) == ProductCategory.Electronics)
                (electronics, electronicsDemand) = (electronics + value, electronicsDemand + products.Demand[product]);
            else
                (others, othersDemand) = (others + value, othersDemand + products.Demand[product]);
        }

        if (electronicsDemand == 0 || othersDemand == 0)
            return 0;
        var ratio = electronics / electronicsDemand / (others / othersDemand);
        var least = profile.LeastElectronicsLineRatio * (1 + profile.ElectronicsPremiumOfFew / products.Count);
        return Math.Max(0, Math.Max(least / ratio, ratio / profile.MostElectronicsLineRatio) - 1);
    }
}
