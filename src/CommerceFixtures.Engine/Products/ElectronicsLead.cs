using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Products;

/// <summary>
/// Measures the lead of Electronics. Orders with Electronics must be clearly more valuable than others, so an Electronics line must be
/// worth several other lines, but not so many that a few orders bring all the revenue.
/// </summary>
internal static class ElectronicsLead
{
    /// <summary>Baskets with more than one in this many of the products also contain the rare ones.</summary>
    private const int FullBasketOneIn = 4;

    private const int MaxDraws = 1 << 20;

    /// <summary>
    /// How far the value of an Electronics line, measured in other lines, is from the range of the profile: a factor minus 1, or 0 within
    /// the range.
    /// </summary>
    /// <param name="products">The catalogue, with prices and demand.</param>
    /// <param name="linesPerOrder">The mean number of lines. Demand matters less for baskets that hold much of the catalogue.</param>
    /// <param name="shop">The range, and the quantities of lines.</param>
    public static double Shortfall(ProductTable products, double linesPerOrder, ShopProfile shop)
    {
        var profile = shop.Catalogue;
        var shares = DemandShares(products);
        var draws = linesPerOrder * FullBasketOneIn > products.Count ? DrawsFor(linesPerOrder, shares) : 1;
        var (electronics, electronicsLines) = (0.0, 0.0);
        var (others, otherLines) = (0.0, 0.0);
        for (var product = 0; product < products.Count; product++)
        {
            var lines = InBasket(shares[product], draws);
            var value = lines * shop.Orders.Quantities.MeanAt(products.PriceCents[product]) * products.PriceCents[product];
            if (products.Category(product) == ProductCategory.Electronics)
                (electronics, electronicsLines) = (electronics + value, electronicsLines + lines);
            else
                (others, otherLines) = (others + value, otherLines + lines);
        }

        if (electronicsLines == 0 || otherLines == 0)
            return 0;
        var ratio = electronics / electronicsLines / (others / otherLines);
        var least = profile.MinElectronicsLineRatio * (1 + profile.ElectronicsPremiumOfFew / products.Count);
        return Math.Max(0, Math.Max(least / ratio, ratio / profile.MaxElectronicsLineRatio) - 1);
    }

    private static double[] DemandShares(ProductTable products)
    {
        var demand = 0L;
        foreach (var own in products.Demand)
            demand += own;
        var shares = new double[products.Count];
        for (var product = 0; product < shares.Length; product++)
            shares[product] = (double)products.Demand[product] / demand;
        return shares;
    }

    /// <summary>The number of draws, including repeated ones, that fill a basket with the given number of different products.</summary>
    private static int DrawsFor(double lines, double[] shares)
    {
        var (low, high) = (1, MaxDraws);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var different = 0.0;
            foreach (var share in shares)
                different += InBasket(share, middle);
            if (different < lines)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>
    /// The probability that a basket contains a product after the given number of draws, each of which picks it with this probability.
    /// </summary>
    private static double InBasket(double probability, int draws)
    {
        var (without, power) = (1.0, 1 - probability);
        for (; draws > 0; draws >>= 1, power *= power)
            without *= (draws & 1) == 1 ? power : 1;
        return 1 - without;
    }
}
