using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests.Orders;

/// <summary>Days differ by more than chance, in runs of good and bad days, and no year leaves the bounds of its seasons.</summary>
public class DayNoiseTests
{
    [Theory, InlineData(3000), InlineData(30_000), InlineData(300_000)]
    public void The_variance_is_that_of_the_profile(int orders)
    {
        var (context, days) = (TestWork.Context($"Orders={orders}"), Varied(orders));
        var (season, mean) = (context.Profile.Season, orders / (double)context.Calendar.Days);
        var rates = days.Select(rate => rate * mean).ToArray();

        // Seasons are scaled back to their sums, which takes a little of the variance.
        var expected = season.DayDispersion + season.DayVariance * mean;
        Assert.InRange(rates.Sum(rate => (rate - mean) * (rate - mean)) / rates.Length / mean, 0.75 * expected, 1.25 * expected);
        Assert.All(rates, rate => Assert.True(rate >= 0));
    }

    [Fact]
    public void Neighboring_days_share_their_luck()
    {
        var days = Varied(3000);

        Assert.InRange(Statistics.Spearman(days[1..], days[..^1]), 0.5, 0.8);
        Assert.InRange(Statistics.Spearman(days[5..], days[..^5]), -0.15, 0.15);
    }

    [Fact]
    public void A_year_near_the_bounds_of_its_seasons_keeps_its_seasons()
    {
        // With equal rates, the peak is no peak.
        var (calendar, days) = (TestWork.Context("").Calendar, Varied(3000));

        Assert.Equal([2023, 2024], calendar.ComparableYears.Select(year => year.Year));
        foreach (var year in calendar.ComparableYears)
        {
            Assert.Equal(year.Autumn - year.First, days[year.First..year.Autumn].Sum(), 0.001);
            Assert.Equal(year.Peak - year.Autumn, days[year.Autumn..year.Peak].Sum(), 0.001);
            Assert.Equal(year.End - year.Peak, days[year.Peak..year.End].Sum(), 0.001);
        }

        var january = days[calendar.Years[^1].First..];
        Assert.NotInRange(january.Sum(), january.Length - 0.1, january.Length + 0.1);
    }

    [Fact]
    public void Other_years_gain_and_lose_orders()
    {
        var context = TestWork.Context("Orders=3000");
        var rates = Enumerable.Range(0, context.Calendar.Days).Select(day => context.Calendar.Date(day).Month >= 11 ? 2.0 : 1.0).ToArray();
        DayNoise.Apply(context, rates);

        foreach (var year in context.Calendar.ComparableYears)
        {
            int[] usual = [year.Autumn - year.First, year.Peak - year.Autumn, 2 * (year.End - year.Peak)];
            double[] own =
                [rates[year.First..year.Autumn].Sum(), rates[year.Autumn..year.Peak].Sum(), rates[year.Peak..year.End].Sum()];
            Assert.Contains(own.Zip(usual), season => Math.Abs(season.First / season.Second - 1) > 0.02);
            Assert.True(context.Profile.Season.KeepsBounds(SeasonRatio.Of(year, rates)));
        }
    }

    /// <summary>Days that had the rate 1.</summary>
    private static double[] Varied(int orders)
    {
        var context = TestWork.Context($"Orders={orders}");
        var rates = Enumerable.Repeat(1.0, context.Calendar.Days).ToArray();
        DayNoise.Apply(context, rates);
        return rates;
    }
}
