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

/// <summary>The sales of a month.</summary>
/// <param name="Month">The month, such as <c>2024-11</c>.</param>
/// <param name="Orders">The number of orders.</param>
/// <param name="FirstOrders">The number of orders that are the first one of their customer.</param>
/// <param name="RevenueOf">The sum of the line totals of each category, in US dollars.</param>
internal sealed record MonthFigures(string Month, long Orders, long FirstOrders, IReadOnlyList<decimal> RevenueOf);

/// <summary>The sales of a category.</summary>
/// <param name="Name">The name as it is written in the file.</param>
/// <param name="Products">The number of products in the category.</param>
/// <param name="Orders">The number of orders with at least one of these products.</param>
/// <param name="Revenue">The sum of the line totals in US dollars.</param>
/// <param name="NetRevenue">The revenue without canceled and returned orders.</param>
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
