using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Varies the rate of each day as a shop's do, more than chance alone would. Good and bad days come in runs: a day shares two thirds of its
/// luck with the next one.
/// </summary>
internal static class DayNoise
{
    /// <param name="context">The seasons, the source of the luck, which all parts share, and the number of orders in the whole set.</param>
    /// <param name="rates">The rate of each day, which is varied.</param>
    public static void Apply(MakeContext context, double[] rates)
    {
        var usual = (double[])rates.Clone();
        Vary(context, rates);
        foreach (var year in context.Calendar.ComparableYears)
            KeepSeasons(context.Profile.Season, year, rates, usual);
    }

    private static void Vary(MakeContext context, double[] rates)
    {
        var (luck, season) = (context.SharedDraws("orders.day"), context.Profile.Season);
        var ordersPerRate = context.Part.Settings.Counts.Orders / Sums.Of(rates);
        for (var day = 0; day < rates.Length; day++)
        {
            // The variance of Poisson counts is their mean; dates are spread without chance, so the noise here is all there is.
            var expected = Math.Max(season.FewestOrdersADay, rates[day] * ordersPerRate);
            var dayLuck = (luck.Normal(day) + luck.Normal(day + 1L) + luck.Normal(day + 2L)) / Math.Sqrt(3);
            rates[day] *= Curves.RandomFactor(dayLuck, season.DayVariance + season.DayDispersion / expected);
        }
    }

    /// <summary>If luck took a year near the bounds of its seasons, it only moves orders within each season.</summary>
    private static void KeepSeasons(SeasonProfile season, YearSeasons year, double[] rates, double[] usual)
    {
        if (season.KeepsBounds(SeasonRatio.Of(year, rates), season.LuckMargin))
            return;
        Rescale(year.First, year.Autumn);
        Rescale(year.Autumn, year.Peak);
        Rescale(year.Peak, year.End);

        void Rescale(int first, int end)
        {
            var own = rates.AsSpan(first..end);
            var change = Sums.Of(usual.AsSpan(first..end)) / Sums.Of(own);
            foreach (ref var rate in own)
                rate *= change;
        }
    }
}
