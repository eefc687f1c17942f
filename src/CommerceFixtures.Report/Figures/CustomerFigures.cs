using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Report;

/// <summary>Who brings the revenue, and where they live.</summary>
/// <param name="Lorenz">
/// The share of revenue of the best hundredth of customers, the best two, and so on, from 0 to 1; empty where there is no revenue.
/// </param>
/// <param name="TopOneIn">The top customers are one in so many.</param>
/// <param name="TopShare">Their share of revenue, their number rounded down as the contract has it; null where that is no customer.</param>
/// <param name="States">By revenue, the most first.</param>
internal sealed record CustomerFigures(IReadOnlyList<double> Lorenz, int TopOneIn, double? TopShare, IReadOnlyList<StateFigures> States)
{
    private const int Steps = 100;

    public static CustomerFigures Of(SetTally tally)
    {
        var curve = LorenzCurve(tally.Customers);
        var oneIn = ShopProfile.Default.Whales.OneIn;
        var top = tally.Customers.Count / oneIn;
        var states = tally.Customers.GroupBy(customer => customer.State)
            .Select(own => new StateFigures(
                own.Key, own.Count(), own.Sum(customer => (long)customer.Orders), own.Sum(customer => customer.Revenue)))
            .OrderByDescending(state => state.Revenue)
            .ThenBy(state => state.Code, StringComparer.Ordinal);
        return new(
            curve is null ? [] : [.. Enumerable.Range(0, Steps + 1).Select(step => curve((decimal)tally.Customers.Count * step / Steps))],
            oneIn,
            top == 0 ? null : curve?.Invoke(top),
            [.. states]);
    }

    /// <summary>The share of revenue of the best so many customers, which may be a fraction; null where there is no revenue.</summary>
    private static Func<decimal, double>? LorenzCurve(List<CustomerTally> customers)
    {
        var sums = Cumulative(customers);
        return sums[^1] > 0 ? ShareOf : null;

        double ShareOf(decimal best)
        {
            var whole = (int)best;
            var part = whole < customers.Count ? (best - whole) * (sums[whole + 1] - sums[whole]) : 0;
            return (double)((sums[whole] + part) / sums[^1]);
        }
    }

    /// <summary>The revenue of the best so many customers, from none on.</summary>
    private static decimal[] Cumulative(List<CustomerTally> customers)
    {
        var sums = new decimal[customers.Count + 1];
        var place = 0;
        foreach (var revenue in customers.Select(customer => customer.Revenue).OrderDescending())
            sums[place + 1] = sums[place++] + revenue;
        return sums;
    }
}

/// <summary>A state of the United States.</summary>
/// <param name="Code">Two letters.</param>
/// <param name="Customers">Who live there.</param>
/// <param name="Orders">Theirs.</param>
/// <param name="Revenue">Totals of those, in US dollars.</param>
internal sealed record StateFigures(string Code, int Customers, long Orders, decimal Revenue);
