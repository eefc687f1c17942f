namespace CommerceFixtures.Report;

/// <summary>Which customers bring the revenue, and where they live.</summary>
/// <param name="Lorenz">The share of the revenue of the top hundredth of the customers, of the top two hundredths, and so on, from 0 to 1;
/// empty if there is no revenue.</param>
/// <param name="TopOneIn">The top customers are one in this many.</param>
/// <param name="TopShare">The share of the revenue of the top customers, whose number is rounded down as in the contract; null if that
/// number is 0.</param>
/// <param name="States">The states, sorted by revenue in descending order.</param>
internal sealed record CustomerFigures(IReadOnlyList<double> Lorenz, int TopOneIn, double? TopShare, IReadOnlyList<StateFigures> States)
{
    private const int Steps = 100;

    public static CustomerFigures Of(SetTally tally, int topOneIn)
    {
        var curve = LorenzCurve(tally.Customers);
        var top = tally.Customers.Count / topOneIn;
        var states = tally.Customers.GroupBy(customer => customer.State)
            .Select(own => new StateFigures(
                own.Key, own.Count(), own.Sum(customer => (long)customer.Orders), own.Sum(customer => customer.Revenue)))
            .OrderByDescending(state => state.Revenue)
            .ThenBy(state => state.Code, StringComparer.Ordinal);
        return new(
            curve is null ? [] : [.. Enumerable.Range(0, Steps + 1).Select(step => curve((decimal)tally.Customers.Count * step / Steps))],
            topOneIn,
            top == 0 ? null : curve?.Invoke(top),
            [.. states]);
    }

    /// <summary>
    /// Returns the share of the revenue of a number of top customers, which can be fractional; null if there is no revenue.
    /// </summary>
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

    /// <summary>The revenue of the top 0, 1, 2, and so on, customers.</summary>
    private static decimal[] Cumulative(List<CustomerTally> customers)
    {
        var sums = new decimal[customers.Count + 1];
        var place = 0;
        foreach (var revenue in customers.Select(customer => customer.Revenue).OrderDescending())
            sums[place + 1] = sums[place++] + revenue;
        return sums;
    }
}

/// <summary>Figures of a US state.</summary>
/// <param name="Code">The two-letter code.</param>
/// <param name="Customers">The customers who live there.</param>
/// <param name="Orders">The orders of these customers.</param>
/// <param name="Revenue">The total of these orders in US dollars.</param>
internal sealed record StateFigures(string Code, int Customers, long Orders, decimal Revenue);
