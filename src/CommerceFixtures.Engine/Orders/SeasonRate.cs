using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// The rate of orders on a date, relative to an ordinary day: month, weekday, and the days around Thanksgiving and Christmas.
/// </summary>
internal static class SeasonRate
{
    public static double On(DateOnly date, SeasonProfile season) =>
        season.Months[date.Month - 1] * season.Weekdays[(int)date.DayOfWeek] * Holidays(date);

    private static double Holidays(DateOnly date) => date.Month switch
    {
        11 => AroundThanksgiving(date.DayNumber - Thanksgiving(date.Year).DayNumber),
        12 when date.Day <= 3 && date.DayNumber - Thanksgiving(date.Year).DayNumber == 4 => CyberMonday,
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

    /// <summary>The fourth Thursday of November.</summary>
    private static DateOnly Thanksgiving(int year)
    {
        var first = new DateOnly(year, 11, 1);
        var firstThursday = 1 + ((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7;
        return new DateOnly(year, 11, firstThursday + 21);
    }
}
