namespace CommerceFixtures.Engine;

/// <summary>How November and December of one year compare with the rest of it, a day.</summary>
internal readonly record struct SeasonRatio(int Year, double PeakToRest, double PeakToAutumn)
{
    private const int LeastPeakDays = 30;
    private const int LeastOtherDays = 90;

    /// <summary>The ratios of each year of which the window holds enough of both seasons.</summary>
    public static IEnumerable<SeasonRatio> OfEachYear(int[] perDay, DateOnly start)
    {
        for (var first = 0; first < perDay.Length;)
        {
            var year = start.AddDays(first).Year;
            var end = Math.Min(perDay.Length, new DateOnly(year, 12, 31).DayNumber - start.DayNumber + 1);
            var (peakDays, peak) = Orders(perDay, start, first, end, 11, 12);
            var (restDays, rest) = Orders(perDay, start, first, end, 1, 10);
            var (autumnDays, autumn) = Orders(perDay, start, first, end, 9, 10);
            if (peakDays >= LeastPeakDays && restDays >= LeastOtherDays)
                yield return new(year, peak / peakDays / (rest / restDays), peak / peakDays / (autumn / autumnDays));
            first = end;
        }
    }

    private static (int Days, double Orders) Orders(int[] perDay, DateOnly start, int first, int end, int firstMonth, int lastMonth)
    {
        var (days, orders) = (0, 0L);
        for (var day = first; day < end; day++)
        {
            var month = start.AddDays(day).Month;
            if (month >= firstMonth && month <= lastMonth)
                (days, orders) = (days + 1, orders + perDay[day]);
        }

        return (days, orders);
    }
}
