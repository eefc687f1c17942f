using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Products;

/// <summary>Where a product's price stands among others.</summary>
internal static class PriceRank
{
    /// <summary>For each product a place in (0, 1), cheapest first; equal prices share one.</summary>
    public static double[] OfEach(int[] priceCents)
    {
        var keys = new double[priceCents.Length];
        for (var product = 0; product < keys.Length; product++)
            keys[product] = priceCents[product];
        var ranks = new double[priceCents.Length];
        Rank(priceCents, RowOrder.By(keys), ranks);
        return ranks;
    }

    /// <summary>The same among the products of each one's category.</summary>
    public static double[] WithinCategory(ProductTable products)
    {
        var keys = new double[products.Count];
        for (var product = 0; product < keys.Length; product++)
            keys[product] = (double)products.Category(product) * int.MaxValue + products.PriceCents[product];
        var rows = RowOrder.By(keys);

        var ranks = new double[products.Count];
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && products.Category(rows[end]) == products.Category(rows[start]))
                end++;
            Rank(products.PriceCents, rows.AsSpan(start, end - start), ranks);
            start = end;
        }

        return ranks;
    }

    /// <param name="priceCents">By product.</param>
    /// <param name="rows">The products to rank among each other, in order of price.</param>
    /// <param name="ranks">Takes the place of each, by product.</param>
    private static void Rank(int[] priceCents, ReadOnlySpan<int> rows, double[] ranks)
    {
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && priceCents[rows[end]] == priceCents[rows[start]])
                end++;
            for (var i = start; i < end; i++)
                ranks[rows[i]] = (start + end) / 2.0 / rows.Length;
            start = end;
        }
    }
}
