namespace Storefront.Tests;

public sealed class LoyaltyProgramTests
{
    [Fact]
    public void A_fifth_of_the_customers_brings_most_of_the_money()
    {
        var spends = Shop.Customers
            .Select(customer => Shop.Data.OrdersOf(customer).Sum(order => order.TotalAmount))
            .OrderDescending()
            .ToList();

        var topFifth = spends.Take(spends.Count / 5).Sum();
        Assert.InRange(topFifth / spends.Sum(), 0.55m, 0.65m);
    }

    [Fact]
    public void Every_tier_has_members_and_gold_is_the_smallest()
    {
        var members = Shop.Customers
            .CountBy(customer => LoyaltyProgram.TierOf(LoyaltyProgram.Spend(Shop.Data.OrdersOf(customer))))
            .ToDictionary();

        Assert.Equal(Enum.GetValues<LoyaltyTier>(), members.Keys.Order());
        Assert.Equal(LoyaltyTier.Gold, members.MinBy(tier => tier.Value).Key);
    }

    [Fact]
    public void A_returned_order_earns_nothing()
    {
        var customer = Shop.Data.CustomerOf(Shop.Orders.First(order => order.Status == OrderStatus.Returned));
        var orders = Shop.Data.OrdersOf(customer);

        var lost = orders.Sum(order => order.TotalAmount) - LoyaltyProgram.Spend(orders);

        var unkept = orders.Where(order => order.Status is OrderStatus.Returned or OrderStatus.Cancelled);
        Assert.Equal(unkept.Sum(order => order.TotalAmount), lost);
        Assert.True(lost > 0);
    }
}
