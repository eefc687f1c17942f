using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>Draws the products of each basket by demand, none twice in one basket.</summary>
internal static class BasketProducts
{
    /// <summary>
    /// Drawing again what is already in the basket is quick while a basket holds no more than this share of the products.
    /// </summary>
    private const int RedrawUpToOneIn = 4;

    public static void Draw(BasketTable baskets, OrderTable orders, Assortment assortment, long seed)
    {
        var draws = new Draws(seed, "order_items.product_id");
        for (var basket = 0; basket < orders.Count; basket++)
        {
            var day = orders.Day[basket];
            var lines = baskets.Product.AsSpan(baskets.FirstLine[basket]..baskets.FirstLine[basket + 1]);
            if (lines.Length * RedrawUpToOneIn <= assortment.Launched(day))
                DrawOneByOne(lines, day, basket, assortment, draws);
            else
                DrawByKeys(lines, day, basket, assortment, draws);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DrawOneByOne(Span<int> lines, int day, int basket, Assortment assortment, Draws draws)
    {
        var draw = 0;
        for (var line = 0; line < lines.Length; line++)
        {
            do
                lines[line] = assortment.Draw(day, draws, basket, draw++);
            while (lines[..line].Contains(lines[line]));
        }
    }

    /// <summary>A full basket: the products with the smallest uniform over weight.</summary>
    private static void DrawByKeys(Span<int> lines, int day, int basket, Assortment assortment, Draws draws)
    {
        var weights = assortment.Weights(day);
        var products = Enumerable.Range(0, assortment.Launched(day))
            .OrderBy(product => draws.Unit(basket, product) / weights[product]).ToArray();
        products.AsSpan(0, lines.Length).CopyTo(lines);
    }
}
