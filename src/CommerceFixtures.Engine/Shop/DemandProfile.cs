namespace CommerceFixtures.Engine.Shop;

/// <summary>How the demand for a product changes over time.</summary>
internal sealed record DemandProfile
{
    /// <summary>The length of a fashion in days: how popular a product is changes from one to the next.</summary>
    public int FashionDays { get; init; } = 91;

    /// <summary>The minimum popularity of a product, relative to its maximum (UCI Online Retail varies more).</summary>
    public double MinFashion { get; init; } = 0.15;

    /// <summary>
    /// The demand for a product on the day of its launch, relative to the time when it is new. It rises over <see cref="LaunchDays"/>.
    /// </summary>
    public double DemandAtLaunch { get; init; } = 0.4;

    public int LaunchDays { get; init; } = 30;

    /// <summary>The number of days for which a product is new.</summary>
    public int NewDays { get; init; } = 150;

    /// <summary>The number of days over which the demand for a product falls after it was new.</summary>
    public int FadingDays { get; init; } = 150;

    /// <summary>The demand for a product that is not new any more, relative to the time when it was.</summary>
    public double DemandAfterwards { get; init; } = 0.75;

    /// <summary>The demand for products that are not on promotion, relative to those that are.</summary>
    public double DemandWithoutPromotion { get; init; } = 0.75;
}
