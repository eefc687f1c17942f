using CommerceFixtures.Engine.Settings;

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

    public double LeastStarGap { get; init; } = 0.30;

    public int ProductJudgedFromReviews { get; init; } = 5;

    /// <summary>
    /// How the reviews fall on the products, tried from the most natural: in proportion to purchases, with chance; then with less of it,
    /// though never so little that equal products would stand in their own order; then over more products than their share, where there
    /// are few reviews among many products.
    /// </summary>
    public (double Chance, double Proportion)[] Spreads { get; init; } =
        [(0.5, 1), (0.25, 1), (0.1, 1), (0.01, 1), (0.01, 0.3), (0.01, 0.1), (0.01, 0.02)];

    /// <summary>
    /// The same in proportion to all lines: where customers are so few that each has bought nearly everything, all products have as many
    /// purchases to review.
    /// </summary>
    public (double Chance, double Proportion)[] SpreadsByLines { get; init; } = [(0.1, 1), (0.01, 1), (0.01, 0.1)];

    public double LeastPopularityCorrelation { get; init; } = 0.60;

    public double LeastTopProductShare { get; init; } = 0.35;

    /// <summary>The top products are one in so many.</summary>
    public int TopProductsOneIn { get; init; } = 5;

    public int JudgedFromProducts { get; init; } = 50;

    public int JudgedFromReviews { get; init; } = 500;

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
    public int FirstStrengthInParts(DataSetSettings whole)
    {
        if (whole.Counts.Reviews < whole.Counts.Products)
            return QualityStrengths.Length - 1;
        return whole.Counts.Reviews < FewReviewsInParts || whole.Counts.Reviews < (long)FewReviewsOfAProductInParts * whole.Counts.Products ? 2 : 0;
    }
}
