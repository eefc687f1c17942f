using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Reviews;

namespace CommerceFixtures.Engine.Tests.Reviews;

/// <summary>Reviews come some days after the delivery, with a long tail, and end with the window.</summary>
public class ReviewDatesTests
{
    private static readonly MakeContext Context = TestWork.Context("");

    [Fact]
    public void Half_of_the_reviews_come_within_a_fortnight_and_a_tenth_after_six_weeks()
    {
        var waits = WaitsAfter(orderDay: 100, reviews: 4000).Order().ToArray();

        Assert.Equal(2, waits[0]);
        Assert.InRange(waits[2000], 10, 14);
        Assert.InRange(waits[3600], 38, 50);
        Assert.InRange(waits[^1], 115, 128);
    }

    [Fact]
    public void The_longest_waits_are_the_rarest()
    {
        var waits = WaitsAfter(orderDay: 100, reviews: 40_000).ToArray();
        var weeks = Enumerable.Range(2, 13).Select(week => waits.Count(wait => wait >= 9 * week && wait < 9 * (week + 1))).ToArray();

        Assert.Equal(weeks.OrderDescending(), weeks);
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
