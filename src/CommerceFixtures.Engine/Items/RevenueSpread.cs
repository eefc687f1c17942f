using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Decides how often each customer orders, and what, so that the top customers bring their share of the revenue, over all orders and over
/// completed orders.
/// </summary>
internal sealed class RevenueSpread(
    MakeContext context, ProductTable products, OrderTable orders, OrderCustomers buyers, BasketTable baskets)
{
    private readonly WhaleProfile _whales = context.Profile.Whales.InPart(context.Part.Parts, context.Part.Customers);
    private readonly Promotions _promotions = new(context);

    /// <summary>
    /// Completes the orders and fills the baskets with the usual loyalty, which does not depend on the baskets. Only if the share does not
    /// come out, it tries other loyalties, customers who buy fewer expensive products, and other statuses.
    /// </summary>
    public void Settle()
    {
        Fill(new Assortment(context, products), _whales.LoyaltyOffsets[0]);
        if (Outside() > 0)
            SettleAnyway();
    }

    private void SettleAnyway()
    {
        var (assortment, drawn) = (new Assortment(context, products), 0);
        Attempts.Run(_whales.Frugalities.Length * _whales.LoyaltyOffsets.Length, attempt =>
        {
            var (frugality, loyalty) = Math.DivRem(attempt, _whales.LoyaltyOffsets.Length);
            if (frugality != drawn)
                (assortment, drawn) = (new Assortment(context, products, _whales.Frugalities[frugality]), frugality);
            Fill(assortment, _whales.LoyaltyOffsets[loyalty]);
            StateTrades.Settle(context, orders, baskets);
            return Outside();
        });
    }

    private void Fill(Assortment assortment, double loyaltyOffset)
    {
        buyers.AssignFurtherOrders(loyaltyOffset);
        OrderStatuses.Assign(context, orders);
        var ordersOf = new OrdersByCustomer(orders, context.Part.Customers);
        BasketMaker.Fill(context, baskets, orders, ordersOf, products, assortment, _promotions);
        var weeks = new OrderPeriods(orders, context.Calendar.Days, _promotions.Week);
        WhaleShare.Settle(context, new BasketTrades(baskets, orders, ordersOf, products, assortment, weeks));
    }

    /// <summary>
    /// How far the worse of the two shares is outside its bounds: 0 within them, or if the whole set has too few customers or orders to
    /// judge.
    /// </summary>
    private double Outside()
    {
        var counts = context.Part.Settings.Counts;
        if (!_whales.IsJudged(counts.Customers, counts.Orders))
            return 0;
        var all = TopCustomers.Of(context, _whales, CustomerRevenue.OfAllOrders(context, orders, baskets));
        var completed = TopCustomers.Of(context, _whales, CustomerRevenue.OfCompletedOrders(context, orders, baskets));
        return Math.Max(0, Math.Max(all.Distance - _whales.Tolerance, completed.Distance - _whales.CompletedTolerance));
    }
}
