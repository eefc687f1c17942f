
namespace CommerceFixtures.Engine.Shop;

/// <summary>Compares November and December of one year with the rest of it, in orders per day.</summary>
internal readonly record struct SeasonRatio(int Year, double PeakADay, double RestADay, double AutumnADay)
{
    public bool HasOrders => PeakADay + RestADay > 0;

    /// <summary>Infinity if the rest of the year has no orders; NaN if the whole year has none.</summary>
    public double PeakToRest => PeakADay / RestADay;

    public double PeakToAutumn => PeakADay / AutumnADay;

    /// <param name="year">A year with comparable seasons.</param>
    /// <param name="perDay">The number of orders on each day of the window.</param>
    public static SeasonRatio Of(YearSeasons year, int[] perDay)
    {
        return Of(year, Orders(year.Peak, year.End), Orders(year.First, year.Peak), Orders(year.Autumn, year.Peak));

        long Orders(int first, int end)
        {
            var orders = 0L;
            for (var day = first; day < end; day++)
                orders += perDay[day];
            return orders;
        }
    }

    /// <param name="year">A year with comparable seasons.</param>
    /// <param name="rates">The rate of orders on each day of the window.</param>
    public static SeasonRatio Of(YearSeasons year, double[] rates)
    {
        return Of(year, Rate(year.Peak, year.End), Rate(year.First, year.Peak), Rate(year.Autumn, year.Peak));

        double Rate(int first, int end)
        {
            var rate = 0.0;
            for (var day = first; day < end; day++)
                rate += rates[day];
            return rate;
        }
    }

    /// <param name="year">A year with comparable seasons.</param>
    /// <param name="peak">The orders in November and December.</param>
    /// <param name="rest">The orders in the rest of the year.</param>
    /// <param name="autumn">The orders in September and October, which are part of the rest.</param>
    public static SeasonRatio Of(YearSeasons year, double peak, double rest, double autumn) => new(
        year.Year,
        peak / (year.End - year.Peak),
        rest / (year.Peak - year.First),
        autumn / (year.Peak - year.Autumn));
}
