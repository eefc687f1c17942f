namespace Storefront.Tests;

public sealed class BasketStatisticsTests
{
    [Fact]
    public void Basket_size_is_lines_by_orders()
    {
        var baskets = BasketStatistics.Of(Shop.ReadOrderItems());

        Assert.Equal(Shop.OrderCount, baskets.Orders);
        Assert.Equal((double)Shop.OrderItemCount / Shop.OrderCount, baskets.LinesPerOrder, 1e-9);
        Assert.True(baskets.UnitsPerOrder > baskets.LinesPerOrder);
    }

    [Fact]
    public void Average_order_value_is_the_mean_of_the_totals()
    {
        var baskets = BasketStatistics.Of(Shop.ReadOrderItems());

        Assert.Equal(decimal.Round(Shop.Orders.Average(order => order.TotalAmount), 2), baskets.AverageOrderValue);
    }

    [Fact]
    public void A_shop_without_orders_has_no_baskets() =>
        Assert.Equal(new BasketStatistics(0, 0, 0, 0), BasketStatistics.Of([]));
}
