using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>When the shop sells: November and December lead each year, and the first weeks are no desert.</summary>
internal static class SeasonRules
{
    private const int FirstDays = 90;

    public static void Check(CommerceDataSet data, DataSetSettings settings, SeasonProfile season, CheckReport report)
    {
        if (data.Orders.Count < season.JudgedFromOrders)
            return;
        var calendar = new Calendar(settings);
        foreach (var year in SeasonRatio.OfEachYear(OrdersPerDay(data.Orders, calendar), calendar.Start))
        {
            RequireWithin(
                year.PeakToRest, season.LeastRatio, season.MostRatio, "November-December over the rest of the year, orders a day",
                year.Year);
            RequireWithin(
                year.PeakToAutumn, season.LeastRatioToAutumn, double.PositiveInfinity, "November-December over September-October, orders a day",
                year.Year);
        }

        var completed = data.Orders.Where(order => order.Status == OrderStatus.Completed);
        foreach (var year in SeasonRatio.OfEachYear(OrdersPerDay(completed, calendar), calendar.Start))
            RequireWithin(
                year.PeakToRest, season.LeastRatioOfCompleted, double.PositiveInfinity,
                "November-December over the rest of the year, completed orders a day", year.Year);

        if (calendar.Days > season.FirstDaysJudgedUpToWindow)
            return;
        var first = data.Orders.Count(order => order.OrderDate < calendar.Date(FirstDays)) / (double)data.Orders.Count;
        report.RequireWithin(first, season.LeastShareOfFirst90Days, 1, "share of orders in the first 90 days", FixtureFile.Orders);

        void RequireWithin(double reached, double least, double most, string rule, int year) =>
            report.RequireWithin(reached, least, most, string.Create(CultureInfo.InvariantCulture, $"{rule}, {year}"), FixtureFile.Orders);
    }

    private static int[] OrdersPerDay(IEnumerable<Order> orders, Calendar calendar)
    {
        var perDay = new int[calendar.Days];
        foreach (var order in orders)
            perDay[order.OrderDate.DayNumber - calendar.Start.DayNumber]++;
        return perDay;
    }
}
