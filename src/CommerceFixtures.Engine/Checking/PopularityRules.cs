namespace CommerceFixtures.Engine;

/// <summary>What is bought much is reviewed much, few products take much of the demand, and the dearer rate better.</summary>
internal sealed class PopularityRules(CheckedPart check, CheckedProducts products, OrderItemRules items, ReviewRules reviews)
{
    private const int TopProductsOneIn = 5;

    private readonly ReviewProfile _profile = check.Profile.Reviews;
    private readonly bool _isJudged =
        products.Count >= check.Profile.Reviews.JudgedFromProducts && reviews.Count >= check.Profile.Reviews.JudgedFromReviews;

    private double _topShare;
    private double _correlation;
    private PriceAndQuality _quality;

    /// <summary>The counts of lines and stars have to be known.</summary>
    public void CheckTogether()
    {
        if (_isJudged)
            check.Work.Together(
                () => _topShare = TopShare(),
                () => _correlation = Correlation(),
                () => _quality = PriceAndQuality.Of(reviews.StarCounts, products.PriceCents, _profile));
    }

    public void Require()
    {
        if (!_isJudged)
            return;
        if (CanBeSkewed())
        {
            check.Report.RequireWithin(
                _topShare, _profile.LeastTopProductShare, 1, "share of lines of the top 20 % of products", FixtureFile.OrderItems);
            if (CanFollowLines())
                check.Report.RequireWithin(
                    _correlation, _profile.LeastPopularityCorrelation, 1, "rank correlation of lines and reviews", FixtureFile.Reviews);
        }

        check.Report.RequireWithin(
            _quality.StarGap, _profile.LeastStarGap, 5, "stars between the dearest and the cheapest quarter of reviews",
            FixtureFile.Reviews);
        if (_quality.JudgedProducts >= 2)
            check.Report.RequireWithin(
                _quality.Correlation, _profile.LeastPriceCorrelation, 1, "rank correlation of price and mean rating", FixtureFile.Reviews);
    }

    /// <summary>An order lists a product once, so full baskets leave the top products no more than one line an order.</summary>
    private bool CanBeSkewed()
    {
        const double room = 1.5;
        var mostTopLines = (double)products.Count / TopProductsOneIn * check.Part.Orders;
        return mostTopLines >= room * _profile.LeastTopProductShare * items.Count;
    }

    /// <summary>
    /// Where few of the products that sell can have a review, the others share one rank with all that sell nothing: one review for
    /// each of 42 % of them is a correlation of 0.6 at best.
    /// </summary>
    private bool CanFollowLines()
    {
        const double leastShareReviewed = 0.45;
        var sold = 0;
        foreach (var lines in items.LinesOfProduct)
            sold += lines > 0 ? 1 : 0;
        return reviews.Count >= leastShareReviewed * sold;
    }

    private double TopShare()
    {
        var lines = new long[products.Count];
        for (var product = 0; product < lines.Length; product++)
            lines[product] = items.LinesOfProduct[product];
        return Sums.OfLargest(lines, lines.Length / TopProductsOneIn) / (double)items.Count;
    }

    private double Correlation()
    {
        var (linesOf, reviewsOf) = (new double[products.Count], new double[products.Count]);
        for (var product = 0; product < products.Count; product++)
        {
            linesOf[product] = items.LinesOfProduct[product];
            for (var star = 0; star < ReviewTable.MostStars; star++)
                reviewsOf[product] += reviews.StarCounts[product * ReviewTable.MostStars + star];
        }

        return RankCorrelation.Spearman(linesOf, reviewsOf);
    }
}
