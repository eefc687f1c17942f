namespace CommerceFixtures.Report;

/// <summary>How long customers stay.</summary>
/// <param name="Active">The share of customers who order in each month of 30 days since their first order, from the second month on. Only
/// customers whose month ends within the window count. Months with few of them are left out.</param>
/// <param name="Cohorts">The customers by the period in which they registered.</param>
/// <param name="Months">The length of a period in months.</param>
internal sealed record RetentionFigures(IReadOnlyList<ActiveMonth> Active, IReadOnlyList<CohortFigures> Cohorts, int Months)
{
    /// <summary>With fewer customers, a share says little.</summary>
    private const int FewCustomers = 100;

    /// <summary>Enough for eight years, and few enough for a chart.</summary>
    private const int MaxMonths = 100;

    public static RetentionFigures Of(SetTally tally) => new(ActiveMonths(tally), CohortsOf(tally), tally.Cohorts.Months);

    private static List<ActiveMonth> ActiveMonths(SetTally tally)
    {
        var firsts = tally.Customers.Where(customer => customer.Orders > 0)
            .Select(customer => customer.FirstOrder.DayNumber).Order().ToArray();
        var months = new List<ActiveMonth>();
        for (var month = 1; month <= MaxMonths; month++)
        {
            var customers = CountUpTo(firsts, tally.End.DayNumber + 1 - (month + 1) * SetTally.DaysOfMonth);
            if (customers < FewCustomers)
                break;
            var active = month < tally.ActiveByMonth.Count ? tally.ActiveByMonth[month] : 0;
            months.Add(new(month, customers, active));
        }

        return months;
    }

    /// <summary>The number of values in ascending order that are at most the given one.</summary>
    private static int CountUpTo(int[] ascending, int value)
    {
        var place = Array.BinarySearch(ascending, value);
        if (place < 0)
            return ~place;
        while (place < ascending.Length && ascending[place] == value)
            place++;
        return place;
    }

    /// <summary>The cohorts with customers, and the periods that end within the window.</summary>
    private static List<CohortFigures> CohortsOf(SetTally tally)
    {
        var (cohorts, made) = (tally.Cohorts, new List<CohortFigures>());
        for (var cohort = 0; cohort < cohorts.Periods; cohort++)
        {
            if (cohorts.Customers[cohort] == 0)
                continue;
            var active = new List<int>();
            for (var period = cohort; period < cohorts.Periods && cohorts.FirstDay(period + 1) <= tally.End.AddDays(1); period++)
                active.Add(cohorts.Active(cohort, period));
            made.Add(new($"{cohorts.FirstDay(cohort):yyyy-MM}", cohorts.Customers[cohort], active));
        }

        return made;
    }
}

/// <summary>A month of 30 days since the first order.</summary>
/// <param name="Month">The number of months since the month of the first order.</param>
/// <param name="Customers">The customers whose month ends within the window.</param>
/// <param name="Active">Those of them who order in it.</param>
internal sealed record ActiveMonth(int Month, int Customers, long Active);

/// <summary>The customers who registered in one period.</summary>
/// <param name="From">The first month of the period, such as 2024-04.</param>
/// <param name="Customers">The number of customers.</param>
/// <param name="Active">The customers who ordered in that period, in the next one, and so on.</param>
internal sealed record CohortFigures(string From, int Customers, IReadOnlyList<int> Active);
