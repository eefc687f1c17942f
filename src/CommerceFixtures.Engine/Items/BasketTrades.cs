using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Orders that trade whole baskets: their dates, customers and states stay, so a rule over customers can be met without touching the
/// orders. Orders trade with orders of their own block alone, so that blocks can be settled side by side.
/// </summary>
internal sealed class BasketTrades(BasketTable baskets, OrderTable orders, Assortment assortment)
{
    public BasketTable Baskets => baskets;

    public OrderTable Orders => orders;

    /// <summary>Whether each basket's products are sold on the other order's day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanTrade(int one, int other) => Suits(baskets.OfOrder[one], other) && Suits(baskets.OfOrder[other], one);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Trade(int one, int other) =>
        (baskets.OfOrder[one], baskets.OfOrder[other]) = (baskets.OfOrder[other], baskets.OfOrder[one]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Suits(int basket, int order) => baskets.NewestProduct[basket] < assortment.Launched(orders.Day[order]);
}
