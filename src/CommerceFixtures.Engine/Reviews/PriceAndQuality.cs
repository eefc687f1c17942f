using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// How ratings relate to prices: the correlation over products with enough reviews, and the gap in stars between the reviews of the most
/// expensive and the cheapest products.
/// </summary>
internal readonly record struct PriceAndQuality(int JudgedProducts, double Correlation, double StarGap, bool IsJudged)
{
    public static PriceAndQuality Of(ReviewTable reviews, ProductTable products, ReviewProfile profile)
    {
        var starCounts = new int[products.Count * Stars.Max];
        for (var review = 0; review < reviews.Count; review++)
            starCounts[reviews.Product[review] * Stars.Max + reviews.Stars[review] - 1]++;
        return Of(starCounts, products.PriceCents, profile);
    }

    /// <param name="starCounts">The number of reviews by product row and, within a product, by stars from 1 to 5.</param>
    /// <param name="priceCents">The price of each product.</param>
    /// <param name="profile">The number of reviews from which a product, and the whole set, is judged.</param>
    public static PriceAndQuality Of(int[] starCounts, int[] priceCents, ReviewProfile profile)
    {
        var (judged, reviews) = (0, 0);
        var (prices, ratings) = (new double[priceCents.Length], new double[priceCents.Length]);
        for (var product = 0; product < priceCents.Length; product++)
        {
            var (count, stars) = (0, 0);
            for (var star = 1; star <= Stars.Max; star++)
            {
                var given = starCounts[product * Stars.Max + star - 1];
                (count, stars) = (count + given, stars + given * star);
            }

            reviews += count;
            if (count >= profile.ProductJudgedFromReviews)
                (prices[judged], ratings[judged++]) = (priceCents[product], stars / (double)count);
        }

        var correlation = RankCorrelation.Spearman(prices[..judged], ratings[..judged]);
        var isJudged = profile.IsJudged(priceCents.Length, reviews);
        return new(judged, correlation, isJudged ? Gap(starCounts, priceCents, reviews / profile.PriceGroupOneIn) : 0, isJudged);
    }

    /// <summary>
    /// How far the worse of the two figures is below its target; 0 if neither is, or if there is too little data to judge.
    /// </summary>
    public double Shortfall(ReviewProfile profile)
    {
        if (!IsJudged)
            return 0;
        var gap = profile.MinStarGap + profile.QualityMargin - StarGap;
        var correlation = JudgedProducts < profile.MinProductsWithReviews
            ? 0
            : profile.MinPriceCorrelation + profile.QualityMargin - Correlation;
        return Math.Max(0, Math.Max(gap, correlation));
    }

    /// <summary>
    /// Sorts reviews by price, and those of equal price by stars, and compares the most expensive group with the cheapest.
    /// </summary>
    private static double Gap(int[] starCounts, int[] priceCents, int group)
    {
        var prices = new double[priceCents.Length];
        for (var product = 0; product < prices.Length; product++)
            prices[product] = priceCents[product];
        var byPrice = RowOrder.By(prices);

        var (cheapest, dearest) = (0L, 0L);
        var (before, ofPrice) = (0, new int[Stars.Max]);
        var beforeDearest = Sums.Of(starCounts) - group;
        for (var i = 0; i < byPrice.Length; i++)
        {
            AddReviews(starCounts, byPrice[i], ofPrice);
            if (i + 1 < byPrice.Length && priceCents[byPrice[i + 1]] == priceCents[byPrice[i]])
                continue;
            for (var star = 1; star <= Stars.Max; star++)
            {
                var end = before + ofPrice[star - 1];
                cheapest += star * (long)Math.Max(0, Math.Min(end, group) - before);
                dearest += star * (long)Math.Max(0, end - Math.Max(before, beforeDearest));
                before = end;
            }

            Array.Clear(ofPrice);
        }

        return dearest / (double)group - cheapest / (double)group;
    }

    private static void AddReviews(int[] starCounts, int product, int[] counts)
    {
        for (var star = 0; star < Stars.Max; star++)
            counts[star] += starCounts[product * Stars.Max + star];
    }
}
