namespace CommerceFixtures.Engine;

/// <summary>How November and December of one year compare with the rest of it, a day.</summary>
internal readonly record struct SeasonRatio(int Year, double PeakToRest, double PeakToAutumn)
{
    private const int LeastPeakDays = 30;
    private const int LeastOtherDays = 90;

    /// <summary>The ratios of each year of which the window holds enough of both seasons.</summary>
    public static IEnumerable<SeasonRatio> OfEachYear(int[] perDay, DateOnly start)
    {
        var dated = perDay.Select((orders, day) => (Date: start.AddDays(day), Orders: orders));
        foreach (var year in dated.GroupBy(day => day.Date.Year))
        {
            var peak = year.Where(day => day.Date.Month >= 11).Select(day => day.Orders).ToArray();
            var rest = year.Where(day => day.Date.Month < 11).Select(day => day.Orders).ToArray();
            var autumn = year.Where(day => day.Date.Month is 9 or 10).Select(day => day.Orders).ToArray();
            if (peak.Length >= LeastPeakDays && rest.Length >= LeastOtherDays)
                yield return new(year.Key, peak.Average() / rest.Average(), peak.Average() / autumn.Average());
        }
    }
}
