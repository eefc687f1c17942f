using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Report;

/// <summary>The distribution of rows among the members of a closed set, and the exact quotas of the contract.</summary>
/// <param name="Title">The title, such as <c>Order status</c>.</param>
/// <param name="Rows">The name of the rows that are counted, such as <c>orders</c>.</param>
/// <param name="Members">The names of the members.</param>
/// <param name="Percents">The percentages that the contract requires.</param>
/// <param name="Quotas">These percentages as rows, by largest remainder.</param>
/// <param name="Reached">The rows in the files.</param>
internal sealed record ShareFigures(
    string Title, string Rows, IReadOnlyList<string> Members, IReadOnlyList<int> Percents, IReadOnlyList<long> Quotas,
    IReadOnlyList<long> Reached)
{
    public static IReadOnlyList<ShareFigures> Of(SetTally tally)
    {
        var (orders, reviews) = (ShopProfile.Default.Orders, ShopProfile.Default.Reviews);
        return
        [
            Of("Order status", "orders", orders.StatusShares, ClosedSetText.Statuses, Count(tally.Orders, order => (int)order.Status, 4)),
            Of(
                "Payment method", "orders", orders.PaymentShares, ClosedSetText.PaymentMethods,
                Count(tally.Orders, order => (int)order.Payment, 3)),
            Of(
                "Discount",
                "order items",
                orders.DiscountShares,
                [.. orders.Discounts.Select(percent => percent == 0 ? "no discount" : $"{percent}% off")],
                [.. orders.Discounts.Select(percent => tally.Discounts.GetValueOrDefault(percent))]),
            Of(
                "Rating", "reviews", reviews.StarShares, ["5 stars", "4 stars", "3 stars", "2 stars", "1 star"],
                [.. tally.Stars.Skip(1).Reverse()]),
        ];
    }

    private static ShareFigures Of(string title, string rows, int[] percents, string[] members, long[] reached) =>
        new(title, rows, members, percents, Quota.Counts(reached.Sum(), [.. percents.Select(percent => (long)percent)]), reached);

    private static long[] Count(List<OrderTally> orders, Func<OrderTally, int> member, int members)
    {
        var counts = new long[members];
        foreach (var order in orders)
            counts[member(order)]++;
        return counts;
    }
}
