using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Rules;

/// <summary>The rules about when the shop sells. All except the last apply to each year that the window covers well enough.</summary>
internal sealed class SeasonRules
{
    /// <param name="profile">The numbers of the rules.</param>
    /// <param name="add">Adds a rule to the rules of the orders.</param>
    public SeasonRules(SeasonProfile profile, AddFigure add)
    {
        const int monthsOfYear = 12;
        var peak = NumberText.Months(profile.FirstPeakMonth, monthsOfYear + 1);
        var autumn = NumberText.Months(profile.FirstAutumnMonth, profile.FirstPeakMonth);
        var firstOfPeak = NumberText.Months(profile.FirstPeakMonth, profile.FirstPeakMonth + 1);
        var orders = Need.Orders(profile.JudgedFromOrders);
        var year = Need.Any(
            Measure.ComparableYears,
            $"no year with at least {NumberText.Number(profile.MinPeakDays)} days in {peak} and " +
            $"{NumberText.Number(profile.MinDaysBeforePeak)} days before that in the window");

        var toRest = new Bound(profile.MinRatio, profile.MaxRatio);
        PeakToRest = add(
            "season.peak-to-rest", $"Orders per day in {peak} are {Times(toRest)} those in the rest of the year", toRest,
            year, orders, Need.Any(Measure.OrdersInYear, "no orders in the year"));

        var toAutumn = Bound.AtLeast(profile.MinRatioToAutumn);
        PeakToAutumn = add(
            "season.peak-to-autumn", $"Orders per day in {peak} are {Times(toAutumn)} those in {autumn}", toAutumn,
            year, orders, Need.Any(Measure.OrdersInAutumn, $"no orders in {autumn}"));

        var ofCompleted = Bound.AtLeast(profile.MinRatioOfCompleted);
        PeakToRestOfCompleted = add(
            "season.peak-to-rest.completed",
            $"Completed orders per day in {peak} are {Times(ofCompleted)} those in the rest of the year", ofCompleted,
            year, orders, Need.Any(Measure.CompletedOrdersBeforePeak, $"no completed orders before {firstOfPeak}"));

        var years = profile.FirstDaysJudgedUpToYears;
        var firstDays = Bound.AtLeast(profile.MinShareOfFirstDays, FixtureRuleUnit.Share);
        FirstDays = add(
            "first-days", $"The first {NumberText.Number(profile.FirstDays)} days have {firstDays} of the orders", firstDays,
            orders,
            new Need(
                Measure.WindowDays, Bound.AtMost(profile.LongestWindowOfFirstDays()),
                $"a window of more than {NumberText.Number(years)} years"));
    }

    /// <summary>Adds a rule about a figure.</summary>
    public delegate FigureRule AddFigure(string name, string words, Bound bound, params Need[] needs);

    public FigureRule PeakToRest { get; }

    public FigureRule PeakToAutumn { get; }

    public FigureRule PeakToRestOfCompleted { get; }

    public FigureRule FirstDays { get; }

    private static string Times(Bound bound) => bound == Bound.AtLeast(1) ? "at least as many as" : $"{bound} times";
}
