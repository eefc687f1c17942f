using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Deals discounts in exact shares to the lines of the products that are on promotion, so that no line total falls on half a cent.
/// </summary>
internal sealed class Discounts
{
    /// <summary>
    /// The limit for finding a line to swap with. If many lines are alike, few can swap, and searching all of them for each line would take
    /// quadratic time.
    /// </summary>
    private const int MaxLinesTried = 2000;

    private const int KeyBits = 24;

    private readonly BasketTable _baskets;
    private readonly OrderTable _orders;
    private readonly ProductTable _products;
    private readonly Promotions _promotions;
    private readonly int _percentByProduct;
    private readonly Draws _draws;

    private Discounts(MakeContext context, BasketTable baskets, OrderTable orders, ProductTable products, Promotions promotions)
    {
        (_baskets, _orders, _products, _promotions) = (baskets, orders, products, promotions);
        _percentByProduct = context.Profile.Promotions.PercentByProduct;
        _draws = context.Draws("order_items.discount");
    }

    public static void Assign(
        MakeContext context, BasketTable baskets, OrderTable orders, ProductTable products, Promotions promotions)
    {
        var discounts = new Discounts(context, baskets, orders, products, promotions);
        var keys = new ulong[baskets.LineCount];
        context.Work.Blocks(baskets.Count, (start, end) => discounts.Score(start, end, keys));
        var (counts, percents) = (context.Part.ItemQuota(context.Profile.Orders.DiscountShares), context.Profile.Orders.Discounts);
        RankedShares.Assign(
            keys, KeyBits, counts, Array.ConvertAll(percents, percent => (byte)percent), baskets.Discount, context.Work);
        discounts.SettleTies(context.Work);
    }

    /// <summary>The key of a line is the score of its product in that week, or a score of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(int start, int end, ulong[] keys)
    {
        for (var basket = start; basket < end; basket++)
        {
            var day = _orders.Day[basket];
            for (var line = _baskets.FirstLine[basket]; line < _baskets.FirstLine[basket + 1]; line++)
            {
                var score = _draws.Below(100, line) < _percentByProduct
                    ? _promotions.Score(_baskets.Product[line], day)
                    : _promotions.InSale(_draws.Unit(line, draw: 1), day);
                keys[line] = (ulong)(score * (1 << KeyBits));
            }
        }
    }

    private void SettleTies(Work work)
    {
        var ties = new List<int>[Work.BlocksOf(_baskets.LineCount)];
        work.Blocks(_baskets.LineCount, (start, end) => ties[start / Work.BlockRows] = FindTies(start, end));
        foreach (var block in ties)
        {
            foreach (var line in block)
            {
                if (IsTie(line, _baskets.Discount[line]) && !TrySwap(line, keepsPromotion: true) && !TrySwap(line, keepsPromotion: false))
                    LeaveTieByQuantity(line);
            }
        }
    }

    /// <returns>The lines whose total falls on half a cent.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> FindTies(int start, int end)
    {
        var ties = new List<int>();
        for (var line = start; line < end; line++)
        {
            if (_baskets.Discount[line] is not 0 and var percentOff && IsTie(line, percentOff))
                ties.Add(line);
        }

        return ties;
    }

    /// <summary>
    /// Swaps discounts with another line, so that the shares stay exact and neither total falls on half a cent. A line on promotion swaps
    /// with another one on promotion, if possible.
    /// </summary>
    private bool TrySwap(int line, bool keepsPromotion)
    {
        var start = _draws.Below(_baskets.LineCount, line, draw: 2);
        for (var i = 0; i < Math.Min(_baskets.LineCount, MaxLinesTried); i++)
        {
            var other = (int)(((long)start + i) % _baskets.LineCount);
            var (own, others) = (_baskets.Discount[line], _baskets.Discount[other]);
            if (own == others || (keepsPromotion && others == 0) || IsTie(line, others) || IsTie(other, own))
                continue;
            (_baskets.Discount[line], _baskets.Discount[other]) = (others, own);
            return true;
        }

        return false;
    }

    /// <summary>Changes the quantity if lines are too similar to swap: with a multiple of four, no total falls on half a cent.</summary>
    private void LeaveTieByQuantity(int line)
    {
        while (IsTie(line, _baskets.Discount[line]))
            _baskets.Quantity[line]++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsTie(int line, int percentOff) =>
        LineTotal.IsTie(_products.PriceCents[_baskets.Product[line]], _baskets.Quantity[line], percentOff);
}
