namespace CommerceFixtures.Engine.Shop;

/// <summary>
/// The rate of orders on a date, relative to an ordinary day: month, weekday, and the days around Thanksgiving and Christmas.
/// </summary>
internal static class SeasonRate
{
    public static double On(DateOnly date, SeasonProfile season) =>
        Month(date, season) * season.Weekdays[(int)date.DayOfWeek] * Holidays(date);

    /// <summary>The rate of the month, which changes to that of the next month over the days around its end.</summary>
    private static double Month(DateOnly date, SeasonProfile season)
    {
        var half = season.MonthChangeDays / 2.0;
        var (before, after) = (date.Day - 0.5, DateTime.DaysInMonth(date.Year, date.Month) - date.Day + 0.5);
        var own = season.Months[date.Month - 1];
        if (before < half)
            return own + (season.Months[date.AddMonths(-1).Month - 1] - own) * (half - before) / (2 * half);
        return after < half ? own + (season.Months[date.AddMonths(1).Month - 1] - own) * (half - after) / (2 * half) : own;
    }

    private static double Holidays(DateOnly date) => date.Month switch
    {
        11 => AroundThanksgiving(Thanksgiving.DaysTo(date)),
        12 when date.Day <= 3 && Thanksgiving.DaysTo(date) == 4 => CyberMonday,
        12 => BeforeChristmas(date.Day),
        _ => 1,
    };

    private const double CyberMonday = 1.9;

    private static double AroundThanksgiving(int daysAfter) => daysAfter switch
    {
        < -7 => 0.90,
        < 0 => 1.05,
        0 => 0.90,
        1 => 2.20,
        2 or 3 => 1.40,
        4 => CyberMonday,
        _ => 1.15,
    };

    /// <summary>Orders increase until the last day on which a parcel still arrives in time. Christmas itself is quiet.</summary>
    private static double BeforeChristmas(int day) => day switch
    {
        <= 7 => 1.08,
        <= 16 => 1.22,
        <= 20 => 1.05,
        <= 23 => 0.80,
        24 or 25 => 0.40,
        _ => 0.75,
    };
}
