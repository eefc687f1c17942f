using System.Globalization;
using CommerceFixtures.Engine.Shop;
using static CommerceFixtures.Engine.Rules.NumberText;

namespace CommerceFixtures.Engine.Rules;

/// <summary>The rules of reviews.csv.</summary>
internal sealed class ReviewRules : TableRules
{
    public ReviewRules(ReviewProfile profile)
        : base(FixtureFile.Reviews)
    {
        var stars = new Bound(Stars.Min, Stars.Max, FixtureRuleUnit.Count);
        Keys = ForeignKeys();
        Bought = EachRow("buyer", "Customers review products of their completed or returned orders");
        Rating = EachRow("rating", $"Ratings are {stars} stars", stars);
        AfterPurchase = EachRow("date.after-purchase", "A review is later than the purchase");
        Window = EachRow("date.window", "No review is dated after the end of the window");
        Once = EachRow("product.once", "A customer reviews a product once");
        Text = Texts();
        Wording = EachRow("wording", "A review's words suit its stars and its product");
        RatingShares = Shares("rating.shares", "rating", RatingsFromMost(), profile.StarShares);

        var texts = Bound.AtLeast(profile.MinTextsPerRoot);
        DifferentTexts = Figure(
            "text.different", $"The number of different review texts is {texts} times the square root of the number of reviews", texts,
            Need.Reviews(profile.JudgedFromReviews));
        Popularity = PopularityRule(profile);
        StarGap = StarGapRule(profile);
        PriceCorrelation = PriceCorrelationRule(profile);
    }

    public RowRule Keys { get; }

    public RowRule Bought { get; }

    public RowRule Rating { get; }

    public RowRule AfterPurchase { get; }

    public RowRule Window { get; }

    public RowRule Once { get; }

    public RowRule Text { get; }

    public RowRule Wording { get; }

    public CountRule RatingShares { get; }

    public FigureRule DifferentTexts { get; }

    public FigureRule Popularity { get; }

    public FigureRule StarGap { get; }

    public FigureRule PriceCorrelation { get; }

    /// <summary>The name of a rating in the shares, such as <c>5 stars</c>.</summary>
    public static string RatingName(int stars) => string.Create(CultureInfo.InvariantCulture, $"{stars} {(stars == 1 ? "star" : "stars")}");

    /// <summary>The conditions under which products can differ in how often they sell.</summary>
    public static Need[] RoomForPopularity(ReviewProfile profile) =>
    [
        .. EnoughRows(profile),
        new(
            Measure.RoomOfTopProducts, Bound.AtLeast(profile.MinTopProductRoom),
            $"baskets so full that the top {PercentOfOneIn(profile.TopProductsOneIn)} of products cannot reach " +
            $"{Number(profile.MinTopProductRoom)} times {Percent(profile.MinTopProductShare)} of the lines"),
    ];

    private static Need[] EnoughRows(ReviewProfile profile) =>
        [Need.Products(profile.JudgedFromProducts), Need.Reviews(profile.JudgedFromReviews)];

    private static string[] RatingsFromMost() =>
        [.. Enumerable.Range(Stars.Min, Stars.Max - Stars.Min + 1).Reverse().Select(RatingName)];

    private FigureRule PopularityRule(ReviewProfile profile)
    {
        var bound = Bound.AtLeast(profile.MinPopularityCorrelation);
        return Figure(
            "popularity", $"The rank correlation of a product's lines and reviews is {bound}", bound,
            [
                .. RoomForPopularity(profile),
                new(
                    Measure.ReviewsPerSoldProduct, Bound.AtLeast(profile.MinReviewsPerSoldProduct),
                    $"reviews for fewer than {Percent(profile.MinReviewsPerSoldProduct)} of the products that sell"),
                new(
                    Measure.ReviewsPerPair, Bound.AtMost(profile.MaxReviewsPerPair),
                    $"reviews for more than {Percent(profile.MaxReviewsPerPair)} of the pairs of a customer and a product"),
            ]);
    }

    private FigureRule StarGapRule(ReviewProfile profile)
    {
        var bound = Bound.AtLeast(profile.MinStarGap);
        var group = PercentOfOneIn(profile.PriceGroupOneIn);
        return Figure(
            "rating.by-price",
            $"The mean rating of the {group} of reviews with the most expensive products is {bound} stars above " +
            $"that of the {group} with the cheapest",
            bound, EnoughRows(profile));
    }

    private FigureRule PriceCorrelationRule(ReviewProfile profile)
    {
        var bound = Bound.AtLeast(profile.MinPriceCorrelation);
        return Figure(
            "rating.price-correlation", $"The rank correlation of a product's price and mean rating is {bound}", bound,
            [
                .. EnoughRows(profile),
                Need.Rows(
                    Measure.RatedProducts, profile.MinProductsWithReviews,
                    $"products with {Number(profile.ProductJudgedFromReviews)} reviews or more"),
            ]);
    }
}
