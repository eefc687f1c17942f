using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Orders;

/// <summary>Spreads the orders over the window in proportion to each day's rate: season, weekday, holidays, growth and chance.</summary>
internal static class OrderDates
{
    /// <summary>The day of each order, ascending.</summary>
    public static int[] Make(MakeContext context, CustomerTable customers)
    {
        // All parts have the days of one shop: what is late in one of them is late in the whole.
        var rates = DailyRates(context);
        var days = new int[context.Part.Orders];
        Spread(days, rates, firstDay: 0, position: 0.5);
        LeaveEachCustomerAnOrder(days, customers);
        if (days.Length < context.Profile.Season.JudgedFromOrders)
            return days;

        days = SeasonDeal.Settle(context, days, rates, customers);
        LeaveEachCustomerAnOrder(days, customers);
        return days;
    }

    /// <summary>
    /// Order j falls where the cumulative rate passes (j + position) / n: any stretch of days gets its share to within one order.
    /// </summary>
    /// <param name="days">Takes the day of each order.</param>
    /// <param name="rates">By day.</param>
    /// <param name="firstDay">The day of the first rate.</param>
    /// <param name="position">From 0 up to 1.</param>
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
        var (calendar, season, noise) = (context.Calendar, context.Profile.Season, context.SharedDraws("orders.day"));
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
        var launch = Math.Min(1, season.LaunchShare + (1 - season.LaunchShare) * day / season.LaunchDays);
        return launch * (1 + season.GrowthPerYear * day / ShopCalendar.DaysPerYear);
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
