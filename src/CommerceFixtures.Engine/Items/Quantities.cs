using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>Draws the quantities of the lines.</summary>
internal sealed class Quantities(MakeContext context, BasketTable baskets, ProductTable products)
{
    private readonly QuantityProfile _profile = context.Profile.Orders.Quantities;
    private readonly Draws _draws = context.Draws("order_items.quantity");

    /// <summary>Draws the quantities of the lines of a range of baskets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw(int start, int end)
    {
        for (var line = baskets.FirstLine[start]; line < baskets.FirstLine[end]; line++)
            baskets.Quantity[line] = (byte)Draw(_profile, products.PriceCents[baskets.Product[line]], _draws, line);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Draw(QuantityProfile profile, int priceCents, Draws draws, long line)
    {
        var percent = draws.Below(100, line);
        var percentUpTo = profile.PercentUpToAt(priceCents);
        var units = 1;
        while (units <= percentUpTo.Length && percent >= percentUpTo[units - 1])
            units++;
        return units;
    }
}
