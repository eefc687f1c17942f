namespace CommerceFixtures.Engine.Tests.Reviews;

/// <summary>Reviews follow delivery by some days, with a long tail, and end with the window.</summary>
public class ReviewDatesTests
{
    private static readonly Calendar Calendar = new(MadeSet.Read(""));

    [Fact]
    public void Half_of_the_reviews_come_within_a_fortnight_and_some_after_two_months()
    {
        var waits = WaitsAfter(orderDay: 100, reviews: 4000).Order().ToArray();

        Assert.Equal(2, waits[0]);
        Assert.InRange(waits[2000], 10, 14);
        Assert.InRange(waits[3600], 45, 90);
        Assert.InRange(waits[^1], 100, 128);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(5)]
    public void Near_the_end_of_the_window_they_come_sooner(int daysLeft)
    {
        var waits = WaitsAfter(Calendar.End - daysLeft, reviews: 300).ToArray();

        Assert.Equal(Enumerable.Range(1, daysLeft), waits.Distinct().Order());
    }

    [Fact]
    public void They_stand_in_date_order()
    {
        var orders = new OrderTable([.. Enumerable.Range(1, 500)]);
        var purchases = Enumerable.Range(0, 500).Select(order => new Purchase(0, order % 7, order)).ToArray();

        var dated = ReviewDates.InOrder(purchases, orders, Calendar, seed: 1, new ReviewProfile());

        Assert.Equal(dated.Select(review => review.Day).Order(), dated.Select(review => review.Day));
        Assert.Equal(purchases, dated.Select(review => review.Purchase).OrderBy(purchase => purchase.Order));
    }

    private static IEnumerable<int> WaitsAfter(int orderDay, int reviews)
    {
        var purchases = Enumerable.Range(0, reviews).Select(customer => new Purchase(customer, 0, 0)).ToArray();
        return ReviewDates.InOrder(purchases, new OrderTable([orderDay]), Calendar, seed: 1, new ReviewProfile())
            .Select(review => review.Day - orderDay);
    }
}
