using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Lets orders swap whole baskets. Their dates, customers, and statuses stay, so that a rule about customers can be met without changing
/// the orders. Orders swap only within their block, so that blocks can be processed in parallel.
/// </summary>
/// <param name="baskets">The baskets, which are swapped.</param>
/// <param name="orders">The orders.</param>
/// <param name="ordersOf">The orders of each customer.</param>
/// <param name="products">The products of the baskets.</param>
/// <param name="assortment">The products for sale on each day.</param>
/// <param name="weeks">The weeks of promotions.</param>
internal sealed class BasketTrades(
    BasketTable baskets,
    OrderTable orders,
    OrdersByCustomer ordersOf,
    ProductTable products,
    Assortment assortment,
    OrderPeriods weeks)
{
    /// <summary>The number of a customer's orders before and after one that are compared with it. Few customers have more.</summary>
    private const int ComparedOrders = 32;

    public BasketTable Baskets => baskets;

    public OrderTable Orders => orders;

    /// <summary>Whether each basket could be sold on the day of the other order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanTrade(int one, int other) => Suits(baskets.OfOrder[one], other) && Suits(baskets.OfOrder[other], one);

    /// <summary>The first order of the week of an order. Within a week, promotions are the same.</summary>
    public int FirstOfWeek(int order) => weeks.First(orders.Day[order]);

    /// <summary>The order after the last one of the week of an order.</summary>
    public int EndOfWeek(int order) => weeks.End(orders.Day[order]);

    /// <summary>Whether both orders are mainly for the same category, so that a swap leaves customers their tastes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AreAlike(int one, int other) =>
        baskets.MainCategory[baskets.OfOrder[one]] == baskets.MainCategory[baskets.OfOrder[other]];

    /// <summary>Whether a swap would let a customer buy a book or a device again.</summary>
    /// <param name="one">An order of the block.</param>
    /// <param name="other">Another order of the block.</param>
    /// <param name="start">The first order of the block. Orders of other blocks may swap at the same time, so their own baskets
    /// count.</param>
    /// <param name="end">The order after the last one of the block.</param>
    public bool WouldBuyAgain(int one, int other, int start, int end) =>
        HasBought(one, baskets.OfOrder[other], start, end) || HasBought(other, baskets.OfOrder[one], start, end);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Trade(int one, int other) =>
        (baskets.OfOrder[one], baskets.OfOrder[other]) = (baskets.OfOrder[other], baskets.OfOrder[one]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Suits(int basket, int order) => baskets.NewestProduct[basket] < assortment.Launched(orders.Day[order]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool HasBought(int order, int basket, int start, int end)
    {
        var own = ordersOf[orders.Customer[order]];
        var place = own.BinarySearch(order);
        var last = Math.Min(own.Length, place + 1 + ComparedOrders);
        for (var i = Math.Max(0, place - ComparedOrders); i < last; i++)
        {
            var another = own[i];
            if (i != place && HaveSameLastingGoods(another >= start && another < end ? baskets.OfOrder[another] : another, basket))
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool HaveSameLastingGoods(int one, int other)
    {
        var lines = baskets.Product.AsSpan(baskets.FirstLine[one]..baskets.FirstLine[one + 1]);
        for (var line = baskets.FirstLine[other]; line < baskets.FirstLine[other + 1]; line++)
        {
            var product = baskets.Product[line];
            if (LastingGoods.Include(products.Category(product)) && lines.Contains(product))
                return true;
        }

        return false;
    }
}
