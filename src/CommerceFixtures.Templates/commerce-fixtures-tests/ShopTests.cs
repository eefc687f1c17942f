namespace MyShop.Tests;

/// <summary>Examples of what the shops contain. Replace them with tests of your own code.</summary>
public class ShopTests
{
    [Theory, MemberData(nameof(NewShop.OrderIdCases), MemberType = typeof(NewShop))]
    public void An_order_is_the_sum_of_its_lines(int orderId)
    {
        var order = NewShop.Data.GetOrder(orderId);
        Assert.Equal(order.TotalAmount, NewShop.Data.ItemsOf(order).Sum(item => item.LineTotal));
    }

    [Fact]
    public void Every_twentieth_order_is_returned()
    {
        var returned = MainShop.Orders.Count(order => order.Status == OrderStatus.Returned);
        Assert.InRange(returned, MainShop.OrderCount / 20, MainShop.OrderCount / 20 + 1);
    }

    [Fact]
    public void A_returned_order_is_no_net_revenue()
    {
        var order = MainShop.Orders.First(order => order.Status == OrderStatus.Completed);
        var data = MainShop.Data.With(order with { Status = OrderStatus.Returned });
        Assert.Equal(MainShop.Orders.NetRevenue() - order.TotalAmount, data.Orders.NetRevenue());
    }
}
