namespace CommerceFixtures.Engine.Shop;

/// <summary>The window as days counted from its first, which is day 0.</summary>
internal sealed class ShopCalendar
{
    /// <summary>On average.</summary>
    public const double DaysPerYear = 365.25;

    /// <param name="start">The first day of the window.</param>
    /// <param name="registrationEnd">The last day on which customers register.</param>
    /// <param name="end">The last day of the window.</param>
    /// <param name="season">What makes the seasons of a year.</param>
    public ShopCalendar(DateOnly start, DateOnly registrationEnd, DateOnly end, SeasonProfile season)
    {
        Start = start;
        RegistrationEnd = registrationEnd.DayNumber - start.DayNumber;
        End = end.DayNumber - start.DayNumber;
        Years = YearSeasons.Of(start, Days, season);
        ComparableYears = Array.FindAll(Years, year => year.AreComparable);
    }

    public DateOnly Start { get; }

    /// <summary>The last day on which customers register.</summary>
    public int RegistrationEnd { get; }

    /// <summary>The last day of the window.</summary>
    public int End { get; }

    public int Days => End + 1;

    public YearSeasons[] Years { get; }

    /// <summary>Those whose seasons the window holds enough of to compare them.</summary>
    public YearSeasons[] ComparableYears { get; }

    public DateOnly Date(int day) => Start.AddDays(day);
}
