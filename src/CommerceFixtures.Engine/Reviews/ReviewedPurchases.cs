namespace CommerceFixtures.Engine;

/// <summary>
/// Which purchases are reviewed: the ones with the smallest keys, where the k-th of a product's n purchases has (k + 1/2) / n. So a
/// product gets its share of the reviews to within one, times a chance of its own for how eager its buyers are. A proportion below 1
/// counts only that much of the purchases beyond the first, which spreads the reviews over more products.
/// </summary>
internal static class ReviewedPurchases
{
    /// <param name="purchases">In order of product.</param>
    /// <param name="products">The catalogue.</param>
    /// <param name="baskets">For the lines that the popularity is measured by.</param>
    /// <param name="settings">The count of reviews, and the seed.</param>
    /// <param name="profile">How much chance, and the rule that bounds it.</param>
    public static Purchase[] Choose(
        Purchase[] purchases, ProductTable products, BasketTable baskets, DataSetSettings settings, ReviewProfile profile)
    {
        var isJudged = products.Count >= profile.JudgedFromProducts && settings.Reviews >= profile.JudgedFromReviews;
        var lines = isJudged ? CountByProduct(baskets.Product, products.Count) : [];
        return Attempts.Make(
            profile.Spreads,
            spread => WithSmallestKeys(purchases, settings, spread.Chance, spread.Proportion),
            chosen => isJudged ? PopularityShortfall(chosen, lines, profile) : 0);
    }

    private static Purchase[] WithSmallestKeys(Purchase[] purchases, DataSetSettings settings, double chance, double proportion)
    {
        var shuffle = new Draws(settings.Seed, "reviews.purchase");
        var eagerness = new Draws(settings.Seed, "reviews.product");
        var keys = new double[purchases.Length];
        for (var start = 0; start < purchases.Length;)
        {
            var product = purchases[start].Product;
            var end = start;
            while (end < purchases.Length && purchases[end].Product == product)
                end++;
            var reluctance = 1 + chance * (2 * eagerness.Unit(product) - 1);
            var order = new KeyedPermutation(end - start, new Draws((long)shuffle.Bits(product), "reviews.purchase.order"));
            for (var i = start; i < end; i++)
                keys[i] = (order[i - start] + 0.5) / (1 + proportion * (end - start - 1)) * reluctance;
            start = end;
        }

        var places = Enumerable.Range(0, purchases.Length).ToArray();
        Array.Sort(keys.Select((key, i) => (key, Tie: shuffle.Bits(i, draw: 1))).ToArray(), places);
        return places.Take(settings.Reviews).Order().Select(place => purchases[place]).ToArray();
    }

    private static double PopularityShortfall(Purchase[] chosen, double[] lines, ReviewProfile profile)
    {
        const double margin = 0.05;
        var reviews = CountByProduct(chosen.Select(purchase => purchase.Product), lines.Length);
        return Math.Max(0, profile.LeastPopularityCorrelation + margin - RankCorrelation.Spearman(lines, reviews));
    }

    private static double[] CountByProduct(IEnumerable<int> rows, int products)
    {
        var counts = new double[products];
        foreach (var product in rows)
            counts[product]++;
        return counts;
    }
}
