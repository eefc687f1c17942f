using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Products;

/// <summary>The rank of a product's price as a position in (0, 1), cheapest first. Equal prices have equal positions.</summary>
internal static class PriceRank
{
    /// <summary>Ranks each product among all products.</summary>
    public static double[] OfEach(ProductTable products)
    {
        var places = TiedRanks.Of(Prices(products));
        for (var product = 0; product < places.Length; product++)
            places[product] = (places[product] + 0.5) / places.Length;
        return places;
    }

    /// <summary>Ranks each product among the products of its category.</summary>
    public static double[] WithinCategory(ProductTable products)
    {
        // Sorts by category, then by price.
        var keys = Prices(products);
        var counts = new int[ClosedSetText.Categories.Length];
        for (var product = 0; product < keys.Length; product++)
        {
            keys[product] += (double)products.Category(product) * int.MaxValue;
            counts[(int)products.Category(product)]++;
        }

        var (rows, ranks, start) = (RowOrder.By(keys), new double[keys.Length], 0);
        foreach (var count in counts)
        {
            var ofCategory = rows.AsSpan(start, count);
            TiedRanks.Rank(keys, ofCategory, ranks);
            foreach (var product in ofCategory)
                ranks[product] = (ranks[product] + 0.5) / count;
            start += count;
        }

        return ranks;
    }

    private static double[] Prices(ProductTable products) => Array.ConvertAll(products.PriceCents, cents => (double)cents);
}
