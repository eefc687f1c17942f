namespace CommerceFixtures.Engine.Shop;

/// <summary>Who reviews what, and how.</summary>
internal sealed record ReviewProfile
{
    /// <summary>Percent of reviews with five stars, four, and so on down to one.</summary>
    public int[] StarShares { get; init; } = [40, 30, 15, 10, 5];

    /// <summary>How much the price decides a rating, tried from the mildest up.</summary>
    public double[] QualityStrengths { get; init; } = [0.26, 0.35, 0.5, 0.65, 0.8, 0.95, 1.0];

    /// <summary>Of fewer reviews, or fewer a product, chance could turn the whole of a set in parts, which no part sees.</summary>
    public int FewReviewsInParts { get; init; } = 2500;

    public int FewReviewsOfAProductInParts { get; init; } = 5;

    /// <summary>Products differ in quality at the same price.</summary>
    public double ProductQuality { get; init; } = 0.25;

    /// <summary>Who sent a product back is less pleased with it.</summary>
    public double ReturnPenalty { get; init; } = 1.2;

    public double LeastPriceCorrelation { get; init; } = 0.30;

    /// <summary>Stars between the reviews of the most expensive and of the cheapest products.</summary>
    public double LeastStarGap { get; init; } = 0.30;

    /// <summary>The reviews of the most expensive products, and of the cheapest, are one in so many of all reviews.</summary>
    public int PriceGroupOneIn { get; init; } = 4;

    /// <summary>How far above <see cref="LeastPriceCorrelation"/> and <see cref="LeastStarGap"/> the engine aims.</summary>
    public double QualityMargin { get; init; } = 0.04;

    public int ProductJudgedFromReviews { get; init; } = 5;

    /// <summary>A correlation needs products that differ.</summary>
    public int LeastProductsWithReviews { get; init; } = 2;

    /// <summary>
    /// How the reviews fall on the products, tried from the most natural: in proportion to purchases, with chance; then with less of it,
    /// though never so little that equal products would stand in their own order; then over more products than their share, where there
    /// are few reviews among many products.
    /// </summary>
    public (double Chance, double Proportion)[] Spreads { get; init; } =
        [(0.5, 1), (0.25, 1), (0.1, 1), (0.01, 1), (0.01, 0.3), (0.01, 0.1), (0.01, 0.02)];

    /// <summary>
    /// Spreads in proportion to all lines: where customers are so few that each has bought nearly everything, all products have as many
    /// purchases to review.
    /// </summary>
    public (double Chance, double Proportion)[] SpreadsByLines { get; init; } = [(0.1, 1), (0.01, 1), (0.01, 0.1)];

    public double LeastPopularityCorrelation { get; init; } = 0.60;

    /// <summary>How far above <see cref="LeastPopularityCorrelation"/> the engine aims.</summary>
    public double PopularityMargin { get; init; } = 0.05;

    public double LeastTopProductShare { get; init; } = 0.35;

    /// <summary>
    /// An order lists a product once. The orders must have room for this many times the lines that the top products have to take.
    /// </summary>
    public double LeastTopProductRoom { get; init; } = 1.5;

    /// <summary>
    /// Where few of the products that sell can have a review, the others share one rank with all that sell nothing: one review for
    /// each of 42% of them is a correlation of 0.6 at best.
    /// </summary>
    public double LeastReviewsPerSoldProduct { get; init; } = 0.45;

    /// <summary>
    /// A customer reviews a product once. Where nearly all review nearly everything, products share the rank at the top: all customers'
    /// reviews for 86% of the products and none for the others are a correlation of 0.6.
    /// </summary>
    public double MostReviewsPerPair { get; init; } = 0.85;

    /// <summary>The top products are one in so many.</summary>
    public int TopProductsOneIn { get; init; } = 5;

    public int JudgedFromProducts { get; init; } = 50;

    public int JudgedFromReviews { get; init; } = 500;

    /// <summary>Whether there are enough products and reviews to compare popularity, prices and ratings.</summary>
    public bool IsJudged(int products, int reviews) => products >= JudgedFromProducts && reviews >= JudgedFromReviews;

    /// <summary>Different texts: at least this many times the root of the reviews.</summary>
    public double LeastTextsPerRoot { get; init; } = 4.0;

    /// <summary>Days from the order to the parcel: this many, and up to so many more.</summary>
    public int DeliveryDays { get; init; } = 2;

    public int DeliverySpread { get; init; } = 6;

    /// <summary>Median days from the parcel to the review; a tenth take nine times as long.</summary>
    public double MedianLagDays { get; init; } = 7;

    public int MostLagDays { get; init; } = 120;

    /// <summary>
    /// Where a part begins in <see cref="QualityStrengths"/>: further on where chance could turn the whole, and at the end where so few
    /// products have the reviews to be judged by that any chance at all could.
    /// </summary>
    /// <param name="products">The products of the whole set.</param>
    /// <param name="reviews">The reviews of the whole set.</param>
    public int FirstStrengthInParts(int products, int reviews)
    {
        if (reviews < products)
            return QualityStrengths.Length - 1;
        return reviews < FewReviewsInParts || reviews < (long)FewReviewsOfAProductInParts * products ? 2 : 0;
    }
}
