using CommerceFixtures.Engine.Reviews;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>What is bought much is reviewed much, few products take much of the demand, and the dearer rate better.</summary>
internal sealed class PopularityRules(CheckedPart check, CheckedProducts products, OrderItemRules items, ReviewRules reviews)
{
    private readonly ReviewProfile _profile = check.Profile.Reviews;
    private readonly string? _fewRows =
        Obstacle.Fewer(products.Count, check.Profile.Reviews.JudgedFromProducts, "products")
        ?? Obstacle.Fewer(reviews.Count, check.Profile.Reviews.JudgedFromReviews, "reviews");

    private double _topShare;
    private double _correlation;
    private PriceAndQuality _quality;

    /// <summary>The counts of lines and stars have to be known.</summary>
    public void CheckTogether() => check.Work.Together(
        () => _topShare = TopShare(),
        () => _correlation = Correlation(),
        () => _quality = PriceAndQuality.Of(reviews.StarCounts, products.PriceCents, _profile));

    public void Require()
    {
        var report = check.Report;
        var alike = _fewRows ?? (CanBeSkewed() ? null : "baskets so full that every product sells alike");
        report.Judge(
            alike, _topShare, Bound.AtLeast(_profile.LeastTopProductShare), "share of lines of the top 20 % of products",
            FixtureFile.OrderItems);
        report.Judge(
            alike ?? WhyReviewsCannotFollowLines(), _correlation,
            Bound.AtLeast(_profile.LeastPopularityCorrelation), "rank correlation of lines and reviews", FixtureFile.Reviews);
        report.Judge(
            _fewRows, _quality.IsJudged ? _quality.StarGap : double.NaN, Bound.AtLeast(_profile.LeastStarGap),
            "stars between the dearest and the cheapest quarter of reviews", FixtureFile.Reviews);
        report.Judge(
            _fewRows ?? Obstacle.Fewer(_quality.JudgedProducts, 2, "products with 5 reviews or more"),
            _quality.JudgedProducts >= 2 ? _quality.Correlation : double.NaN,
            Bound.AtLeast(_profile.LeastPriceCorrelation), "rank correlation of price and mean rating", FixtureFile.Reviews);
    }

    private bool CanBeSkewed() => PopularityRoom.CanBeSkewed(
        (double)products.Count / _profile.TopProductsOneIn, check.Part.Orders, items.Count, _profile.LeastTopProductShare);

    private string? WhyReviewsCannotFollowLines()
    {
        var sold = PopularityRoom.CountSold(items.LinesOfProduct);
        return !PopularityRoom.AreEnough(reviews.Count, sold) ? "reviews for fewer than 45 % of the products that sell"
            : !PopularityRoom.AreFewEnough(reviews.Count, check.Part.Customers, sold) ? "reviews for more than 85 % of the pairs of customer and product"
            : null;
    }

    private double TopShare()
    {
        var lines = new long[products.Count];
        for (var product = 0; product < lines.Length; product++)
            lines[product] = items.LinesOfProduct[product];
        var top = lines.Length / _profile.TopProductsOneIn;
        return top > 0 ? Sums.OfLargest(lines, top) / (double)items.Count : double.NaN;
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

        return products.Count >= 2 ? RankCorrelation.Spearman(linesOf, reviewsOf) : double.NaN;
    }
}
