namespace CommerceFixtures.Engine;

/// <summary>Discounts in exact shares, dealt so that no line falls on half a cent.</summary>
internal static class Discounts
{
    /// <summary>Where many lines are alike, few can swap, and looking through all of them for each would take quadratic time.</summary>
    private const int MostLinesTried = 2000;

    public static void Assign(BasketTable baskets, ProductTable products, long seed, OrderProfile profile)
    {
        var draws = new Draws(seed, "order_items.discount");
        var shares = Quota.Assign(baskets.LineCount, profile.DiscountShares, draws);
        for (var line = 0; line < baskets.LineCount; line++)
            baskets.Discount[line] = (byte)profile.Discounts[shares[line]];

        for (var line = 0; line < baskets.LineCount; line++)
        {
            if (IsTie(baskets, products, line, baskets.Discount[line]) && !TrySwap(baskets, products, line, draws))
                LeaveTieByQuantity(baskets, products, line);
        }
    }

    /// <summary>Swaps discounts with another line, so that the shares stay exact and neither is a tie.</summary>
    private static bool TrySwap(BasketTable baskets, ProductTable products, int line, Draws draws)
    {
        var start = draws.Below(baskets.LineCount, line, draw: 1);
        for (var i = 0; i < Math.Min(baskets.LineCount, MostLinesTried); i++)
        {
            var other = (start + i) % baskets.LineCount;
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

    private static bool IsTie(BasketTable baskets, ProductTable products, int line, int percentOff) =>
        LineTotal.IsTie(products.PriceCents[baskets.Product[line]], baskets.Quantity[line], percentOff);
}
