using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>Who orders how often, and which order gets which basket: so that the top customers bring their share of the revenue.</summary>
internal sealed class RevenueSpread(
    SetPart part,
    ShopCalendar calendar,
    ProductTable products,
    Assortment assortment,
    OrderTable orders,
    OrderCustomers buyers,
    ShopProfile profile,
    Work work)
{
    private readonly WhaleProfile _whales = profile.Whales;

    /// <param name="baskets">As drawn for the orders' days.</param>
    /// <param name="draw">Draws them once more at a frugality, see <see cref="WhaleProfile.Frugalities"/>.</param>
    /// <returns>The baskets that the orders hold.</returns>
    public BasketTable Settle(BasketTable baskets, Func<double, BasketTable> draw)
    {
        var missing = Attempts.Run(_whales.LoyaltyOffsets.Length, attempt => Trade(baskets, _whales.LoyaltyOffsets[attempt]).Missing);
        if (missing <= 0 || Outside(new(baskets, orders, assortment)) <= 0)
            return baskets;

        // What is tried next changes states, too, and starts from the ones that there were.
        var (status, drawn) = ((byte[])orders.Status.Clone(), -1);
        Attempts.Run(_whales.Frugalities.Length * _whales.LoyaltyOffsets.Length, attempt =>
        {
            var (frugality, loyalty) = Math.DivRem(attempt, _whales.LoyaltyOffsets.Length);
            if (frugality != drawn)
                (baskets, drawn) = (draw(_whales.Frugalities[frugality]), frugality);
            status.CopyTo(orders.Status, 0);
            var (trades, _) = Trade(baskets, _whales.LoyaltyOffsets[loyalty]);
            StateTrades.Settle(orders, baskets, part, calendar, _whales.InPart(part.Settings.Parts, part.Customers), work);
            return Outside(trades);
        });
        return baskets;
    }

    private (BasketTrades Trades, double Missing) Trade(BasketTable baskets, double loyaltyOffset)
    {
        buyers.AssignFurtherOrders(loyaltyOffset);
        baskets.ResetTrades();
        var trades = new BasketTrades(baskets, orders, assortment);
        ReturnedGoods.Settle(trades, products, part.Seed, profile.Orders, work);
        return (trades, WhaleShare.Settle(trades, part, _whales, work));
    }

    private double Outside(BasketTrades trades) => WhaleShare.Outside(trades, part, _whales, work);
}
