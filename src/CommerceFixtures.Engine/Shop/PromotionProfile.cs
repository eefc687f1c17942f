namespace CommerceFixtures.Engine.Shop;

/// <summary>Which products are discounted in which weeks.</summary>
internal sealed record PromotionProfile
{
    /// <summary>
    /// The percentage of lines whose discount is that of their product in their week. The others have discounts of their own, such as
    /// vouchers.
    /// </summary>
    public int PercentByProduct { get; init; } = 95;

    /// <summary>
    /// How much closer a product is to the deepest discount in the week of Black Friday: its distance is multiplied by this.
    /// </summary>
    public double DistanceOnBlackFriday { get; init; } = 0.34;

    /// <summary>The number of days of the sale before Black Friday, and the number of days after it until it ends.</summary>
    public int DaysBeforeBlackFriday { get; init; } = 4;

    public int DaysAfterBlackFriday { get; init; } = 3;
}
