using System.Globalization;

namespace CommerceFixtures.Report;

/// <summary>Revenue and orders by month and by category.</summary>
internal sealed record SalesFigures(IReadOnlyList<MonthFigures> Months, IReadOnlyList<CategoryFigures> Categories)
{
    public static SalesFigures Of(SetTally tally) =>
        new([.. MonthsOf(tally)], [.. Report.Categories.All.Select(category => CategoryFigures.Of(category, tally))]);

    private static IEnumerable<MonthFigures> MonthsOf(SetTally tally)
    {
        var none = new MonthTally();
        foreach (var month in tally.MonthsOfWindow())
        {
            var sold = tally.Months.GetValueOrDefault(month, none);
            yield return new(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), sold.Orders, sold.FirstOrders, sold.RevenueOf);
        }
    }
}

/// <summary>A month.</summary>
/// <param name="Month">Such as <c>2024-11</c>.</param>
/// <param name="Orders">How many.</param>
/// <param name="FirstOrders">Those that are the first order of their customer.</param>
/// <param name="RevenueOf">Line totals by category, in US dollars.</param>
internal sealed record MonthFigures(string Month, long Orders, long FirstOrders, IReadOnlyList<decimal> RevenueOf);

/// <summary>A category.</summary>
/// <param name="Name">As the file writes it.</param>
/// <param name="Products">How many it has.</param>
/// <param name="Orders">Those with one of them or more.</param>
/// <param name="Revenue">Line totals in US dollars.</param>
/// <param name="NetRevenue">Without what was cancelled or returned.</param>
internal sealed record CategoryFigures(string Name, int Products, long Orders, decimal Revenue, decimal NetRevenue)
{
    public static CategoryFigures Of(ProductCategory category, SetTally tally)
    {
        var own = tally.Products.FindAll(product => product.Category == category);
        return new(
            category.ToCsvText(),
            own.Count,
            tally.Orders.LongCount(order => order.Holds(category)),
            own.Sum(product => product.Revenue),
            own.Sum(product => product.NetRevenue));
    }
}
