using System.Globalization;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Checking;

/// <summary>When the shop sells: November and December lead each year, and the first weeks are no desert.</summary>
internal sealed class SeasonRules(CheckedPart check, OrderRules orders)
{
    private const int FirstDays = 90;

    private static readonly FixtureFile File = FixtureFile.Orders;

    private readonly SeasonProfile _season = check.Profile.Season;
    private readonly ShopCalendar _calendar = check.Calendar;
    private readonly string? _fewOrders = Obstacle.Fewer(orders.Count, check.Profile.Season.JudgedFromOrders, "orders");

    public void Require()
    {
        var (perDay, completedPerDay) = (new int[_calendar.Days], new int[_calendar.Days]);
        for (var order = 0; order < orders.Count; order++)
        {
            perDay[orders.Day[order]]++;
            if (orders.IsCompleted(order))
                completedPerDay[orders.Day[order]]++;
        }

        RequireEachYear(
            perDay, year => year.PeakToRest, year => year.HasOrders, "orders in the year",
            new(_season.LeastRatio, _season.MostRatio), "November-December over the rest of the year, orders a day");
        RequireEachYear(
            perDay, year => year.PeakToAutumn, year => year.AutumnADay > 0, "orders in September and October",
            Bound.AtLeast(_season.LeastRatioToAutumn), "November-December over September-October, orders a day");
        RequireEachYear(
            completedPerDay, year => year.PeakToRest, year => year.RestADay > 0, "completed orders from January to October",
            Bound.AtLeast(_season.LeastRatioOfCompleted), "November-December over the rest of the year, completed orders a day");
        RequireFirstDays(perDay, Bound.AtLeast(_season.LeastShareOfFirst90Days));
    }

    /// <param name="perDay">Orders by day.</param>
    /// <param name="ratio">What is judged.</param>
    /// <param name="canCompare">Whether there are orders to compare with.</param>
    /// <param name="compared">What those are.</param>
    /// <param name="bound">Where the ratio has to lie.</param>
    /// <param name="rule">Its name, without the year.</param>
    private void RequireEachYear(
        int[] perDay, Func<SeasonRatio, double> ratio, Func<SeasonRatio, bool> canCompare, string compared, Bound bound, string rule)
    {
        if (_calendar.ComparableYears.Length == 0)
            check.Report.NotJudged("no year with both seasons in the window", bound.ToString(), rule, File);
        foreach (var comparable in _calendar.ComparableYears)
        {
            var year = SeasonRatio.Of(comparable, perDay);
            var obstacle = _fewOrders ?? (canCompare(year) ? null : "no " + compared);
            check.Report.Judge(obstacle, ratio(year), bound, string.Create(CultureInfo.InvariantCulture, $"{rule}, {year.Year}"), File);
        }
    }

    private void RequireFirstDays(int[] perDay, Bound bound)
    {
        var obstacle = _fewOrders ?? (_calendar.Days > _season.FirstDaysJudgedUpToWindow ? "a window of more than four years" : null);
        var first = 0;
        for (var day = 0; day < Math.Min(FirstDays, perDay.Length); day++)
            first += perDay[day];
        check.Report.Judge(obstacle, first / (double)orders.Count, bound, "share of orders in the first 90 days", File);
    }
}
