using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Decides how often each customer orders and which order gets which basket, so that the top customers bring their share of the revenue.
/// </summary>
internal sealed class RevenueSpread(
    MakeContext context, ProductTable products, Assortment assortment, OrderTable orders, OrderCustomers buyers)
{
    private readonly WhaleProfile _whales = context.Profile.Whales;

    /// <param name="baskets">The baskets as drawn for the days of the orders.</param>
    /// <returns>The baskets that the orders end up with.</returns>
    public BasketTable Settle(BasketTable baskets)
    {
        var missing = Attempts.Run(_whales.LoyaltyOffsets.Length, attempt => Trade(baskets, _whales.LoyaltyOffsets[attempt]).Missing);
        return missing <= 0 || Outside(new(baskets, orders, assortment)) <= 0 ? baskets : SettleFrugally(baskets);
    }

    /// <summary>Draws the baskets again with fewer expensive products, and lets orders swap their statuses, too.</summary>
    private BasketTable SettleFrugally(BasketTable baskets)
    {
        // Each attempt changes the statuses, so it starts from the original ones.
        var (status, drawn) = ((byte[])orders.Status.Clone(), -1);
        Attempts.Run(_whales.Frugalities.Length * _whales.LoyaltyOffsets.Length, attempt =>
        {
            var (frugality, loyalty) = Math.DivRem(attempt, _whales.LoyaltyOffsets.Length);
            if (frugality != drawn)
                (baskets, drawn) = (Draw(_whales.Frugalities[frugality]), frugality);
            status.CopyTo(orders.Status, 0);
            var (trades, _) = Trade(baskets, _whales.LoyaltyOffsets[loyalty]);
            StateTrades.Settle(context, orders, baskets);
            return Outside(trades);
        });
        return baskets;
    }

    private BasketTable Draw(double frugality) =>
        BasketMaker.Make(context, orders.Day, products, new Assortment(context, products, frugality));

    private (BasketTrades Trades, double Missing) Trade(BasketTable baskets, double loyaltyOffset)
    {
        buyers.AssignFurtherOrders(loyaltyOffset);
        baskets.ResetTrades();
        var trades = new BasketTrades(baskets, orders, assortment);
        ReturnedGoods.Settle(context, trades, products);
        return (trades, WhaleShare.Settle(context, trades));
    }

    private double Outside(BasketTrades trades) => WhaleShare.Outside(context, trades);
}
