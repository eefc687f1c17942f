namespace CommerceFixtures.Engine;

/// <summary>What is bought much is reviewed much, few products take much of the demand, and the dearer rate better.</summary>
internal static class PopularityRules
{
    private const int TopProductsOneIn = 5;

    public static void Check(CommerceDataSet data, DataSetSettings settings, ReviewProfile profile, CheckReport report)
    {
        if (settings.Products < profile.JudgedFromProducts || settings.Reviews < profile.JudgedFromReviews)
            return;

        var lines = CountByProduct(data.OrderItems.Select(item => item.ProductId), settings.Products);
        if (CanBeSkewed(settings, profile))
        {
            var top = lines.OrderDescending().Take(lines.Length / TopProductsOneIn).Sum() / data.OrderItems.Count;
            report.RequireWithin(
                top, profile.LeastTopProductShare, 1, "share of lines of the top 20 % of products", FixtureFile.OrderItems);
            if (CanFollowLines(settings, lines))
                CheckReviewsFollowLines(data, lines, profile, report);
        }

        var quality = PriceAndQuality.Of(
            data.Reviews.Select(review => (review.ProductId - 1, review.Rating)),
            data.Products.Select(product => (int)(product.Price * 100)).ToArray(),
            profile);
        report.RequireWithin(
            quality.StarGap, profile.LeastStarGap, 5, "stars between the dearest and the cheapest quarter of reviews", FixtureFile.Reviews);
        if (quality.JudgedProducts >= 2)
        {
            report.RequireWithin(
                quality.Correlation, profile.LeastPriceCorrelation, 1, "rank correlation of price and mean rating", FixtureFile.Reviews);
        }
    }

    /// <summary>An order lists a product once, so full baskets leave the top products no more than one line an order.</summary>
    private static bool CanBeSkewed(DataSetSettings settings, ReviewProfile profile)
    {
        const double room = 1.5;
        var mostTopLines = (double)settings.Products / TopProductsOneIn * settings.Orders;
        return mostTopLines >= room * profile.LeastTopProductShare * settings.OrderItems;
    }

    /// <summary>
    /// Where few of the products that sell can have a review, the others share one rank with all that sell nothing: one review for
    /// each of 42 % of them is a correlation of 0.6 at best.
    /// </summary>
    private static bool CanFollowLines(DataSetSettings settings, double[] lines)
    {
        const double leastShareReviewed = 0.45;
        return settings.Reviews >= leastShareReviewed * lines.Count(count => count > 0);
    }

    private static void CheckReviewsFollowLines(CommerceDataSet data, double[] lines, ReviewProfile profile, CheckReport report)
    {
        var reviews = CountByProduct(data.Reviews.Select(review => review.ProductId), lines.Length);
        report.RequireWithin(
            RankCorrelation.Spearman(lines, reviews), profile.LeastPopularityCorrelation, 1,
            "rank correlation of lines and reviews", FixtureFile.Reviews);
    }

    private static double[] CountByProduct(IEnumerable<int> productIds, int products)
    {
        var counts = new double[products];
        foreach (var id in productIds)
            counts[id - 1]++;
        return counts;
    }
}
