using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Shop;

/// <summary>The window as days counted from its first, which is day 0.</summary>
internal sealed class ShopCalendar
{
    public ShopCalendar(DataSetSettings settings)
    {
        Start = DateOnly.FromDateTime(settings.Window.Start);
        RegistrationEnd = DateOnly.FromDateTime(settings.Window.RegistrationEnd).DayNumber - Start.DayNumber;
        End = DateOnly.FromDateTime(settings.Window.End).DayNumber - Start.DayNumber;
        Years = YearSeasons.Of(Start, Days);
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
