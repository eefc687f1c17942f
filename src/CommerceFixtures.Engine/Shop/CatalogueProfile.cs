namespace CommerceFixtures.Engine.Shop;

/// <summary>The shape of the catalogue.</summary>
internal sealed record CatalogueProfile
{
    /// <summary>The percentage of products in each category, in the order of <see cref="ProductCategory"/>.</summary>
    public int[] CategoryShares { get; init; } = [16, 25, 24, 18, 17];

    /// <summary>
    /// The most colors or sizes in which the shop launches a style of each category, in the order of <see cref="ProductCategory"/>. Any
    /// number up to it is equally likely.
    /// </summary>
    public int[] LargestFamilies { get; init; } = [3, 5, 4, 4, 2];

    /// <summary>
    /// The percentage of products that were launched before the window. In a catalogue of fewer than five products, all of them were.
    /// </summary>
    public int PercentBeforeWindow { get; init; } = 65;

    public int LaunchesFromProducts { get; init; } = 5;

    /// <summary>The age of the oldest product at the start of the window, in days.</summary>
    public int OldestDays { get; init; } = 4 * 365;

    /// <summary>The number of days at the end of the window without launches, so that every product has had time to sell.</summary>
    public int LastLaunchDaysBeforeEnd { get; init; } = 60;

    /// <summary>One in this many families is launched on the day of the family before it, as a collection.</summary>
    public int CollectionOneIn { get; init; } = 4;

    /// <summary>The percentage of launches on each weekday, starting with Sunday.</summary>
    public int[] LaunchWeekdays { get; init; } = [3, 20, 22, 21, 19, 10, 5];

    public double MinMargin { get; init; } = 0.20;

    public double MaxMargin { get; init; } = 0.50;

    /// <summary>The lower of the percentiles of margins that must be at least <see cref="MinMarginSpread"/> apart.</summary>
    public int LowMarginPercentile { get; init; } = 5;

    public int HighMarginPercentile { get; init; } = 95;

    public double MinMarginSpread { get; init; } = 0.20;

    /// <summary>
    /// The minimum difference between the largest and the smallest mean margin of a category. Over 300 seeds of 100 products it is
    /// 0.172 to 0.219; with more products it is closer to 0.197.
    /// </summary>
    public double MinMarginGap { get; init; } = 0.15;

    public int MarginsJudgedFromProducts { get; init; } = 100;

    /// <summary>
    /// The offset of <c>Curves.RankWeight</c> for demand: the top 1, 10, and 20% of products get 7, 46, and 66% of it (UCI Online
    /// Retail II, lines: 10, 48, and 68%).
    /// </summary>
    public double DemandOffset { get; init; } = 0.085;

    /// <summary>How strongly a high price lowers demand, relative to chance (1).</summary>
    public double PriceEffectOnDemand { get; init; } = 1.0;

    /// <summary>
    /// An Electronics line is worth at least this many other lines, so that orders with Electronics are clearly more valuable.
    /// </summary>
    public double MinElectronicsLineRatio { get; init; } = 2.1;

    /// <summary>
    /// Raises the minimum by this fraction divided by the number of products, because in a small catalogue an Electronics line shares its
    /// basket with more other lines.
    /// </summary>
    public double ElectronicsPremiumOfFew { get; init; } = 4;

    /// <summary>
    /// An Electronics line is worth at most this many other lines. Otherwise, a few orders would bring more revenue than the top customers
    /// may.
    /// </summary>
    public double MaxElectronicsLineRatio { get; init; } = 2.7;

    public double ElectronicsOrderRatio { get; init; } = 1.5;

    public int ElectronicsJudgedFromOrders { get; init; } = 500;

    /// <summary>The stock of a product with average demand.</summary>
    public int AverageStock { get; init; } = 60;

    public int SoldOutPerThousand { get; init; } = 25;
}
