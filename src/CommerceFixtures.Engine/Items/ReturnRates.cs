using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Items;

/// <summary>How often products come back: clothing more often than books, and some products more often than others.</summary>
internal static class ReturnRates
{
    /// <summary>Returns the rate of each product, relative to the largest possible one.</summary>
    public static double[] OfEachProduct(MakeContext context, ProductTable products)
    {
        var (draws, ofCategory) = (context.SharedDraws("products.returns"), context.Profile.Orders.ReturnRates);
        var largest = 0.0;
        foreach (var rate in ofCategory)
            largest = Math.Max(largest, rate);
        var rates = new double[products.Count];
        for (var product = 0; product < rates.Length; product++)
            rates[product] = ofCategory[(int)products.Category(product)] / largest * (1 + draws.Unit(product)) / 2;
        return rates;
    }
}
