namespace CommerceFixtures.Engine.Shop;

/// <summary>When customers order for the first time, and how long they stay.</summary>
internal sealed record LoyaltyProfile
{
    /// <summary>The percentage of customers who open an account in order to buy something.</summary>
    public int PercentBuyingSoon { get; init; } = 65;

    /// <summary>The median number of days from registration to the first order of those who buy soon.</summary>
    public double SoonMedianDays { get; init; } = 2;

    /// <summary>The median number of days of the others.</summary>
    public double LaterMedianDays { get; init; } = 40;

    public int MaxDaysToFirstOrder { get; init; } = 300;

    /// <summary>The percentage of customers, the most loyal ones, who stay as long as the window lasts. The others leave.</summary>
    public int PercentRegular { get; init; } = 20;

    /// <summary>How active regular customers are, in per mille of a new customer with the same loyalty.</summary>
    public int RegularActivity { get; init; } = 220;

    /// <summary>
    /// The ages of an account at which the next band of <see cref="BandActivity"/> begins, in days since the first one on which its
    /// customer can order.
    /// </summary>
    public int[] BandStarts { get; init; } = [0, 15, 45, 90, 180, 365, 730];

    /// <summary>
    /// How likely a customer who is not a regular one orders again in each band, relative to one another: (1 + age / 45)^-0.9 in per mille,
    /// so that half of the activity is lost after two months. With the regular customers, those who order again have the tenure of CDNOW's.
    /// </summary>
    public int[] BandActivity { get; init; } = [878, 631, 440, 287, 174, 98, 60];
}
