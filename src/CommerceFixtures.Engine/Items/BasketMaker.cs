using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Items;

/// <summary>Fills the baskets, one per order: sizes, products, quantities, discounts, and totals.</summary>
internal static class BasketMaker
{
    /// <param name="context">The counts, shapes, and bounds.</param>
    /// <param name="days">The day of each order.</param>
    /// <param name="products">The catalogue.</param>
    /// <param name="assortment">The products for sale on each day.</param>
    public static BasketTable Make(MakeContext context, int[] days, ProductTable products, Assortment assortment)
    {
        if (days.Length == 0)
            return new BasketTable([0]);
        var baskets = new BasketTable(BasketSizes.FirstLines(context, LaunchDates.ProductsBeforeWindow(context)));
        var basketProducts = new BasketProducts(context, baskets, days, assortment);
        var quantities = new Quantities(context, baskets, products);
        context.Work.Blocks(days.Length, (start, end) =>
        {
            basketProducts.Draw(start, end);
            quantities.Draw(start, end);
        });
        Discounts.Assign(context, baskets, products);
        context.Work.Blocks(days.Length, (start, end) => Sum(baskets, start, end, products));
        ElectronicsOrders.Settle(context, baskets, products);
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
