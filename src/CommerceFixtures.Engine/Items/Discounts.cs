using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>Discounts in exact shares, dealt so that no line falls on half a cent.</summary>
internal static class Discounts
{
    /// <summary>Where many lines are alike, few can swap, and looking through all of them for each would take quadratic time.</summary>
    private const int MostLinesTried = 2000;

    public static void Assign(BasketTable baskets, ProductTable products, int[] counts, long seed, OrderProfile profile, Work work)
    {
        var draws = new Draws(seed, "order_items.discount");
        var deal = new QuotaDeal(counts, draws);
        var percents = profile.Discounts;
        var ties = new List<int>[Work.BlocksOf(baskets.LineCount)];
        work.Blocks(
            baskets.LineCount, (start, end) => ties[start / Work.BlockRows] = DealOut(baskets, start, end, products, deal, percents));

        foreach (var block in ties)
        {
            foreach (var line in block)
            {
                if (IsTie(baskets, products, line, baskets.Discount[line]) && !TrySwap(baskets, products, line, draws))
                    LeaveTieByQuantity(baskets, products, line);
            }
        }
    }

    /// <returns>The lines that fall on half a cent.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<int> DealOut(BasketTable baskets, int start, int end, ProductTable products, QuotaDeal deal, int[] percents)
    {
        var ties = new List<int>();
        for (var line = start; line < end; line++)
        {
            var percentOff = percents[deal[line]];
            baskets.Discount[line] = (byte)percentOff;
            if (percentOff != 0 && IsTie(baskets, products, line, percentOff))
                ties.Add(line);
        }

        return ties;
    }

    /// <summary>Swaps discounts with another line, so that the shares stay exact and neither is a tie.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TrySwap(BasketTable baskets, ProductTable products, int line, Draws draws)
    {
        var start = draws.Below(baskets.LineCount, line);
        for (var i = 0; i < Math.Min(baskets.LineCount, MostLinesTried); i++)
        {
            var other = (int)(((long)start + i) % baskets.LineCount);
            var (own, others) = (baskets.Discount[line], baskets.Discount[other]);
            if (own == others || IsTie(baskets, products, line, others) || IsTie(baskets, products, other, own))
                continue;
            (baskets.Discount[line], baskets.Discount[other]) = (others, own);
            return true;
        }

        return false;
    }

    /// <summary>Where lines are alike, another quantity: a multiple of four is never a tie.</summary>
    private static void LeaveTieByQuantity(BasketTable baskets, ProductTable products, int line)
    {
        while (IsTie(baskets, products, line, baskets.Discount[line]))
            baskets.Quantity[line]++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTie(BasketTable baskets, ProductTable products, int line, int percentOff) =>
        LineTotal.IsTie(products.PriceCents[baskets.Product[line]], baskets.Quantity[line], percentOff);
}
