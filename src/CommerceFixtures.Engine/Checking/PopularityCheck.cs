using CommerceFixtures.Engine.Reviews;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Checks that popular products have more reviews, that few products take most of the demand, and that expensive products have better
/// ratings.
/// </summary>
internal sealed class PopularityCheck(CheckedPart check, CheckedProducts products, OrderItemCheck items, ReviewCheck reviews)
{
    private readonly ReviewProfile _profile = check.Profile.Reviews;

    private double _topShare;
    private double _correlation;
    private PriceAndQuality _quality;

    /// <summary>Call this only after lines and stars have been counted.</summary>
    public void CheckTogether() => check.Work.Together(
        () => _topShare = TopShare(),
        () => _correlation = Correlation(),
        () => _quality = PriceAndQuality.Of(reviews.StarCounts, products.PriceCents, _profile));

    public void Require()
    {
        var sold = PopularityRoom.CountSold(items.Contents.LinesOfProduct);
        check.Facts[Measure.RoomOfTopProducts] =
            PopularityRoom.OfTopProducts(products.Count, check.Part.Orders, items.Count, _profile);
        check.Facts[Measure.ReviewsPerSoldProduct] = PopularityRoom.ReviewsPerSoldProduct(reviews.Count, sold);
        check.Facts[Measure.ReviewsPerPair] = PopularityRoom.ReviewsPerPair(reviews.Count, check.Part.Customers, sold);
        check.Facts[Measure.RatedProducts] = _quality.JudgedProducts;

        var rules = check.Rules.Reviews;
        check.Report.Judge(check.Rules.Items.TopProducts, _topShare);
        check.Report.Judge(rules.Popularity, _correlation);
        check.Report.Judge(rules.StarGap, _quality.IsJudged ? _quality.StarGap : double.NaN);
        var hasCorrelation = _quality.JudgedProducts >= _profile.MinProductsWithReviews;
        check.Report.Judge(rules.PriceCorrelation, hasCorrelation ? _quality.Correlation : double.NaN);
    }

    private double TopShare()
    {
        var lines = new long[products.Count];
        for (var product = 0; product < lines.Length; product++)
            lines[product] = items.Contents.LinesOfProduct[product];
        var top = lines.Length / _profile.TopProductsOneIn;
        return top > 0 ? Sums.OfLargest(lines, top) / (double)items.Count : double.NaN;
    }

    private double Correlation()
    {
        var (linesOf, reviewsOf) = (new double[products.Count], new double[products.Count]);
        for (var product = 0; product < products.Count; product++)
        {
            linesOf[product] = items.Contents.LinesOfProduct[product];
            for (var star = 0; star < Stars.Max; star++)
                reviewsOf[product] += reviews.StarCounts[product * Stars.Max + star];
        }

        return products.Count >= 2 ? RankCorrelation.Spearman(linesOf, reviewsOf) : double.NaN;
    }
}
