namespace CommerceFixtures.Database.Tests;

/// <summary>A question of docs/analysis.md, its exact answer by LINQ, and what the page says about the answer.</summary>
internal sealed record ShopQuestion(string Heading, Func<CommerceDataSet, IEnumerable<object[]>> Answer, params Finding[] Findings)
{
    public static readonly IReadOnlyList<ShopQuestion> All =
    [
        new(
            "Who brings the revenue?",
            ShopAnswers.Fifths,
            new Finding("The best fifth brings 60% of the revenue", answer => answer["revenue_percent"], 59.5m, 60.5m)),
        new(
            "What sells together?",
            ShopAnswers.Pairs,
            new Finding("The best pairs have a lift of more than 3", answer => answer.Column("lift").Min(), 3)),
        new(
            "What does a promotion change?",
            ShopAnswers.Promotions,
            new(
                "Products sell better while they are on promotion",
                answer => Ratio(answer, "lines_per_week", "on promotion", "list price"),
                1),
            new("few weeks have lines with and without a discount", answer => answer.Column("mixed_percent").Max(), 0, 12)),
        new(
            "What does Black Friday change?",
            ShopAnswers.BlackFriday,
            new("Most lines from Black Friday to Cyber Monday are discounted", answer => answer["discounted_percent", "Black Friday"], 50),
            new(
                "There are more orders than on the other days of the season",
                answer => Ratio(answer, "orders_per_day", "Black Friday", "November, December"),
                1.1m),
            new(
                "the season has more than the rest of the year",
                answer => Ratio(answer, "orders_per_day", "November, December", "other months"),
                1.3m)),
        new(
            "How many customers come back?",
            ShopAnswers.Cohorts,
            new("fewer and fewer customers order again", answer => Drop(answer, 1, 2), 1),
            new("fewer and fewer customers order again", answer => Drop(answer, 2, 4), 1.1m),
            new(
                "The first three cohorts start slowly",
                answer => answer.Column("quarter_1").Take(3).Average() / answer.Column("quarter_1").Skip(3).Average(),
                0,
                0.8m)),
        new(
            "Which customers are worth a letter?",
            ShopAnswers.RfmClasses,
            new(
                "The champions bring about three times their share of the revenue",
                answer => 10 * answer["revenue_percent", "1 champions"] / answer["customers", "1 champions"],
                2.5m,
                3.5m),
            new("they ordered as often as the loyal ones", answer => Ratio(answer, "orders", "4 at risk", "2 loyal"), 0.9m, 1.25m),
            new("their last order was long ago", answer => Ratio(answer, "days_ago", "4 at risk", "2 loyal"), 3)),
        new(
            "How good is a simple forecast?",
            ShopAnswers.Forecasts,
            new Finding(
                "the same month of last year is the better forecast",
                answer => answer["error_of_last_year"] / answer["error_of_last_month"],
                0,
                0.8m)),
        new(
            "When do customers order again?",
            ShopAnswers.NextOrders,
            new("Two thirds of the customers order again", answer => answer["repeat_percent"], 63, 71),
            new("Half of the next orders follow within two months", answer => answer["half_within"], 30, 61),
            new("a quarter of them take more than three", answer => answer["three_quarters_within"], 92)),
        new(
            "Do customers have habits?",
            ShopAnswers.Habits,
            new("Most customers pay as they did last time", answer => Kappa(answer, "payment"), 0.5m),
            new(
                "They also come back to the categories that they like, but less strictly",
                answer => Kappa(answer, "category"),
                0.05m,
                0.4m)),
        new(
            "Who returns orders?",
            ShopAnswers.Returns,
            new(
                "Orders with clothing are returned most often",
                answer => answer["returned_percent", "orders with Clothing"] - answer.Rows
                    .Select(row => (string)row[0]).Where(kind => kind.StartsWith("orders with", StringComparison.Ordinal))
                    .Where(kind => kind != "orders with Clothing").Max(kind => answer["returned_percent", kind]),
                0),
            new(
                "Customers who have returned an order are likely to do so again",
                answer => Ratio(answer, "returned_percent", "next orders after a return", "other next orders"),
                1.2m)),
        new(
            "Do expensive products get better ratings?",
            ShopAnswers.Ratings,
            new Finding(
                "The last quarter is at least 0.3 stars above the first",
                answer => answer.Column("stars").Last() - answer.Column("stars").First(),
                0.3m)),
    ];

    public static ShopQuestion Named(string heading) => All.Single(question => question.Heading == heading);

    private static decimal Ratio(AnswerTable answer, string column, string row, string otherRow) =>
        answer[column, row] / answer[column, otherRow];

    private static decimal Kappa(AnswerTable answer, string habit) =>
        (answer["as_last_time_percent", habit] - answer["by_chance_percent", habit]) / (100 - answer["by_chance_percent", habit]);

    /// <summary>How many times as many customers are active in a quarter as in a later one.</summary>
    private static decimal Drop(AnswerTable answer, int quarter, int later) =>
        answer.Column($"quarter_{quarter}").Average() / answer.Column($"quarter_{later}").Average();
}

/// <summary>What docs/analysis.md says about an answer.</summary>
/// <param name="Claim">The words of the page.</param>
/// <param name="Figure">The figure of the answer that shows it.</param>
/// <param name="Min">The least figure for which the words are true.</param>
/// <param name="Max">The greatest.</param>
internal sealed record Finding(string Claim, Func<AnswerTable, decimal> Figure, decimal Min, decimal Max = decimal.MaxValue);
