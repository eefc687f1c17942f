namespace CommerceFixtures.Report;

/// <summary>The lines of each week and how many of them are discounted, for the last weeks of the window.</summary>
internal sealed class WeekTally
{
    /// <summary>Two years and a month. A chart has no room for more bars.</summary>
    private const int MaxWeeks = 110;

    private const int DaysOfWeek = 7;

    /// <summary>The products of a large catalogue whose weeks are counted.</summary>
    private const int MaxProducts = 1500;

    private readonly int _firstWeek;
    private readonly LineCount[][] _ofProduct = new LineCount[MaxProducts][];

    public WeekTally(DateOnly start, DateOnly end)
    {
        // Weeks start on Monday, and day 0 of the calendar was one.
        var lastWeek = end.DayNumber / DaysOfWeek;
        _firstWeek = Math.Max(start.DayNumber / DaysOfWeek, lastWeek - MaxWeeks + 1);
        All = new LineCount[lastWeek - _firstWeek + 1];
    }

    public LineCount[] All { get; }

    public DateOnly Monday(int week) => DateOnly.FromDayNumber((_firstWeek + week) * DaysOfWeek);

    /// <summary>The weeks of one of the first products, or null if it has no lines.</summary>
    public LineCount[]? Of(int product) => product < MaxProducts ? _ofProduct[product] : null;

    public void Add(DateOnly date, int product, bool isDiscounted)
    {
        var week = date.DayNumber / DaysOfWeek - _firstWeek;
        if (week < 0)
            return;
        All[week].Add(isDiscounted);
        if (product < MaxProducts)
            (_ofProduct[product] ??= new LineCount[All.Length])[week].Add(isDiscounted);
    }
}

/// <summary>The number of lines, and how many of them are discounted.</summary>
internal struct LineCount
{
    public int Lines { get; private set; }

    public int Discounted { get; private set; }

    public void Add(bool isDiscounted)
    {
        Lines++;
        Discounted += isDiscounted ? 1 : 0;
    }
}
