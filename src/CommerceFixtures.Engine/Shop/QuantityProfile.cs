using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Shop;

/// <summary>Units of a line: nearly always one of a dear product, more often several of a cheap one.</summary>
internal sealed record QuantityProfile
{
    /// <summary>Prices in cents below which a band ends; the last band has no end.</summary>
    public int[] BandEnds { get; init; } = [15_00, 40_00, 120_00];

    /// <summary>By band: percent of lines with up to 1 unit, up to 2, and so on; the others have one more than there are numbers.</summary>
    public int[][] PercentUpTo { get; init; } = [[66, 88, 96, 100], [80, 95, 99, 100], [90, 99, 100, 100], [96, 100, 100, 100]];

    /// <summary>Percent of the lines of a product with up to 1 unit, up to 2, and so on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int[] PercentUpToAt(int priceCents)
    {
        var band = 0;
        while (band < BandEnds.Length && priceCents >= BandEnds[band])
            band++;
        return PercentUpTo[band];
    }

    /// <summary>The mean units of a line.</summary>
    public double MeanAt(int priceCents)
    {
        var mean = 1.0;
        foreach (var percent in PercentUpToAt(priceCents))
            mean += (100 - percent) / 100.0;
        return mean;
    }
}
