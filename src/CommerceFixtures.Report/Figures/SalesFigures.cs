using System.Globalization;

namespace CommerceFixtures.Report;

/// <summary>Revenue and orders by month and by category.</summary>
internal sealed record SalesFigures(IReadOnlyList<MonthFigures> Months, IReadOnlyList<CategoryFigures> Categories)
{
    public static SalesFigures Of(SetTally tally) =>
        new([.. AllMonths(tally)], [.. Report.Categories.All.Select(category => CategoryFigures.Of(category, tally))]);

    /// <summary>All of the window, those without orders, too.</summary>
    private static IEnumerable<MonthFigures> AllMonths(SetTally tally)
    {
        var none = new MonthTally();
        for (var month = MonthTally.Of(tally.Start); month <= tally.End; month = month.AddMonths(1))
        {
            var sold = tally.Months.GetValueOrDefault(month, none);
            yield return new(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), sold.Orders, sold.RevenueOf);
        }
    }
}

/// <summary>A month.</summary>
/// <param name="Month">Such as <c>2024-11</c>.</param>
/// <param name="Orders">How many.</param>
/// <param name="RevenueOf">Line totals by category, in US dollars.</param>
internal sealed record MonthFigures(string Month, long Orders, IReadOnlyList<decimal> RevenueOf);

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
            tally.Orders.LongCount(order => (order.Categories & 1 << (int)category) != 0),
            own.Sum(product => product.Revenue),
            own.Sum(product => product.NetRevenue));
    }
}
