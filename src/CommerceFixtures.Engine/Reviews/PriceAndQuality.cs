namespace CommerceFixtures.Engine;

/// <summary>
/// How ratings follow prices: over products with enough reviews, and between the dearest and the cheapest quarter of reviews.
/// </summary>
internal sealed class PriceAndQuality
{
    // The engine aims a little above the bounds that it is held against.
    private const double Margin = 0.04;

    private PriceAndQuality(int judgedProducts, double correlation, double starGap, bool isJudged) =>
        (JudgedProducts, Correlation, StarGap, IsJudged) = (judgedProducts, correlation, starGap, isJudged);

    /// <summary>Products with enough reviews.</summary>
    public int JudgedProducts { get; }

    /// <summary>Of price and mean rating, by rank, over those.</summary>
    public double Correlation { get; }

    /// <summary>Mean stars of the dearest quarter of reviews less those of the cheapest; 0 where too few are there to judge.</summary>
    public double StarGap { get; }

    public bool IsJudged { get; }

    /// <param name="stars">How many reviews each product has of each number of stars.</param>
    /// <param name="priceCents">By product.</param>
    /// <param name="profile">From how many reviews a product, and the whole, is judged.</param>
    public static PriceAndQuality Of(StarCounts stars, int[] priceCents, ReviewProfile profile)
    {
        var (prices, means) = (new List<double>(), new List<double>());
        var reviews = 0L;
        for (var product = 0; product < priceCents.Length; product++)
        {
            var own = stars.ReviewsOf(product);
            reviews += own;
            if (own < profile.ProductJudgedFromReviews)
                continue;
            prices.Add(priceCents[product]);
            means.Add((double)stars.SumOf(product) / own);
        }

        var isJudged = priceCents.Length >= profile.JudgedFromProducts && reviews >= profile.JudgedFromReviews;
        return new(
            prices.Count,
            RankCorrelation.Spearman(prices.ToArray(), means.ToArray()),
            isJudged ? Gap(stars, priceCents, reviews / 4) : 0,
            isJudged);
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

    private static double Gap(StarCounts stars, int[] priceCents, long quarter)
    {
        var prices = (int[])priceCents.Clone();
        var products = new int[prices.Length];
        for (var i = 0; i < products.Length; i++)
            products[i] = i;
        Array.Sort(prices, products);
        var cheapest = SumOfFirst(quarter, prices, products, stars, worstFirst: true);
        Array.Reverse(prices);
        Array.Reverse(products);
        var dearest = SumOfFirst(quarter, prices, products, stars, worstFirst: false);
        return (double)dearest / quarter - (double)cheapest / quarter;
    }

    /// <summary>The stars of so many reviews, product by product; reviews of equal prices stand in order of their stars.</summary>
    private static long SumOfFirst(long wanted, int[] prices, int[] products, StarCounts stars, bool worstFirst)
    {
        var sum = 0L;
        for (var start = 0; start < products.Length && wanted > 0;)
        {
            var end = start;
            while (end < products.Length && prices[end] == prices[start])
                end++;
            for (var i = 0; i < StarCounts.MostStars; i++)
            {
                var own = worstFirst ? i + 1 : StarCounts.MostStars - i;
                for (var product = start; product < end; product++)
                {
                    var taken = Math.Min(wanted, stars[products[product], own]);
                    sum += taken * own;
                    wanted -= taken;
                }
            }

            start = end;
        }

        return sum;
    }
}
