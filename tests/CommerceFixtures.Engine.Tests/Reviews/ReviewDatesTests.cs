using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Reviews;

namespace CommerceFixtures.Engine.Tests.Reviews;

/// <summary>Reviews come some days after the delivery, with a long tail, and end with the window.</summary>
public class ReviewDatesTests
{
    private static readonly MakeContext Context = TestWork.Context("");

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
        var waits = WaitsAfter(Context.Calendar.End - daysLeft, reviews: 300).ToArray();

        Assert.Equal(Enumerable.Range(1, daysLeft), waits.Distinct().Order());
    }

    private static IEnumerable<int> WaitsAfter(int orderDay, int reviews)
    {
        var dates = new ReviewDates(Context);
        return Enumerable.Range(0, reviews).Select(line => dates.Day(orderDay, line) - orderDay);
    }
}
