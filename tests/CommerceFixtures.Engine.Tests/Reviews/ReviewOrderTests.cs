using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Reviews;

namespace CommerceFixtures.Engine.Tests.Reviews;

/// <summary>Reviews are sorted by date, and those of one day by order.</summary>
public class ReviewOrderTests
{
    private const int Orders = 500;
    private const int LinesOfAnOrder = 3;

    [Theory, InlineData(1), InlineData(3)]
    public void Each_reviewed_line_stands_once_by_day_and_then_by_order(int workers)
    {
        var context = TestWork.Context("Orders=500&OrderItems=1500&Reviews=750", workers: workers);
        var orders = new OrderTable([.. Enumerable.Range(1, Orders).Select(day => day / 3)]);
        var baskets = new BasketTable([.. Enumerable.Range(0, Orders + 1).Select(order => order * LinesOfAnOrder)]);
        baskets.ResetTrades();
        for (var line = 0; line < baskets.LineCount; line++)
            baskets.Product[line] = line % 7;
        var dates = new ReviewDates(context);
        var reviewed = Enumerable.Range(0, baskets.LineCount).Where(line => line % 2 == 0).ToArray();

        var reviews = ReviewOrder.Make(
            context, orders, baskets, [.. Enumerable.Range(0, baskets.LineCount).Select(line => line % 2 == 0)]);

        var expected = reviewed
            .Select(line => (Day: dates.Day(orders.Day[line / LinesOfAnOrder], line), Order: line / LinesOfAnOrder, Product: line % 7))
            .OrderBy(review => review.Day).ThenBy(review => review.Order);
        Assert.Equal(
            expected, Enumerable.Range(0, reviews.Count).Select(row => (reviews.Day[row], reviews.Order[row], reviews.Product[row])));
    }
}
