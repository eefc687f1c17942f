namespace MyShop.Tests;

/// <summary>What the shops are, by example. Replace it with tests of your own code.</summary>
public class ShopTests
{
    [Theory, MemberData(nameof(NewShop.OrderIdCases), MemberType = typeof(NewShop))]
    public void An_order_is_the_sum_of_its_lines(int orderId)
    {
        var order = NewShop.Data.GetOrder(orderId);
        Assert.Equal(order.TotalAmount, NewShop.Data.ItemsOf(order).Sum(item => item.LineTotal));
    }

    [Fact]
    public void Half_of_the_revenue_comes_from_few_customers()
    {
        var revenues = Shop.Customers.Select(customer => Shop.Data.OrdersOf(customer).GrossRevenue()).OrderDescending().ToList();
        var best = revenues.Take(Shop.CustomerCount / 5).Sum();
        Assert.True(best > Shop.Orders.GrossRevenue() / 2);
    }

    [Fact]
    public void A_returned_order_is_no_net_revenue()
    {
        var order = Shop.Orders.First(order => order.Status == OrderStatus.Completed);
        var data = Shop.Data.With(order with { Status = OrderStatus.Returned });
        Assert.Equal(Shop.Orders.NetRevenue() - order.TotalAmount, data.Orders.NetRevenue());
    }
}
