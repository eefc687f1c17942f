namespace Storefront.Tests;

public sealed class MarginReportTests
{
    [Fact]
    public void Every_category_earns_money_after_discounts()
    {
        var margins = MarginReport.ByCategory(Shop.Data);

        Assert.Equal(Enum.GetValues<ProductCategory>(), margins.Keys.Order());
        Assert.All(margins.Values, margin => Assert.InRange(margin, 0.01m, 0.50m));
    }

    [Fact]
    public void Discounts_cost_margin()
    {
        var listMargin = Shop.OrderItems.Sum(item => item.Quantity * (item.UnitPrice - Shop.Data.ProductOf(item).Cost))
            / Shop.OrderItems.Sum(item => item.Quantity * item.UnitPrice);
        var soldMargin = Shop.OrderItems.Sum(item => item.LineTotal - item.Quantity * Shop.Data.ProductOf(item).Cost)
            / Shop.OrderItems.Sum(item => item.LineTotal);

        Assert.True(soldMargin < listMargin);
    }
}
