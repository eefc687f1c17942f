using static CommerceFixtures.Engine.Shop.ExpectedFigure;

namespace CommerceFixtures.Engine.Shop;

/// <summary>
/// How customers, baskets, promotions, and reviews behave. A build measures these figures and tells them. It does not refuse a set for
/// them.
/// </summary>
internal sealed record BehaviorProfile
{
    private const string OnlineRetail = "UCI Online Retail, 2010-11";
    private const string Cdnow = "CDNOW, 1997-98";
    private const string CompleteJourney = "The Complete Journey, Dunnhumby";
    private const string AlexaReviews = "Amazon Alexa reviews, 2018";

    /// <summary>
    /// Of many customers, orders, or reviews, every n-th is measured, and at least this many. A kappa or a correlation is then within 0.01
    /// of that of all of them.
    /// </summary>
    public int SampleSize { get; init; } = 10_000;

    /// <summary>Cohen's kappa of the main categories of consecutive orders. In the real shop, of product families.</summary>
    public ExpectedFigure CategoryTaste { get; init; } = AtLeast(0.10, from: 1000).Like(0.24, OnlineRetail);

    /// <summary>Cohen's kappa of the payment methods of consecutive orders.</summary>
    public ExpectedFigure PaymentHabit { get; init; } = AtLeast(0.5, from: 500);

    /// <summary>The share of lines with Books or Electronics that buy the same product again.</summary>
    public ExpectedFigure BoughtAgain { get; init; } = AtMost(0.03, from: 500);

    /// <summary>The total variation between the states of the customers and those of the 2020 Census.</summary>
    public ExpectedFigure States { get; init; } = AtMost(0.12, from: 1000);

    /// <summary>The intraclass correlation of the logarithm of order totals by customer.</summary>
    public ExpectedFigure SpendingLevel { get; init; } = AtLeast(0.08, from: 1500).Like(0.37, Cdnow);

    /// <summary>The number of orders from which a customer counts for <see cref="SpendingLevel"/>.</summary>
    public int SpendingLevelFromOrders { get; init; } = 3;

    /// <summary>The variance of returned orders by customer, relative to chance.</summary>
    public ExpectedFigure ReturnHabit { get; init; } = AtLeast(1.2, from: 30_000).Like(3.3, OnlineRetail);

    /// <summary>The mean percentile of customers who order again among all who bought before, from the newest to the oldest.</summary>
    public ExpectedFigure Tenure { get; init; } = AtMost(0.46, from: 500).Like(0.42, Cdnow);

    /// <summary>The day of the window from which orders count for <see cref="Tenure"/>. Before, the shop has too few customers.</summary>
    public int TenureFromDay { get; init; } = 180;

    /// <summary>The share of first orders among the orders of the opening.</summary>
    public ExpectedFigure FirstOrdersOfOpening { get; init; } = AtLeast(0.75, from: 100).Like(0.89, Cdnow);

    /// <summary>The number of days of the opening.</summary>
    public int OpeningDays { get; init; } = 31;

    /// <summary>The median number of days from the registration to the first order.</summary>
    public ExpectedFigure FirstOrderLag { get; init; } = AtMost(10, from: 200);

    /// <summary>The share of Processing among the latest orders.</summary>
    public ExpectedFigure LatestProcessing { get; init; } = AtMost(0.92, from: 235);

    /// <summary>The share of Cancelled among the latest orders.</summary>
    public ExpectedFigure LatestCancelled { get; init; } = AtLeast(0.02, from: 450);

    /// <summary>The latest orders are those of this many last days.</summary>
    public int LatestDays { get; init; } = 30;

    /// <summary>The share of orders that are shipped to another address than the customer's.</summary>
    public ExpectedFigure ShippedElsewhere { get; init; } = new(0.05, 0.20, From: 3000);

    /// <summary>That share in December, relative to the other months.</summary>
    public ExpectedFigure ShippedElsewhereInDecember { get; init; } = AtLeast(1, from: 3000);

    /// <summary>The variance of orders per day around trend and weekday, relative to chance.</summary>
    public ExpectedFigure DailyOrders { get; init; } = AtLeast(0.7, from: 3000).Like(2.3, OnlineRetail);

    /// <summary>The variance of registrations per day around trend and weekday, relative to chance.</summary>
    public ExpectedFigure DailyRegistrations { get; init; } = AtLeast(0.8, from: 1000).Like(2.7, Cdnow);

    /// <summary>
    /// The number of pairs of subcategories that are in one order at 1.5 times the rate of their categories or more, and beyond chance.
    /// </summary>
    public ExpectedFigure BoughtTogether { get; init; } = AtLeast(5, from: 10_000);

    /// <summary>The intraclass correlation of being discounted, by product and week.</summary>
    public ExpectedFigure Promotions { get; init; } = AtLeast(0.35, from: 1000).Like(0.91, CompleteJourney);

    /// <summary>The discounted share of the week of Black Friday, relative to the rest of the year.</summary>
    public ExpectedFigure BlackFriday { get; init; } = AtLeast(1.5, from: 100);

    /// <summary>
    /// The variance of a product's lines by month beyond chance, relative to the square of the mean. It is 0 if demand never moves.
    /// </summary>
    public ExpectedFigure MovingDemand { get; init; } = AtLeast(0.05, from: 30_000).Like(0.46, OnlineRetail);

    /// <summary>The number of lines from which a product counts for <see cref="MovingDemand"/>.</summary>
    public int MovingDemandFromLines { get; init; } = 100;

    /// <summary>The number of suppliers per product.</summary>
    public ExpectedFigure Suppliers { get; init; } = AtMost(0.2, from: 200);

    /// <summary>The share of products that were launched on the most frequent weekday.</summary>
    public ExpectedFigure LaunchWeekday { get; init; } = AtMost(0.30, from: 200);

    /// <summary>The share of reviews with a contraction, such as "don't".</summary>
    public ExpectedFigure Contractions { get; init; } = new ExpectedFigure(0.15, 0.50, From: 500).Like(0.28, AlexaReviews);

    /// <summary>The standard deviation of the number of words of a review, relative to the mean.</summary>
    public ExpectedFigure ReviewLengths { get; init; } = AtLeast(0.6, from: 500).Like(1.33, AlexaReviews);

    /// <summary>The share of short reviews.</summary>
    public ExpectedFigure ShortReviews { get; init; } = AtLeast(0.10, from: 500).Like(0.19, AlexaReviews);

    /// <summary>A short review has fewer words than this.</summary>
    public int ShortReviewWords { get; init; } = 6;

    /// <summary>The intraclass correlation by customer of the rating, less the mean rating of the product.</summary>
    public ExpectedFigure Strictness { get; init; } = AtLeast(0.08, from: 2000);

    /// <summary>The distance between the rows that are measured: 1 if all of them are.</summary>
    public int SampleStep(int rows) => Math.Max(1, rows / SampleSize);
}
