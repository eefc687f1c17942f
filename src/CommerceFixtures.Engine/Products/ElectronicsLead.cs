namespace CommerceFixtures.Engine;

/// <summary>Orders with Electronics are worth clearly more than others: so a line of it must be worth several others.</summary>
internal static class ElectronicsLead
{
    public static bool Holds(ProductTable products, CatalogueProfile profile)
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

        return electronicsDemand == 0
            || othersDemand == 0
            || electronics / electronicsDemand >= profile.ElectronicsLineRatio * others / othersDemand;
    }
}
