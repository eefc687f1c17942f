using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Products;

/// <summary>Popularity: a few products sell much, most a little, and the cheap of a category rather more than the dear.</summary>
internal static class ProductDemand
{
    public static void Assign(MakeContext context, ProductTable products)
    {
        var (draws, profile) = (context.SharedDraws("products.demand"), context.Profile.Catalogue);
        var dearness = PriceRank.WithinCategory(products);
        var keys = new double[products.Count];
        for (var product = 0; product < keys.Length; product++)
            keys[product] = draws.Unit(product) + profile.PriceEffectOnDemand * dearness[product];
        var ranked = RowOrder.By(keys);
        for (var rank = 0; rank < ranked.Length; rank++)
            products.Demand[ranked[rank]] = Curves.RankWeight(rank, ranked.Length, profile.DemandOffset);
    }
}
