namespace CommerceFixtures.Engine;

/// <summary>Where a product's price stands among others.</summary>
internal static class PriceRank
{
    /// <summary>For each product a place in (0, 1), cheapest first; equal prices share one.</summary>
    public static double[] OfEach(int[] priceCents)
    {
        var sorted = priceCents.Order().ToArray();
        return Array.ConvertAll(
            priceCents, price => (FirstNotBelow(sorted, price) + FirstNotBelow(sorted, price + 1)) / 2.0 / sorted.Length);
    }

    /// <summary>The same among the products of each one's category.</summary>
    public static double[] WithinCategory(ProductTable products)
    {
        var ranks = new double[products.Count];
        foreach (var category in Enumerable.Range(0, products.Count).GroupBy(products.Category))
        {
            var members = category.ToArray();
            var own = OfEach(Array.ConvertAll(members, product => products.PriceCents[product]));
            for (var i = 0; i < members.Length; i++)
                ranks[members[i]] = own[i];
        }

        return ranks;
    }

    private static int FirstNotBelow(int[] sorted, int price)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < price)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
