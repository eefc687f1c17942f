namespace CommerceFixtures.Engine.Shop;

/// <summary>
/// The days of one year that lie in the window, counted from its first day, and where its seasons begin among them. A season that the
/// window does not reach is empty.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="First">Its first day in the window.</param>
/// <param name="Autumn">Where its autumn begins.</param>
/// <param name="Peak">Where its peak begins.</param>
/// <param name="End">The day after its last.</param>
/// <param name="AreComparable">Whether the window holds enough of both seasons to compare them.</param>
internal readonly record struct YearSeasons(int Year, int First, int Autumn, int Peak, int End, bool AreComparable)
{
    /// <summary>The years of a window, in order.</summary>
    /// <param name="start">The date of its first day.</param>
    /// <param name="days">Its length.</param>
    /// <param name="season">The months in which the seasons begin, and how much of them makes a year comparable.</param>
    public static YearSeasons[] Of(DateOnly start, int days, SeasonProfile season)
    {
        var years = new YearSeasons[start.AddDays(days - 1).Year - start.Year + 1];
        for (var i = 0; i < years.Length; i++)
        {
            var year = start.Year + i;
            var (first, peak, end) = (DayOf(year, 1), DayOf(year, season.FirstPeakMonth), DayOf(year + 1, 1));
            var areComparable = end - peak >= season.LeastPeakDays && peak - first >= season.LeastDaysBeforePeak;
            years[i] = new(year, first, DayOf(year, season.FirstAutumnMonth), peak, end, areComparable);
        }

        return years;

        int DayOf(int year, int month) => Math.Clamp(new DateOnly(year, month, 1).DayNumber - start.DayNumber, 0, days);
    }
}
