namespace CommerceFixtures.Engine.Shop;

/// <summary>Thanksgiving, the fourth Thursday of November, which the sales of the season are dated from.</summary>
internal static class Thanksgiving
{
    /// <summary>The number of days from the Thanksgiving of the year to the date, negative before it.</summary>
    public static int DaysTo(DateOnly date) => date.DayNumber - Of(date.Year).DayNumber;

    private static DateOnly Of(int year)
    {
        var first = new DateOnly(year, 11, 1);
        var firstThursday = 1 + ((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7;
        return new DateOnly(year, 11, firstThursday + 21);
    }
}
