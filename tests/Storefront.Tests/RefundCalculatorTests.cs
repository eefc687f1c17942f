namespace Storefront.Tests;

public sealed class RefundCalculatorTests
{
    [Fact]
    public void Refunds_are_the_totals_of_the_returned_orders()
    {
        var refunds = RefundCalculator.ByPaymentMethod(Shop.Orders).Values.Sum();

        Assert.Equal(Shop.Orders.Where(order => order.Status == OrderStatus.Returned).Sum(order => order.TotalAmount), refunds);
        Assert.True(refunds > 0);
    }

    [Fact]
    public void Refund_of_an_order_is_what_its_lines_cost()
    {
        var returned = Shop.Orders.First(order => order.Status == OrderStatus.Returned);

        Assert.Equal(Shop.Data.ItemsOf(returned).Sum(item => item.LineTotal), RefundCalculator.RefundOf(returned));
    }

    [Theory]
    [InlineData(OrderStatus.Completed)]
    [InlineData(OrderStatus.Processing)]
    [InlineData(OrderStatus.Cancelled)]
    public void Other_orders_are_not_refunded(OrderStatus status)
    {
        var orders = Shop.Orders.Where(order => order.Status == status).ToList();

        Assert.NotEmpty(orders);
        Assert.All(orders, order => Assert.Equal(0, RefundCalculator.RefundOf(order)));
    }
}
