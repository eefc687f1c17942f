namespace CommerceFixtures.Engine;

/// <summary>How November and December of one year compare with the rest of it, a day.</summary>
internal sealed class SeasonRatio
{
    private const int LeastPeakDays = 30;
    private const int LeastOtherDays = 90;

    private SeasonRatio(int year, double peakToRest, double peakToAutumn) => (Year, PeakToRest, PeakToAutumn) = (year, peakToRest, peakToAutumn);

    public int Year { get; }

    public double PeakToRest { get; }

    public double PeakToAutumn { get; }

    /// <summary>The ratios of each year of which the window holds enough of both seasons.</summary>
    public static IReadOnlyList<SeasonRatio> OfEachYear(int[] perDay, DateOnly start)
    {
        var ratios = new List<SeasonRatio>();
        for (var day = 0; day < perDay.Length;)
        {
            var year = start.AddDays(day).Year;
            var (peak, rest, autumn) = (new DailyMean(), new DailyMean(), new DailyMean());
            for (var date = start.AddDays(day); day < perDay.Length && date.Year == year; date = start.AddDays(++day))
            {
                (date.Month >= 11 ? peak : rest).Add(perDay[day]);
                if (date.Month is 9 or 10)
                    autumn.Add(perDay[day]);
            }

            if (peak.Days >= LeastPeakDays && rest.Days >= LeastOtherDays)
                ratios.Add(new(year, peak.Value / rest.Value, peak.Value / autumn.Value));
        }

        return ratios;
    }

    private sealed class DailyMean
    {
        private long _orders;

        public int Days { get; private set; }

        public double Value => (double)_orders / Days;

        public void Add(int orders)
        {
            _orders += orders;
            Days++;
        }
    }
}
