using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests.Orders;

/// <summary>How a date affects the rate of orders.</summary>
public class SeasonRateTests
{
    // Only the holidays make days differ.
    private static readonly SeasonProfile Flat =
        new() { Months = [.. Enumerable.Repeat(1.0, 12)], Weekdays = [.. Enumerable.Repeat(1.0, 7)] };

    [Theory]
    [InlineData(2018, 22), InlineData(2019, 28), InlineData(2020, 26), InlineData(2021, 25), InlineData(2022, 24), InlineData(2023, 23)]
    [InlineData(2024, 28)]
    public void Black_Friday_is_the_day_after_the_fourth_Thursday_and_Cyber_Monday_follows(int year, int thanksgiving)
    {
        var thursday = new DateOnly(year, 11, thanksgiving);
        var november = Enumerable.Range(1, 30).Select(day => new DateOnly(year, 11, day)).ToArray();

        Assert.Equal(DayOfWeek.Thursday, thursday.DayOfWeek);
        Assert.Equal(thursday.AddDays(1), november.MaxBy(Rate));
        Assert.True(Rate(thursday) < Rate(thursday.AddDays(-1)));
        var monday = thursday.AddDays(4);
        Assert.True(Rate(monday) > Rate(monday.AddDays(-1)) && Rate(monday) > Rate(monday.AddDays(1)));
    }

    [Theory]
    [InlineData("2024-12-02", 1.9), InlineData("2019-12-02", 1.9), InlineData("2023-12-02", 1.08), InlineData("2023-11-27", 1.9)]
    public void Cyber_Monday_may_fall_in_December(string date, double rate) =>
        Assert.Equal(rate, Rate(DateOnly.ParseExact(date, "yyyy-MM-dd")));

    [Fact]
    public void Christmas_is_the_quietest_time_of_December()
    {
        var december = Enumerable.Range(1, 31).Select(day => new DateOnly(2023, 12, day)).OrderBy(Rate).Take(2);

        Assert.Equal([new DateOnly(2023, 12, 24), new DateOnly(2023, 12, 25)], december);
    }

    [Fact]
    public void Months_and_weekdays_count_elsewhere()
    {
        var season = new SeasonProfile();

        Assert.Equal(season.Months[5] * season.Weekdays[(int)DayOfWeek.Monday], SeasonRate.On(new DateOnly(2024, 6, 10), season));
        Assert.Equal(season.Months[0] * season.Weekdays[(int)DayOfWeek.Sunday], SeasonRate.On(new DateOnly(2023, 1, 15), season));
    }

    [Theory, InlineData("2023-06-23", 6), InlineData("2023-02-21", 2), InlineData("2024-02-22", 2)]
    public void A_month_changes_to_the_next_one_in_equal_steps(string lastOfOldRate, int month)
    {
        var season = Flat with { Months = [.. Enumerable.Range(1, 12).Select(own => own * own / 10.0)] };
        var (first, (before, after)) = (DateOnly.ParseExact(lastOfOldRate, "yyyy-MM-dd"), (season.Months[month - 1], season.Months[month]));

        for (var step = 0; step <= season.MonthChangeDays; step++)
        {
            var expected = before + (after - before) * step / season.MonthChangeDays;
            Assert.Equal(expected, SeasonRate.On(first.AddDays(step), season), 1e-9);
        }

        Assert.Equal([before, after], new[] { first.AddDays(-1), first.AddDays(16) }.Select(date => SeasonRate.On(date, season)));
    }

    [Fact]
    public void December_changes_to_January_in_the_same_way()
    {
        var season = Flat with { Months = [1, .. Enumerable.Repeat(1.0, 10), 2.5] };

        Assert.Equal(1 + 1.5 * 7 / 15, SeasonRate.On(new DateOnly(2024, 1, 1), season), 1e-9);
    }

    private static double Rate(DateOnly date) => SeasonRate.On(date, Flat);
}
