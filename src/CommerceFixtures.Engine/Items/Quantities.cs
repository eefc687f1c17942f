namespace CommerceFixtures.Engine;

/// <summary>Units of a line: nearly always one of a dear product, more often several of a cheap one.</summary>
internal static class Quantities
{
    private static readonly (int BelowCents, int[] PercentUpTo)[] Bands =
    [
        (15_00, [66, 88, 96, 100]),
        (40_00, [80, 95, 99, 100]),
        (120_00, [90, 99, 100, 100]),
        (int.MaxValue, [96, 100, 100, 100]),
    ];

    public static byte Draw(int priceCents, Draws draws, long line)
    {
        var percent = draws.Below(100, line);
        return (byte)(1 + PercentUpTo(priceCents).Count(limit => percent >= limit));
    }

    public static double Mean(int priceCents) => 1 + PercentUpTo(priceCents).Sum(limit => (100 - limit) / 100.0);

    private static int[] PercentUpTo(int priceCents) => Bands.First(band => priceCents < band.BelowCents).PercentUpTo;
}
