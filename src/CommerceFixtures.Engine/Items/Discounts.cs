using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Items;

/// <summary>Deals discounts in exact shares so that no line total falls on half a cent.</summary>
internal sealed class Discounts
{
    /// <summary>
    /// The limit for finding a line to swap with. If many lines are alike, few can swap, and searching all of them for each line would take
    /// quadratic time.
    /// </summary>
    private const int MaxLinesTried = 2000;

    private readonly BasketTable _baskets;
    private readonly ProductTable _products;
    private readonly int[] _percents;
    private readonly Draws _draws;
    private readonly QuotaDeal _deal;

    private Discounts(MakeContext context, BasketTable baskets, ProductTable products)
    {
        (_baskets, _products, _percents) = (baskets, products, context.Profile.Orders.Discounts);
        _draws = context.Draws("order_items.discount");
        _deal = new QuotaDeal(context.Part.ItemQuota(context.Profile.Orders.DiscountShares), _draws);
    }

    public static void Assign(MakeContext context, BasketTable baskets, ProductTable products) =>
        new Discounts(context, baskets, products).Assign(context.Work);

    private void Assign(Work work)
    {
        var ties = new List<int>[Work.BlocksOf(_baskets.LineCount)];
        work.Blocks(_baskets.LineCount, (start, end) => ties[start / Work.BlockRows] = DealOut(start, end));
        foreach (var block in ties)
        {
            foreach (var line in block)
            {
                if (IsTie(line, _baskets.Discount[line]) && !TrySwap(line))
                    LeaveTieByQuantity(line);
            }
        }
    }

    /// <returns>The lines whose total falls on half a cent.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> DealOut(int start, int end)
    {
        var ties = new List<int>();
        for (var line = start; line < end; line++)
        {
            var percentOff = _percents[_deal[line]];
            _baskets.Discount[line] = (byte)percentOff;
            if (percentOff != 0 && IsTie(line, percentOff))
                ties.Add(line);
        }

        return ties;
    }

    /// <summary>Swaps discounts with another line, so that the shares stay exact and neither total falls on half a cent.</summary>
    private bool TrySwap(int line)
    {
        var start = _draws.Below(_baskets.LineCount, line);
        for (var i = 0; i < Math.Min(_baskets.LineCount, MaxLinesTried); i++)
        {
            var other = (int)(((long)start + i) % _baskets.LineCount);
            var (own, others) = (_baskets.Discount[line], _baskets.Discount[other]);
            if (own == others || IsTie(line, others) || IsTie(other, own))
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
