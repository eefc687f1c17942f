namespace CommerceFixtures.Engine.Shop;

/// <summary>The shape of the catalogue.</summary>
internal sealed record CatalogueProfile
{
    /// <summary>Percent of products by category, in the order of <see cref="ProductCategory"/>.</summary>
    public int[] CategoryShares { get; init; } = [16, 25, 24, 18, 17];

    /// <summary>Percent of products that predate the window; a catalogue of fewer than five products predates it whole.</summary>
    public int PercentBeforeWindow { get; init; } = 65;

    public int LaunchesFromProducts { get; init; } = 5;

    /// <summary>How far back the older products go, in days.</summary>
    public int OldestDays { get; init; } = 4 * 365;

    /// <summary>No launches in the last weeks of the window: a product should have had time to sell.</summary>
    public int LastLaunchDaysBeforeEnd { get; init; } = 60;

    public double LeastMargin { get; init; } = 0.20;

    public double MostMargin { get; init; } = 0.50;

    /// <summary>The percentiles of margins between which <see cref="LeastMarginSpread"/> lies.</summary>
    public int LowMarginPercentile { get; init; } = 5;

    public int HighMarginPercentile { get; init; } = 95;

    public double LeastMarginSpread { get; init; } = 0.20;

    /// <summary>
    /// Between the categories with the smallest and the largest mean margin. Over 200 seeds of 100 products it is 0.186 to 0.210, and
    /// nearer to 0.200 with more.
    /// </summary>
    public double LeastMarginGap { get; init; } = 0.15;

    public int MarginsJudgedFromProducts { get; init; } = 100;

    /// <summary>
    /// Offset of <c>Curves.RankWeight</c> for demand: the top 1, 10 and 20% of products take 7, 46 and 66% of it
    /// (UCI Online Retail II, lines: 10, 48 and 68%).
    /// </summary>
    public double DemandOffset { get; init; } = 0.15;

    /// <summary>How much a high price lowers demand, against chance (1).</summary>
    public double PriceEffectOnDemand { get; init; } = 0.7;

    /// <summary>An Electronics line is worth at least this many others, which makes orders with one worth clearly more.</summary>
    public double LeastElectronicsLineRatio { get; init; } = 3.5;

    /// <summary>The fewer the products, the more of the others stand beside it in a basket: this share more, over their number.</summary>
    public double ElectronicsPremiumOfFew { get; init; } = 4;

    /// <summary>And at most this many, or a few orders would hold more revenue than the whales may.</summary>
    public double MostElectronicsLineRatio { get; init; } = 7;

    public double ElectronicsOrderRatio { get; init; } = 1.5;

    public int ElectronicsJudgedFromOrders { get; init; } = 500;

    /// <summary>Units on hand of a product of average demand.</summary>
    public int AverageStock { get; init; } = 60;

    public int SoldOutPerThousand { get; init; } = 25;
}
