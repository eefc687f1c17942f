using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Spreads the orders over the window in proportion to the rate of each day: season, weekday, holidays, growth, and chance.
/// </summary>
internal static class OrderDates
{
    /// <summary>Returns the day of each order, in ascending order.</summary>
    public static int[] Make(MakeContext context, CustomerTable customers)
    {
        // All parts share the days of one shop, so what is late in one part is late in the whole set.
        var rates = DailyRates(context);
        var days = new int[context.Part.Orders];
        Spread(days, rates, firstDay: 0, position: 0.5);
        LeaveEachCustomerAnOrder(days, customers);
        if (context.Part.Settings.Counts.Orders < context.Profile.Season.JudgedFromOrders)
            return days;

        days = SeasonDeal.Settle(context, days, rates, customers);
        LeaveEachCustomerAnOrder(days, customers);
        return days;
    }

    /// <summary>
    /// Places order j where the cumulative rate exceeds (j + position) / n. Any range of days gets its share to within one order.
    /// </summary>
    /// <param name="days">Receives the day of each order.</param>
    /// <param name="rates">The rate of each day.</param>
    /// <param name="firstDay">The day of the first rate.</param>
    /// <param name="position">The offset of the orders, at least 0 and less than 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Spread(Span<int> days, ReadOnlySpan<double> rates, int firstDay, double position)
    {
        var total = 0.0;
        foreach (var rate in rates)
            total += rate;
        var day = 0;
        var passed = rates[0];
        for (var order = 0; order < days.Length; order++)
        {
            var mark = (order + position) / days.Length * total;
            while (passed <= mark && day < rates.Length - 1)
                passed += rates[++day];
            days[order] = firstDay + day;
        }
    }

    private static double[] DailyRates(MakeContext context)
    {
        var (rates, season) = (new double[context.Calendar.Days], context.Profile.Season);
        var least = season.FirstDaysAim * season.MinShareOfFirstDays;
        Attempts.Run(season.LaunchDays.Length, attempt =>
        {
            Rate(context, rates, season.LaunchDays[attempt]);
            return least - Sums.Of(FirstDays(rates, season)) / Sums.Of(rates);
        });
        DayNoise.Apply(context, rates);
        RaiseFirstDays(rates, season);
        return rates;
    }

    private static void Rate(MakeContext context, double[] rates, int launchDays)
    {
        // There are no orders on day 0, because customers order after the day on which they register, and the first ones register on day 0.
        var season = context.Profile.Season;
        for (var day = 1; day < rates.Length; day++)
            rates[day] = SeasonRate.On(context.Calendar.Date(day), season) * Growth(day, launchDays, season);
    }

    /// <summary>Makes up for bad luck that leaves the first days less than their share.</summary>
    private static void RaiseFirstDays(double[] rates, SeasonProfile season)
    {
        var (least, first) = (season.FirstDaysAim * season.MinShareOfFirstDays, Sums.Of(FirstDays(rates, season)));
        var rest = Sums.Of(rates) - first;
        if (first == 0 || rest == 0 || first >= least * (first + rest) || rates.Length > season.LongestWindowOfFirstDays())
            return;
        foreach (ref var rate in FirstDays(rates, season))
            rate *= least * rest / ((1 - least) * first);
    }

    private static Span<double> FirstDays(double[] rates, SeasonProfile season) =>
        rates.AsSpan(0, Math.Min(season.FirstDays, rates.Length));

    private static double Growth(int day, int launchDays, SeasonProfile season)
    {
        var launch = Math.Min(1, season.LaunchShare + (1 - season.LaunchShare) * day / launchDays);
        return launch * (1 + season.GrowthPerYear * day / ShopCalendar.DaysPerYear);
    }

    /// <summary>
    /// Moves orders so that each customer can have one. If there are enough orders, the last ones go to the customers in order of
    /// registration, so the i-th of them must be later than the i-th registration. Orders are moved to a later day only if the season alone
    /// would break that.
    /// </summary>
    private static void LeaveEachCustomerAnOrder(int[] days, CustomerTable customers)
    {
        var first = days.Length - customers.Count;
        for (var customer = 0; first >= 0 && customer < customers.Count; customer++)
            days[first + customer] = Math.Max(days[first + customer], customers.RegistrationDay[customer] + 1);
    }
}
