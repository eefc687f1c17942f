namespace Storefront.Tests;

public sealed class RepeatPurchasesTests
{
    [Fact]
    public void The_rate_counts_the_customers_with_two_orders_or_more()
    {
        var repeaters = Shop.Customers.Count(customer => Shop.Data.OrdersOf(customer).Count > 1);

        Assert.Equal((double)repeaters / Shop.CustomerCount, RepeatPurchases.Rate(Shop.Orders), 1e-9);
        Assert.InRange(repeaters, 1, Shop.CustomerCount - 1);
    }

    [Fact]
    public void First_orders_alone_are_no_repeats() =>
        Assert.Equal(0, RepeatPurchases.Rate(Shop.Customers.Select(customer => Shop.Data.OrdersOf(customer)[0])));
}
