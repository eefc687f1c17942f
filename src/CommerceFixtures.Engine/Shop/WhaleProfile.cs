namespace CommerceFixtures.Engine.Shop;

/// <summary>Few customers bring most of the revenue.</summary>
internal sealed record WhaleProfile
{
    /// <summary>The whales are one customer in this many (rounded down).</summary>
    public int OneIn { get; init; } = 5;

    public double RevenueShare { get; init; } = 0.60;

    public double Tolerance { get; init; } = 0.005;

    public double CompletedTolerance { get; init; } = 0.015;

    public int JudgedFromCustomers { get; init; } = 500;

    public int JudgedFromOrdersPerCustomer { get; init; } = 2;

    /// <summary>
    /// Offsets of <c>Curves.RankWeight</c> for the orders beyond each customer's first, tried from the most natural. With the
    /// default catalogue 0.3 gives a share of 60 to 61.5% before any repair, from 2 to 30 orders a customer. The larger, flatter ones
    /// serve few products with a dear one among them; the steeper ones baskets that are nearly alike, whose trades move nothing.
    /// </summary>
    public double[] LoyaltyOffsets { get; init; } = [0.3, 0.5, 1, 3, 0.2, 0.15, 0.11, 0.08, 0.06, 0.04, 0.025, 0.015, 0.008, 0.004];

    /// <summary>
    /// How much less the dear products are bought, in divisions of the demand by 1 and this many times the price over the mean price: tried
    /// where a few orders with a dear product are so much of the revenue that no customers can share it as they should.
    /// </summary>
    public double[] Frugalities { get; init; } = [0, 0.25, 1, 4];

    /// <summary>How near the repair brings the share to the target.</summary>
    public double Precision { get; init; } = 0.0005;

    /// <summary>How near the repair brings the share over completed orders, whose bound is wider.</summary>
    public double CompletedPrecision { get; init; } = 0.004;

    /// <summary>Revenue to trade for each cent that is missing: about half raises other customers to the top, and does not count.</summary>
    public double TradesPerMissing { get; init; } = 1.8;

    public int MostRounds { get; init; } = 60;

    /// <summary>
    /// The top fifth of all customers have more than the top fifths of the parts have together: they are chosen among more. It counts
    /// where a part has few customers, of whom each is a large share.
    /// </summary>
    public double GainOverPartsTimesCustomers { get; init; } = 0.09;

    /// <summary>What a part aims at, so that the whole has its share.</summary>
    /// <param name="parts">How many parts the set has.</param>
    /// <param name="customers">The customers of this part.</param>
    public WhaleProfile InPart(int parts, int customers) =>
        parts == 1 ? this : this with { RevenueShare = RevenueShare - GainOverPartsTimesCustomers / customers };

    public bool IsJudged(int customers, int orders) =>
        customers >= JudgedFromCustomers && orders >= (long)customers * JudgedFromOrdersPerCustomer;
}
