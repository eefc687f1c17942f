namespace CommerceFixtures.Engine.Shop;

/// <summary>Which purchases are reviewed, and how.</summary>
internal sealed record ReviewProfile
{
    /// <summary>The percentage of reviews with five stars, four stars, and so on.</summary>
    public int[] StarShares { get; init; } = [40, 30, 15, 10, 5];

    /// <summary>How strongly the price decides a rating. The weakest value is tried first.</summary>
    public double[] QualityStrengths { get; init; } = [0.26, 0.35, 0.5, 0.65, 0.8, 0.95, 1.0];

    /// <summary>
    /// With fewer reviews, in total or per product, chance could break a rule of the whole set, which a single part cannot see.
    /// </summary>
    public int FewReviewsInParts { get; init; } = 2500;

    public int FewReviewsOfAProductInParts { get; init; } = 5;

    /// <summary>The variation in quality among products of the same price.</summary>
    public double ProductQuality { get; init; } = 0.25;

    /// <summary>The variation among reviewers: some are kind, some are strict.</summary>
    public double ReviewerMood { get; init; } = 0.55;

    /// <summary>
    /// The chance that a customer reviews a purchase is divided by a uniform draw plus this. The smaller it is, the more reviews come from
    /// few customers.
    /// </summary>
    public double ReviewHabitOffset { get; init; } = 0.15;

    /// <summary>The deduction from the score of a returned product.</summary>
    public double ReturnPenalty { get; init; } = 1.2;

    public double MinPriceCorrelation { get; init; } = 0.30;

    /// <summary>The minimum difference in stars between the reviews of the most expensive and of the cheapest products.</summary>
    public double MinStarGap { get; init; } = 0.30;

    /// <summary>The reviews of the most expensive products, and those of the cheapest, are each one in this many of all reviews.</summary>
    public int PriceGroupOneIn { get; init; } = 4;

    /// <summary>How far above <see cref="MinPriceCorrelation"/> and <see cref="MinStarGap"/> the engine aims.</summary>
    public double QualityMargin { get; init; } = 0.04;

    public int ProductJudgedFromReviews { get; init; } = 5;

    /// <summary>The minimum number of products for a correlation.</summary>
    public int MinProductsWithReviews { get; init; } = 2;

    /// <summary>
    /// How reviews are distributed over products, most natural first: in proportion to purchases, with a random factor; then with a smaller
    /// factor, but never so small that equal products would be in row order; then over more products than their share, for few reviews and
    /// many products.
    /// </summary>
    public (double Chance, double Proportion)[] Spreads { get; init; } =
        [(0.5, 1), (0.25, 1), (0.1, 1), (0.01, 1), (0.01, 0.3), (0.01, 0.1), (0.01, 0.02)];

    /// <summary>
    /// Distributions in proportion to all lines. These are for so few customers that each has bought nearly everything, because then all
    /// products have the same number of purchases to review.
    /// </summary>
    public (double Chance, double Proportion)[] SpreadsByLines { get; init; } = [(0.1, 1), (0.01, 1), (0.01, 0.1)];

    public double MinPopularityCorrelation { get; init; } = 0.60;

    /// <summary>How far above <see cref="MinPopularityCorrelation"/> the engine aims.</summary>
    public double PopularityMargin { get; init; } = 0.05;

    public double MinTopProductShare { get; init; } = 0.35;

    /// <summary>
    /// The minimum ratio of the lines that the top products can have to those that they must have. An order lists each product only once.
    /// </summary>
    public double MinTopProductRoom { get; init; } = 1.5;

    /// <summary>
    /// The minimum number of reviews per product that sells. With fewer, most products that sell have no review, and share a rank with
    /// those that do not sell: one review for each of 42% of them gives a correlation of 0.6 at best.
    /// </summary>
    public double MinReviewsPerSoldProduct { get; init; } = 0.45;

    /// <summary>
    /// The maximum number of reviews per pair of a customer and a product that sells. A customer reviews a product only once. If nearly
    /// everyone reviews nearly everything, products share the top rank: reviews by all customers for 86% of the products and none for the
    /// others give a correlation of 0.6.
    /// </summary>
    public double MaxReviewsPerPair { get; init; } = 0.85;

    /// <summary>The top products are one in this many.</summary>
    public int TopProductsOneIn { get; init; } = 5;

    public int JudgedFromProducts { get; init; } = 50;

    public int JudgedFromReviews { get; init; } = 500;

    /// <summary>Whether there are enough products and reviews to compare popularity, prices, and ratings.</summary>
    public bool IsJudged(int products, int reviews) => products >= JudgedFromProducts && reviews >= JudgedFromReviews;

    /// <summary>The weights of the lengths of a text: a few words, one sentence, two sentences, and so on.</summary>
    public int[] LengthWeights { get; init; } = [20, 22, 23, 14, 9, 5, 4, 3];

    /// <summary>
    /// The weights of the voices: without contractions, with them, with the curly quotes of a phone, in lower case, and in lower case
    /// without apostrophes.
    /// </summary>
    public int[] VoiceWeights { get; init; } = [28, 46, 10, 7, 9];

    /// <summary>The weights of reviewers who use no, some, and many exclamation marks.</summary>
    public int[] TemperWeights { get; init; } = [45, 40, 15];

    /// <summary>The percentage of the texts in which a reviewer keeps to their own length, voice, or temper.</summary>
    public int HabitShare { get; init; } = 75;

    /// <summary>The minimum number of different texts, as a multiple of the square root of the number of reviews.</summary>
    public double MinTextsPerRoot { get; init; } = 4.0;

    /// <summary>
    /// The minimum number of days from the order to the delivery. It can take up to <see cref="DeliverySpread"/> days more.
    /// </summary>
    public int DeliveryDays { get; init; } = 2;

    public int DeliverySpread { get; init; } = 6;

    /// <summary>The median number of days from the delivery to the review. A tenth of the reviews take six times as long.</summary>
    public double MedianLagDays { get; init; } = 7;

    public int MaxLagDays { get; init; } = 120;

    /// <summary>
    /// The index in <see cref="QualityStrengths"/> at which a part starts: a later one if chance could break a rule of the whole set, and
    /// the last one if so few products have enough reviews to be judged that any chance could.
    /// </summary>
    /// <param name="products">The number of products in the whole set.</param>
    /// <param name="reviews">The number of reviews in the whole set.</param>
    public int FirstStrengthInParts(int products, int reviews)
    {
        if (reviews < products)
            return QualityStrengths.Length - 1;
        return reviews < FewReviewsInParts || reviews < (long)FewReviewsOfAProductInParts * products ? 2 : 0;
    }
}
