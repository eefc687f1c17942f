using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Products;

/// <summary>Assigns stock in proportion to demand; a few products are sold out.</summary>
internal static class ProductStock
{
    public static void Assign(MakeContext context, ProductTable products)
    {
        var (draws, profile) = (context.SharedDraws("products.stock_quantity"), context.Profile.Catalogue);
        var demand = 0L;
        foreach (var own in products.Demand)
            demand += own;
        for (var product = 0; product < products.Count; product++)
        {
            var share = (double)products.Demand[product] * products.Count / demand;
            var cover = 0.6 + 0.8 * draws.Unit(product);
            products.Stock[product] = Math.Max(1, (int)(profile.AverageStock * share * cover));
        }

        var soldOut = (products.Count * profile.SoldOutPerThousand + 500) / 1000;
        var permutation = new KeyedPermutation(products.Count, context.SharedDraws("products.sold_out"));
        for (var i = 0; i < soldOut; i++)
            products.Stock[permutation[i]] = 0;
    }
}
