using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>Spreads the orders over the window in proportion to each day's rate: season, weekday, holidays, growth and chance.</summary>
internal static class OrderDates
{
    /// <summary>The day of each order, ascending.</summary>
    public static int[] Make(SetPart part, Calendar calendar, CustomerTable customers, SeasonProfile season)
    {
        // All parts have the days of one shop: what is late in one of them is late in the whole.
        var days = Spread(part.Orders, DailyRates(part.Settings.Seed, calendar, season));
        LeaveEachCustomerAnOrder(days, customers);
        return days;
    }

    /// <summary>
    /// Order j falls where the cumulative rate passes (j + 1/2) / n: any stretch of days gets its share to within one order.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Spread(int orders, double[] rates)
    {
        var total = 0.0;
        foreach (var rate in rates)
            total += rate;
        var days = new int[orders];
        var day = 0;
        var passed = rates[0];
        for (var order = 0; order < orders; order++)
        {
            var mark = (order + 0.5) / orders * total;
            while (passed <= mark && day < rates.Length - 1)
                passed += rates[++day];
            days[order] = day;
        }

        return days;
    }

    private static double[] DailyRates(long seed, Calendar calendar, SeasonProfile season)
    {
        var noise = new Draws(seed, "orders.day");
        var rates = new double[calendar.Days];

        // Nobody orders on day 0: the first customers register on it, and an order is later than that.
        for (var day = 1; day < rates.Length; day++)
        {
            var chance = 1 + season.DayNoise * (2 * noise.Unit(day) - 1);
            rates[day] = SeasonRate.On(calendar.Date(day), season) * Growth(day, season) * chance;
        }

        return rates;
    }

    private static double Growth(int day, SeasonProfile season)
    {
        const double daysPerYear = 365.25;
        var launch = Math.Min(1, season.LaunchShare + (1 - season.LaunchShare) * day / season.LaunchDays);
        return launch * (1 + season.GrowthPerYear * day / daysPerYear);
    }

    /// <summary>
    /// Where each customer is to have an order, the last orders are one for each customer in order of registration, so the i-th of
    /// them must be later than the i-th registration. Orders are moved later only where the season alone would break that.
    /// </summary>
    private static void LeaveEachCustomerAnOrder(int[] days, CustomerTable customers)
    {
        var first = days.Length - customers.Count;
        for (var customer = 0; first >= 0 && customer < customers.Count; customer++)
            days[first + customer] = Math.Max(days[first + customer], customers.RegistrationDay[customer] + 1);
    }
}
