namespace CommerceFixtures.Engine.Shop;

/// <summary>Who the customers are, and when they register.</summary>
internal sealed record CustomerProfile
{
    /// <summary>
    /// How many times the ordinary rate is added to the registrations on the first day, when everyone is new. It decays by 1 /
    /// <see cref="OpeningDays"/> a day.
    /// </summary>
    public double OpeningBurst { get; init; } = 1.2;

    public double OpeningDays { get; init; } = 35;

    /// <summary>The yearly growth of registrations, which is linear.</summary>
    public double GrowthPerYear { get; init; } = 0.10;

    /// <summary>
    /// The variance of a day's rate over its squared mean, in a large shop. Chance adds one customer's worth: 1 over the mean number of
    /// registrations of the day (CDNOW 1997: variance 2.7 times the mean).
    /// </summary>
    public double DayVariance { get; init; } = 0.05;

    /// <summary>How much of the day before is in the chance of a day.</summary>
    public double DayMemory { get; init; } = 0.4;

    /// <summary>The percentage of customers who live with an earlier customer, and have the same last name.</summary>
    public int PercentInEarlierHousehold { get; init; } = 3;

    /// <summary>
    /// The percentage of bearers of names such as Jose or Renee who write them with accents. Most American forms did not take them.
    /// </summary>
    public int PercentWithAccent { get; init; } = 22;

    /// <summary>
    /// The percentage of customers whose phone number can be of any place, because they brought it from there (Pew Research 2016: 10% of
    /// cell phones have a number of another state).
    /// </summary>
    public int PercentWithBroughtPhone { get; init; } = 11;
}
