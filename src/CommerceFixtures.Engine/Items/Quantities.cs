using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Items;

/// <summary>Units of a line: nearly always one of a dear product, more often several of a cheap one.</summary>
internal static class Quantities
{
    /// <summary>Prices below which a band ends; the last has no end.</summary>
    private static readonly int[] BandEnds = [15_00, 40_00, 120_00];

    /// <summary>By band: percent of lines with up to 1 unit, up to 2, and so on; the others have one more than there are numbers.</summary>
    private static readonly int[][] PercentUpTo = [[66, 88, 96, 100], [80, 95, 99, 100], [90, 99, 100, 100], [96, 100, 100, 100]];

    /// <summary>Draws the units of the lines of some baskets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Draw(BasketTable baskets, int start, int end, ProductTable products, long seed)
    {
        var draws = new Draws(seed, "order_items.quantity");
        for (var line = baskets.FirstLine[start]; line < baskets.FirstLine[end]; line++)
            baskets.Quantity[line] = (byte)Draw(products.PriceCents[baskets.Product[line]], draws, line);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Draw(int priceCents, Draws draws, long line)
    {
        var percent = draws.Below(100, line);
        var percentUpTo = PercentUpTo[Band(priceCents)];
        var units = 1;
        while (units <= percentUpTo.Length && percent >= percentUpTo[units - 1])
            units++;
        return units;
    }

    public static double Mean(int priceCents)
    {
        var mean = 1.0;
        foreach (var percent in PercentUpTo[Band(priceCents)])
            mean += (100 - percent) / 100.0;
        return mean;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Band(int priceCents)
    {
        var band = 0;
        while (band < BandEnds.Length && priceCents >= BandEnds[band])
            band++;
        return band;
    }
}
