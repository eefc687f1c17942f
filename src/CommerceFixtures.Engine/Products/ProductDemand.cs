namespace CommerceFixtures.Engine;

/// <summary>Popularity: a few products sell much, most a little, and a cheap one rather more than a dear one of its kind.</summary>
internal static class ProductDemand
{
    private const double PriceEffect = 0.4;

    public static void Assign(ProductTable products, long seed, CatalogueProfile profile)
    {
        var draws = new Draws(seed, "products.demand");
        var unpopularity = new double[products.Count];
        var ranked = new int[products.Count];
        for (var product = 0; product < products.Count; product++)
        {
            unpopularity[product] = draws.Unit(product) + PriceEffect * PlaceInBand(products, product);
            ranked[product] = product;
        }

        Array.Sort(unpopularity, ranked);
        for (var rank = 0; rank < ranked.Length; rank++)
            products.Demand[ranked[rank]] = Curves.RankWeight(rank, ranked.Length, profile.DemandOffset);
    }

    private static double PlaceInBand(ProductTable products, int product)
    {
        var subcategory = products.Subcategory[product];
        return (products.PriceCents[product] / 100.0 - subcategory.LeastPrice) / (subcategory.MostPrice - subcategory.LeastPrice);
    }
}
