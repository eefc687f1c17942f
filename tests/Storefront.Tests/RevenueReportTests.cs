namespace Storefront.Tests;

public sealed class RevenueReportTests
{
    [Fact]
    public void The_months_of_the_report_add_up_to_the_completed_orders()
    {
        var byMonth = RevenueReport.ByMonth(Shop.Orders);

        var completed = Shop.Orders.Where(order => order.Status == OrderStatus.Completed);
        Assert.Equal(completed.Sum(order => order.TotalAmount), byMonth.Values.Sum());
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void The_holidays_are_the_busiest_season_of_the_year(int year)
    {
        var ordersADay = Shop.Orders
            .Where(order => order.OrderDate.Year == year)
            .ToLookup(order => order.OrderDate.Month >= 11);

        var holidays = ordersADay[true].Count() / 61.0;
        var restOfTheYear = ordersADay[false].Count() / 304.0;
        Assert.InRange(holidays / restOfTheYear, 1.5, 3.0);
    }

    [Fact]
    public void A_month_without_a_sale_is_in_the_report_with_zero()
    {
        var first = Shop.Orders.First(RevenueReport.IsRevenue);
        var last = Shop.Orders.Last(RevenueReport.IsRevenue);

        var byMonth = RevenueReport.ByMonth([last, first]);

        var monthsBetween = (last.OrderDate.Year - first.OrderDate.Year) * 12 + last.OrderDate.Month - first.OrderDate.Month - 1;
        Assert.True(monthsBetween > 0);
        Assert.Equal(monthsBetween, byMonth.Values.Count(revenue => revenue == 0));
    }
}
