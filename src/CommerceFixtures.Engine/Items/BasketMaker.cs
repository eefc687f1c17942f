using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>Fills the baskets, one for each order: sizes, products, quantities, discounts, totals.</summary>
internal static class BasketMaker
{
    /// <param name="part">Counts and seed.</param>
    /// <param name="days">The day of each order.</param>
    /// <param name="mostLines">No basket has more.</param>
    /// <param name="products">The catalogue.</param>
    /// <param name="assortment">What is sold when.</param>
    /// <param name="profile">The shapes and bounds.</param>
    /// <param name="work">Fills blocks of baskets side by side.</param>
    public static BasketTable Make(
        SetPart part, int[] days, int mostLines, ProductTable products, Assortment assortment, ShopProfile profile, Work work)
    {
        if (days.Length == 0)
            return new BasketTable([0]);
        var baskets = new BasketTable(BasketSizes.FirstLines(days.Length, part.OrderItems, mostLines, part.Seed, profile.Orders, work));
        work.Blocks(days.Length, (start, end) =>
        {
            BasketProducts.Draw(baskets, start, end, days, assortment, part.Seed);
            Quantities.Draw(baskets, start, end, products, part.Seed);
        });
        Discounts.Assign(baskets, products, part.ItemQuota(profile.Orders.DiscountShares), part.Seed, profile.Orders, work);
        work.Blocks(days.Length, (start, end) => Sum(baskets, start, end, products));
        ElectronicsOrders.Settle(baskets, products, part.Seed, profile.Catalogue);
        return baskets;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum(BasketTable baskets, int start, int end, ProductTable products)
    {
        for (var basket = start; basket < end; basket++)
        {
            var (total, newest, hasElectronics) = (0L, 0, false);
            for (var line = baskets.FirstLine[basket]; line < baskets.FirstLine[basket + 1]; line++)
            {
                var product = baskets.Product[line];
                total += LineTotal.Cents(products.PriceCents[product], baskets.Quantity[line], baskets.Discount[line]);
                newest = Math.Max(newest, product);
                hasElectronics |= products.Category(product) == ProductCategory.Electronics;
            }

            baskets.TotalCents[basket] = total;
            baskets.NewestProduct[basket] = newest;
            baskets.HasElectronics[basket] = hasElectronics;
        }
    }
}
