using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Items;

/// <summary>Fills the baskets, one per order: products, quantities, discounts, and totals.</summary>
internal static class BasketMaker
{
    /// <param name="context">The counts, shapes, and bounds.</param>
    /// <param name="baskets">The baskets with their sizes, which are filled.</param>
    /// <param name="orders">The days and the customers of the orders.</param>
    /// <param name="ordersOf">The orders of each customer.</param>
    /// <param name="products">The catalogue.</param>
    /// <param name="assortment">The products for sale on each day.</param>
    /// <param name="promotions">The products on promotion in each week.</param>
    public static void Fill(
        MakeContext context,
        BasketTable baskets,
        OrderTable orders,
        OrdersByCustomer ordersOf,
        ProductTable products,
        Assortment assortment,
        Promotions promotions)
    {
        baskets.ResetTrades();
        BasketProducts.Draw(context, baskets, orders, ordersOf, products, assortment, promotions);
        var quantities = new Quantities(context, baskets, products);
        context.Work.Blocks(baskets.Count, quantities.Draw);
        Discounts.Assign(context, baskets, orders, products, promotions);
        context.Work.Blocks(baskets.Count, (start, end) => Sum(baskets, start, end, products));
        ElectronicsOrders.Settle(context, baskets, products);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum(BasketTable baskets, int start, int end, ProductTable products)
    {
        Span<long> ofCategory = stackalloc long[ClosedSetText.Categories.Length];
        for (var basket = start; basket < end; basket++)
        {
            ofCategory.Clear();
            var (total, newest, hasElectronics) = (0L, 0, false);
            for (var line = baskets.FirstLine[basket]; line < baskets.FirstLine[basket + 1]; line++)
            {
                var product = baskets.Product[line];
                var cents = LineTotal.Cents(products.PriceCents[product], baskets.Quantity[line], baskets.Discount[line]);
                total += cents;
                newest = Math.Max(newest, product);
                hasElectronics |= products.Category(product) == ProductCategory.Electronics;
                ofCategory[(int)products.Category(product)] += cents;
            }

            baskets.TotalCents[basket] = total;
            baskets.NewestProduct[basket] = newest;
            baskets.HasElectronics[basket] = hasElectronics;
            baskets.MainCategory[basket] = (byte)Largest(ofCategory);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Largest(ReadOnlySpan<long> amounts)
    {
        var largest = 0;
        for (var i = 1; i < amounts.Length; i++)
        {
            if (amounts[i] > amounts[largest])
                largest = i;
        }

        return largest;
    }
}
