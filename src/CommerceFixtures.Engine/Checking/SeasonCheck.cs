using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks when the shop sells: most in November and December of each year, and enough in the first weeks.</summary>
internal sealed class SeasonCheck(CheckedPart check, OrderCheck orders)
{
    private readonly ShopCalendar _calendar = check.Calendar;
    private readonly SeasonRules _rules = check.Rules.Orders.Season;

    public void Require()
    {
        var (perDay, completedPerDay) = (new int[_calendar.Days], new int[_calendar.Days]);
        for (var order = 0; order < orders.Count; order++)
        {
            perDay[orders.Day[order]]++;
            if (orders.IsCompleted(order))
                completedPerDay[orders.Day[order]]++;
        }

        JudgeEachYear(_rules.PeakToRest, perDay, year => year.PeakToRest);
        JudgeEachYear(_rules.PeakToAutumn, perDay, year => year.PeakToAutumn);
        JudgeEachYear(_rules.PeakToRestOfCompleted, completedPerDay, year => year.PeakToRest);
        JudgeFirstDays(perDay);
    }

    private void JudgeEachYear(FigureRule rule, int[] perDay, Func<SeasonRatio, double> ratio)
    {
        if (_calendar.ComparableYears.Length == 0)
            check.Report.Judge(rule, double.NaN);
        foreach (var comparable in _calendar.ComparableYears)
        {
            var year = SeasonRatio.Of(comparable, perDay);
            check.Facts[Measure.OrdersInYear] = year.HasOrders ? 1 : 0;
            check.Facts[Measure.OrdersInAutumn] = year.AutumnADay > 0 ? 1 : 0;
            check.Facts[Measure.CompletedOrdersBeforePeak] = year.RestADay > 0 ? 1 : 0;
            check.Report.Judge(rule with { Year = year.Year }, ratio(year));
        }
    }

    private void JudgeFirstDays(int[] perDay)
    {
        var first = 0;
        for (var day = 0; day < Math.Min(check.Profile.Season.FirstDays, perDay.Length); day++)
            first += perDay[day];
        check.Report.Judge(_rules.FirstDays, first / (double)orders.Count);
    }
}
