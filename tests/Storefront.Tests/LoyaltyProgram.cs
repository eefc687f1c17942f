namespace Storefront;

public enum LoyaltyTier
{
    Bronze,
    Silver,
    Gold,
}

/// <summary>The tier of a customer, by the total of the orders that were neither canceled nor returned.</summary>
public static class LoyaltyProgram
{
    private const decimal SilverFrom = 500m;
    private const decimal GoldFrom = 2000m;

    public static decimal Spend(IEnumerable<Order> ordersOfCustomer) =>
        ordersOfCustomer.Where(order => order.Status is OrderStatus.Completed or OrderStatus.Processing).Sum(order => order.TotalAmount);

    public static LoyaltyTier TierOf(decimal spend) => spend switch
    {
        >= GoldFrom => LoyaltyTier.Gold,
        >= SilverFrom => LoyaltyTier.Silver,
        _ => LoyaltyTier.Bronze,
    };
}
