using System.Runtime.InteropServices;

namespace CommerceFixtures.Report;

/// <summary>The customers who registered in the same period, and how many of them ordered in each later period.</summary>
internal sealed class CohortTally
{
    /// <summary>More rows and columns than this do not fit on a phone.</summary>
    private const int MaxPeriods = 10;

    private const int MonthsOfYear = 12;

    /// <summary>
    /// The lengths of a period in months. The first that is long enough for the window is taken. No window has 600 years.
    /// </summary>
    private static readonly int[] Lengths = [3, 6, 12, 24, 60, 120, 300, 600];

    private readonly DateOnly _start;
    private readonly Dictionary<(int Cohort, int Period), int> _active = [];

    public CohortTally(DateOnly start, DateOnly end)
    {
        _start = start;
        Months = Array.Find(Lengths, months => MonthOf(end) / months < MaxPeriods);
        Periods = PeriodOf(end) + 1;
        Customers = new int[Periods];
    }

    /// <summary>The length of a period in months.</summary>
    public int Months { get; }

    /// <summary>The number of periods of the window. The first starts in January, so it can start before the window.</summary>
    public int Periods { get; }

    /// <summary>The customers of each cohort.</summary>
    public int[] Customers { get; }

    /// <summary>The period of a date. The first one starts with the year of the window's start.</summary>
    public int PeriodOf(DateOnly date) => MonthOf(date) / Months;

    /// <summary>The first day of a period.</summary>
    public DateOnly FirstDay(int period) => new DateOnly(_start.Year, 1, 1).AddMonths(period * Months);

    /// <summary>The customers of a cohort who ordered in a period.</summary>
    public int Active(int cohort, int period) => _active.GetValueOrDefault((cohort, period));

    public void AddActive(int cohort, int period) => CollectionsMarshal.GetValueRefOrAddDefault(_active, (cohort, period), out _)++;

    private int MonthOf(DateOnly date) => (date.Year - _start.Year) * MonthsOfYear + date.Month - 1;
}
