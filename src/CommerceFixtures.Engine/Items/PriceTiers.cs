using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// The demand for each product by the price tier of the customer, from those who want the cheapest to those who want the best. Every tier
/// buys everything, but the further a price is from the tier, the less often.
/// </summary>
internal static class PriceTiers
{
    /// <summary>Returns the demand for each product, by tier.</summary>
    public static long[][] Demand(TasteProfile profile, ProductTable products, long[] demand)
    {
        var (dearness, tiers) = (PriceRank.OfEach(products), new long[profile.PriceTiers][]);
        for (var tier = 0; tier < tiers.Length; tier++)
        {
            var ofTier = tiers[tier] = new long[products.Count];
            var wanted = tiers.Length == 1 ? 0.5 : (double)tier / (tiers.Length - 1);
            for (var product = 0; product < ofTier.Length; product++)
            {
                var closeness = 1 - profile.PriceLoyalty * Math.Abs(dearness[product] - wanted);
                ofTier[product] = 1 + (long)(demand[product] * closeness * closeness);
            }
        }

        return tiers;
    }
}
