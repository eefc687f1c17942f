namespace CommerceFixtures.Engine.Shop;

/// <summary>The share of the revenue that the top customers (whales) bring.</summary>
internal sealed record WhaleProfile
{
    /// <summary>The whales are one in this many customers, rounded down.</summary>
    public int OneIn { get; init; } = 5;

    public double RevenueShare { get; init; } = 0.60;

    public double Tolerance { get; init; } = 0.005;

    public double CompletedTolerance { get; init; } = 0.015;

    public int JudgedFromCustomers { get; init; } = 500;

    public int JudgedFromOrdersPerCustomer { get; init; } = 2;

    /// <summary>
    /// Offsets of <c>Curves.RankWeight</c> for the orders after each customer's first, most natural first. With the default catalogue, 0.2
    /// gives a share of 58 to 61% before any correction, for 2 to 200 orders per customer. The larger offsets, which give flatter lists,
    /// are for few products with an expensive one among them. The smaller ones are for baskets so similar that swapping them changes
    /// nothing.
    /// </summary>
    public double[] LoyaltyOffsets { get; init; } =
        [0.2, 0.27, 0.36, 0.6, 1.2, 3, 0.15, 0.11, 0.08, 0.06, 0.04, 0.025, 0.015, 0.008, 0.004];

    /// <summary>
    /// How much less expensive products are bought: the demand is divided by 1 plus this many times the price over the mean price. These
    /// are tried if a few orders with an expensive product bring so much of the revenue that no customers can share it as required.
    /// </summary>
    public double[] Frugalities { get; init; } = [0, 0.25, 1, 4];

    /// <summary>How close the swaps bring the share to the target.</summary>
    public double Precision { get; init; } = 0.0015;

    /// <summary>
    /// How much less than their share of completed orders the customers who order most have, as a fraction of it, divided by the orders per
    /// customer. With it, the share over completed orders is close to that over all orders.
    /// </summary>
    public double CompletedLessPerOrder { get; init; } = 0.25;

    /// <summary>How close the swaps bring the share over completed orders, whose bound is wider.</summary>
    public double CompletedPrecision { get; init; } = 0.009;

    /// <summary>The revenue to swap for each missing cent. About half of it moves other customers to the top, and does not count.</summary>
    public double TradesPerMissing { get; init; } = 1.8;

    public int MaxRounds { get; init; } = 60;

    /// <summary>The number of rounds in which only orders that are alike swap.</summary>
    public int RoundsAmongAlike { get; init; } = 30;

    /// <summary>
    /// How much larger the share of the top fifth of all customers is than that of the top fifths of the parts, which choose among fewer
    /// customers. It is divided by the number of a part's customers, because it matters only if each of them is a large share.
    /// </summary>
    public double GainOverPartsTimesCustomers { get; init; } = 0.09;

    /// <summary>Returns the profile of a part, with a share of the revenue that gives the whole set its target.</summary>
    /// <param name="parts">The number of parts of the set.</param>
    /// <param name="customers">The number of customers in this part.</param>
    public WhaleProfile InPart(int parts, int customers) =>
        parts == 1 ? this : this with { RevenueShare = RevenueShare - GainOverPartsTimesCustomers / customers };

    public bool IsJudged(int customers, int orders) =>
        customers >= JudgedFromCustomers && orders >= (long)customers * JudgedFromOrdersPerCustomer;
}
