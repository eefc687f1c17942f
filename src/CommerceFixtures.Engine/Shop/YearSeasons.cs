namespace CommerceFixtures.Engine.Shop;

/// <summary>
/// The days of one year within the window, counted from its first day, and the days on which the seasons of the year begin. A season
/// outside of the window is empty.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="First">The first day of the year in the window.</param>
/// <param name="Autumn">The first day of the autumn.</param>
/// <param name="Peak">The first day of the peak.</param>
/// <param name="End">The day after the last day of the year in the window.</param>
/// <param name="AreComparable">Whether the window covers enough of both seasons to compare them.</param>
internal readonly record struct YearSeasons(int Year, int First, int Autumn, int Peak, int End, bool AreComparable)
{
    /// <summary>Returns the years of a window, in order.</summary>
    /// <param name="start">The date of the first day of the window.</param>
    /// <param name="days">The number of days in the window.</param>
    /// <param name="season">The months in which the seasons begin, and the days that make a year comparable.</param>
    public static YearSeasons[] Of(DateOnly start, int days, SeasonProfile season)
    {
        var years = new YearSeasons[start.AddDays(days - 1).Year - start.Year + 1];
        for (var i = 0; i < years.Length; i++)
        {
            var year = start.Year + i;
            var (first, peak, end) = (DayOf(year, 1), DayOf(year, season.FirstPeakMonth), DayOf(year + 1, 1));
            var areComparable = end - peak >= season.MinPeakDays && peak - first >= season.MinDaysBeforePeak;
            years[i] = new(year, first, DayOf(year, season.FirstAutumnMonth), peak, end, areComparable);
        }

        return years;

        int DayOf(int year, int month) => Math.Clamp(new DateOnly(year, month, 1).DayNumber - start.DayNumber, 0, days);
    }
}
