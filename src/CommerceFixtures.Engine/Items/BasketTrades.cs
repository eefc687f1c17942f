using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Lets orders swap whole baskets. Their dates, customers, and statuses stay, so that a rule about customers can be met without changing
/// the orders. Orders swap only within their block, so that blocks can be processed in parallel.
/// </summary>
internal sealed class BasketTrades(BasketTable baskets, OrderTable orders, Assortment assortment)
{
    public BasketTable Baskets => baskets;

    public OrderTable Orders => orders;

    /// <summary>Whether each basket could be sold on the day of the other order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanTrade(int one, int other) => Suits(baskets.OfOrder[one], other) && Suits(baskets.OfOrder[other], one);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Trade(int one, int other) =>
        (baskets.OfOrder[one], baskets.OfOrder[other]) = (baskets.OfOrder[other], baskets.OfOrder[one]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Suits(int basket, int order) => baskets.NewestProduct[basket] < assortment.Launched(orders.Day[order]);
}
