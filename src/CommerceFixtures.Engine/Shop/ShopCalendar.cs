namespace CommerceFixtures.Engine.Shop;

/// <summary>The window as a sequence of days. Its first day is day 0.</summary>
internal sealed class ShopCalendar
{
    /// <summary>The average, including leap years.</summary>
    public const double DaysPerYear = 365.25;

    private const int MonthsOfYear = 12;

    /// <param name="start">The first day of the window.</param>
    /// <param name="registrationEnd">The last day on which customers register.</param>
    /// <param name="end">The last day of the window.</param>
    /// <param name="season">The months in which the seasons of a year begin.</param>
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

    /// <summary>The years whose seasons the window covers well enough to compare them.</summary>
    public YearSeasons[] ComparableYears { get; }

    /// <summary>The number of months that have a day of the window.</summary>
    public int Months => MonthsOfYear * (Date(End).Year - Start.Year) + Date(End).Month - Start.Month + 1;

    /// <summary>The first day of a month, which is before the window if the window starts within the first month.</summary>
    public int FirstDay(int month) => new DateOnly(Start.Year, Start.Month, 1).AddMonths(month).DayNumber - Start.DayNumber;

    public DateOnly Date(int day) => Start.AddDays(day);
}
