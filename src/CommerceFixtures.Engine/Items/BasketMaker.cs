using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>Fills the baskets, one for each order: sizes, products, quantities, discounts, totals.</summary>
internal static class BasketMaker
{
    /// <param name="part">Counts and seed.</param>
    /// <param name="days">The day of each order.</param>
    /// <param name="mostLines">No basket has more.</param>
    /// <param name="products">The catalogue.</param>
    /// <param name="assortment">What is sold when.</param>
    /// <param name="profile">The shapes.</param>
    /// <param name="work">Fills blocks of baskets side by side.</param>
    public static BasketTable Make(
        SetPart part, int[] days, int mostLines, ProductTable products, Assortment assortment, OrderProfile profile, Work work)
    {
        if (days.Length == 0)
            return new BasketTable([0]);
        var baskets = new BasketTable(BasketSizes.FirstLines(days.Length, part.OrderItems, mostLines, part.Seed, profile, work));
        work.Blocks(days.Length, (start, end) =>
        {
            BasketProducts.Draw(baskets, start, end, days, assortment, part.Seed);
            Quantities.Draw(baskets, start, end, products, part.Seed);
        });
        Discounts.Assign(baskets, products, part.ItemQuota(profile.DiscountShares), part.Seed, profile, work);
        work.Blocks(days.Length, (start, end) => Sum(baskets, start, end, products));
        return baskets;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum(BasketTable baskets, int start, int end, ProductTable products)
    {
        for (var basket = start; basket < end; basket++)
        {
            var (total, newest) = (0L, 0);
            for (var line = baskets.FirstLine[basket]; line < baskets.FirstLine[basket + 1]; line++)
            {
                var product = baskets.Product[line];
                total += LineTotal.Cents(products.PriceCents[product], baskets.Quantity[line], baskets.Discount[line]);
                newest = Math.Max(newest, product);
            }

            baskets.TotalCents[basket] = total;
            baskets.NewestProduct[basket] = newest;
        }
    }
}
