namespace CommerceFixtures.Engine.Shop;

/// <summary>
/// The days of one year that lie in the window, counted from its first day, and where September and November begin among them. A season
/// that the window does not reach is empty.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="First">Its first day in the window.</param>
/// <param name="Autumn">Where September and October begin.</param>
/// <param name="Peak">Where November and December begin.</param>
/// <param name="End">The day after its last.</param>
internal readonly record struct YearSeasons(int Year, int First, int Autumn, int Peak, int End)
{
    private const int LeastPeakDays = 30;
    private const int LeastOtherDays = 90;

    /// <summary>Whether the window holds enough of both seasons to compare them.</summary>
    public bool AreComparable => End - Peak >= LeastPeakDays && Peak - First >= LeastOtherDays;

    /// <summary>The years of a window, in order.</summary>
    /// <param name="start">The date of its first day.</param>
    /// <param name="days">Its length.</param>
    public static YearSeasons[] Of(DateOnly start, int days)
    {
        var years = new YearSeasons[start.AddDays(days - 1).Year - start.Year + 1];
        for (var i = 0; i < years.Length; i++)
        {
            var year = start.Year + i;
            years[i] = new(year, DayOf(year, 1), DayOf(year, 9), DayOf(year, 11), DayOf(year + 1, 1));
        }

        return years;

        int DayOf(int year, int month) => Math.Clamp(new DateOnly(year, month, 1).DayNumber - start.DayNumber, 0, days);
    }
}
