using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Products;

/// <summary>
/// Assigns popularity: a few products sell a lot, most sell little, and cheap products of a category tend to sell more than expensive ones.
/// </summary>
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
