using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Products;

/// <summary>
/// Assigns popularity: a few products sell a lot, most sell little, cheap products of a category tend to sell more than expensive ones, and
/// the colors and sizes of a style sell alike.
/// </summary>
internal static class ProductDemand
{
    // The squares sum to 1, so that chance varies as much as a single draw.
    private const double FamilyShare = 0.5;
    private const double OwnShare = 0.866;

    private const int FamilyDraw = 1;

    public static void Assign(MakeContext context, ProductTable products, ProductFamilies families)
    {
        var (draws, profile) = (context.SharedDraws("products.demand"), context.Profile.Catalogue);
        var dearness = PriceRank.WithinCategory(products);
        var keys = new double[products.Count];
        for (var family = 0; family < families.Count; family++)
        {
            var shared = FamilyShare * draws.Unit(family, FamilyDraw);
            for (var product = families.Start(family); product < families.End(family); product++)
                keys[product] = shared + OwnShare * draws.Unit(product) + profile.PriceEffectOnDemand * dearness[product];
        }

        var ranked = RowOrder.By(keys);
        for (var rank = 0; rank < ranked.Length; rank++)
            products.Demand[ranked[rank]] = Curves.RankWeight(rank, ranked.Length, profile.DemandOffset);
    }
}
