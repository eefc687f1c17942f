using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Items;

/// <summary>Draws the products of each basket by demand. No basket contains a product twice.</summary>
internal sealed class BasketProducts(MakeContext context, BasketTable baskets, int[] days, Assortment assortment)
{
    /// <summary>
    /// Redrawing products that the basket already contains is fast if the basket holds at most one in this many of the products.
    /// </summary>
    private const int RedrawUpToOneIn = 4;

    private readonly Draws _draws = context.Draws("order_items.product_id");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw(int start, int end)
    {
        for (var basket = start; basket < end; basket++)
        {
            var lines = baskets.Product.AsSpan(baskets.FirstLine[basket]..baskets.FirstLine[basket + 1]);
            var launched = assortment.Launched(days[basket]);
            if (lines.Length * RedrawUpToOneIn <= launched)
                DrawOneByOne(lines, launched, assortment.Demand(days[basket]), basket, _draws);
            else
                DrawByKeys(lines, launched, assortment.Weights(days[basket]), basket, _draws);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DrawOneByOne(Span<int> lines, int launched, WeightedTable demand, int basket, Draws draws)
    {
        var draw = 0;
        for (var line = 0; line < lines.Length; line++)
        {
            do
                lines[line] = demand.Draw(launched, draws, basket, draw++);
            while (lines[..line].Contains(lines[line]));
        }
    }

    /// <summary>Fills a large basket: takes the products with the smallest quotients of a uniform draw and their weight.</summary>
    private static void DrawByKeys(Span<int> lines, int launched, long[] weights, int basket, Draws draws)
    {
        var keys = new double[launched];
        for (var product = 0; product < launched; product++)
            keys[product] = draws.Unit(basket, product) / weights[product];
        RowOrder.By(keys).AsSpan(0, lines.Length).CopyTo(lines);
    }
}
