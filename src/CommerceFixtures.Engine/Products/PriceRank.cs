using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Products;

/// <summary>Where a product's price stands among others: a place in (0, 1), cheapest first; equal prices share one.</summary>
internal static class PriceRank
{
    /// <summary>Among all products.</summary>
    public static double[] OfEach(ProductTable products)
    {
        var places = TiedRanks.Of(Prices(products));
        for (var product = 0; product < places.Length; product++)
            places[product] = (places[product] + 0.5) / places.Length;
        return places;
    }

    /// <summary>Among the products of each one's category.</summary>
    public static double[] WithinCategory(ProductTable products)
    {
        // The categories one after the other, and each by price.
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
