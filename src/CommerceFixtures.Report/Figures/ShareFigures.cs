using CommerceFixtures.Engine.Rules;

namespace CommerceFixtures.Report;

/// <summary>The distribution of rows among the members of a closed set, and the exact quotas that the files were checked against.</summary>
internal sealed record ShareFigures
{
    /// <summary>The title, such as <c>Order status</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the rows that are counted, such as <c>orders</c>.</summary>
    public required string Rows { get; init; }

    /// <summary>The text of the rule, which has the required percentages.</summary>
    public required string Rule { get; init; }

    /// <summary>The names of the members.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The required rows of each member.</summary>
    public required IReadOnlyList<long> Quotas { get; init; }

    /// <summary>The rows of each member in the files.</summary>
    public required IReadOnlyList<long> Reached { get; init; }

    public static IReadOnlyList<ShareFigures> Of(SetTally tally, IReadOnlyList<RuleFigure> rules)
    {
        return
        [
            Of("Order status", "orders", "orders.status.shares", Count(tally, ClosedSetText.Statuses, order => (int)order.Status)),
            Of(
                "Payment method", "orders", "orders.payment-method.shares",
                Count(tally, ClosedSetText.PaymentMethods, order => (int)order.Payment)),
            Of("Discount", "order items", "order-items.discount.shares", Discounts(tally)),
            Of("Rating", "reviews", "reviews.rating.shares", Ratings(tally)),
        ];

        ShareFigures Of(string title, string rows, string rule, Dictionary<string, long> reached) =>
            ShareFigures.Of(title, rows, rules.Single(each => each.Id == rule), reached);
    }

    private static ShareFigures Of(string title, string rows, RuleFigure rule, Dictionary<string, long> reached) => new()
    {
        Title = title,
        Rows = rows,
        Rule = rule.Rule,
        Members = [.. rule.Bound.Counts.Keys],
        Quotas = [.. rule.Bound.Counts.Values],
        Reached = [.. rule.Bound.Counts.Keys.Select(member => reached.GetValueOrDefault(member))],
    };

    /// <summary>Counts the orders of each member of a closed set.</summary>
    private static Dictionary<string, long> Count(SetTally tally, string[] members, Func<OrderTally, int> memberOf)
    {
        var counts = new long[members.Length];
        foreach (var order in tally.Orders)
            counts[memberOf(order)]++;
        return members.Zip(counts).ToDictionary(member => member.First, member => member.Second);
    }

    private static Dictionary<string, long> Discounts(SetTally tally) =>
        tally.Discounts.ToDictionary(lines => OrderItemRules.DiscountName(lines.Key), lines => lines.Value);

    private static Dictionary<string, long> Ratings(SetTally tally) =>
        Enumerable.Range(0, tally.Stars.Length).ToDictionary(ReviewRules.RatingName, stars => tally.Stars[stars]);
}
