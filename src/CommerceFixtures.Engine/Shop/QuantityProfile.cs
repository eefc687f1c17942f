using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Shop;

/// <summary>The quantity of a line: nearly always one of an expensive product, more often several of a cheap one.</summary>
internal sealed record QuantityProfile
{
    /// <summary>The upper price limits of the bands in cents, exclusive. The last band has no limit.</summary>
    public int[] BandEnds { get; init; } = [15_00, 40_00, 120_00];

    /// <summary>
    /// For each band, the percentage of lines with at most 1 unit, at most 2, and so on. The remaining lines have one unit more than there
    /// are numbers.
    /// </summary>
    public int[][] PercentUpTo { get; init; } = [[66, 88, 96, 100], [80, 95, 99, 100], [90, 99, 100, 100], [96, 100, 100, 100]];

    /// <summary>The percentage of a product's lines with at most 1 unit, at most 2, and so on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int[] PercentUpToAt(int priceCents)
    {
        var band = 0;
        while (band < BandEnds.Length && priceCents >= BandEnds[band])
            band++;
        return PercentUpTo[band];
    }

    /// <summary>The mean quantity of a line.</summary>
    public double MeanAt(int priceCents)
    {
        var mean = 1.0;
        foreach (var percent in PercentUpToAt(priceCents))
            mean += (100 - percent) / 100.0;
        return mean;
    }
}
