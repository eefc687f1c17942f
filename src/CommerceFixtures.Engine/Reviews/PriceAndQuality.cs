namespace CommerceFixtures.Engine;

/// <summary>
/// How ratings follow prices: over products with enough reviews, and between the dearest and the cheapest quarter of reviews.
/// </summary>
internal readonly record struct PriceAndQuality(int JudgedProducts, double Correlation, double StarGap, bool IsJudged)
{
    // The engine aims a little above the bounds that it is held against.
    private const double Margin = 0.04;

    public static PriceAndQuality Of(ReviewTable reviews, ProductTable products, ReviewProfile profile) =>
        Of(
            Enumerable.Range(0, reviews.Count).Select(review => (reviews.Product[review], (int)reviews.Stars[review])),
            products.PriceCents,
            profile);

    /// <param name="reviews">The product's row and the stars of each review.</param>
    /// <param name="priceCents">By product row.</param>
    /// <param name="profile">From how many reviews a product, and the whole, is judged.</param>
    public static PriceAndQuality Of(IEnumerable<(int Product, int Stars)> reviews, IReadOnlyList<int> priceCents, ReviewProfile profile)
    {
        var (counts, stars) = (new int[priceCents.Count], new double[priceCents.Count]);
        var byPrice = new List<(int Price, int Stars)>();
        foreach (var review in reviews)
        {
            counts[review.Product]++;
            stars[review.Product] += review.Stars;
            byPrice.Add((priceCents[review.Product], review.Stars));
        }

        var judged = Enumerable.Range(0, counts.Length).Where(product => counts[product] >= profile.ProductJudgedFromReviews).ToArray();
        var correlation = RankCorrelation.Spearman(
            judged.Select(product => (double)priceCents[product]).ToArray(),
            judged.Select(product => stars[product] / counts[product]).ToArray());
        var isJudged = priceCents.Count >= profile.JudgedFromProducts && byPrice.Count >= profile.JudgedFromReviews;
        return new(judged.Length, correlation, isJudged ? Gap(byPrice) : 0, isJudged);
    }

    /// <summary>How far the worse of both figures is below its bound; 0 where none is, or there is too little to judge.</summary>
    public double Shortfall(ReviewProfile profile)
    {
        if (!IsJudged)
            return 0;
        var gap = profile.LeastStarGap + Margin - StarGap;
        var correlation = JudgedProducts < 2 ? 0 : profile.LeastPriceCorrelation + Margin - Correlation;
        return Math.Max(0, Math.Max(gap, correlation));
    }

    private static double Gap(List<(int Price, int Stars)> byPrice)
    {
        byPrice.Sort();
        var quarter = byPrice.Count / 4;
        return byPrice.TakeLast(quarter).Average(review => review.Stars) - byPrice.Take(quarter).Average(review => review.Stars);
    }
}
