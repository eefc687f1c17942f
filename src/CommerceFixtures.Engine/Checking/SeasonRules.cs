using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>When the shop sells: November and December lead each year, and the first weeks are no desert.</summary>
internal sealed class SeasonRules(CheckedPart check, OrderRules orders)
{
    private const int FirstDays = 90;

    private readonly SeasonProfile _season = check.Profile.Season;
    private readonly Calendar _calendar = check.Calendar;

    public void Require()
    {
        if (orders.Count < _season.JudgedFromOrders)
            return;
        var (perDay, completedPerDay) = (new int[_calendar.Days], new int[_calendar.Days]);
        for (var order = 0; order < orders.Count; order++)
        {
            perDay[orders.Day[order]]++;
            if (orders.IsCompleted(order))
                completedPerDay[orders.Day[order]]++;
        }

        RequireSeason(perDay);
        RequireSeasonOfCompleted(completedPerDay);
        if (_calendar.Days <= _season.FirstDaysJudgedUpToWindow)
            RequireFirstDays(perDay);
    }

    private void RequireSeason(int[] perDay)
    {
        foreach (var year in SeasonRatio.OfEachYear(perDay, _calendar.Start))
        {
            RequireWithin(
                year.PeakToRest, _season.LeastRatio, _season.MostRatio, "November-December over the rest of the year, orders a day",
                year.Year);
            RequireWithin(
                year.PeakToAutumn, _season.LeastRatioToAutumn, double.PositiveInfinity,
                "November-December over September-October, orders a day", year.Year);
        }
    }

    private void RequireSeasonOfCompleted(int[] perDay)
    {
        foreach (var year in SeasonRatio.OfEachYear(perDay, _calendar.Start))
            RequireWithin(
                year.PeakToRest, _season.LeastRatioOfCompleted, double.PositiveInfinity,
                "November-December over the rest of the year, completed orders a day", year.Year);
    }

    private void RequireFirstDays(int[] perDay)
    {
        var first = 0;
        for (var day = 0; day < Math.Min(FirstDays, perDay.Length); day++)
            first += perDay[day];
        check.Report.RequireWithin(
            first / (double)orders.Count, _season.LeastShareOfFirst90Days, 1, "share of orders in the first 90 days", FixtureFile.Orders);
    }

    private void RequireWithin(double reached, double least, double most, string rule, int year) =>
        check.Report.RequireWithin(
            reached, least, most, string.Create(CultureInfo.InvariantCulture, $"{rule}, {year}"), FixtureFile.Orders);
}
