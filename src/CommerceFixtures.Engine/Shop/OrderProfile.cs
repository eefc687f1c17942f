namespace CommerceFixtures.Engine.Shop;

/// <summary>The shape of orders and baskets.</summary>
internal sealed record OrderProfile
{
    /// <summary>The percentage of orders with each status, in the order of <see cref="OrderStatus"/>.</summary>
    public int[] StatusShares { get; init; } = [80, 10, 5, 5];

    /// <summary>The percentage of orders with each payment method, in the order of <see cref="PaymentMethod"/>.</summary>
    public int[] PaymentShares { get; init; } = [60, 25, 15];

    /// <summary>The percentage of orders that are paid the way the customer usually pays.</summary>
    public int PercentPaidByHabit { get; init; } = 88;

    /// <summary>The possible discounts in percent, which the schema fixes.</summary>
    public int[] Discounts { get; } = [.. ValueRules.DiscountPercents];

    /// <summary>The percentage of lines with each discount, in the order of <see cref="Discounts"/>.</summary>
    public int[] DiscountShares { get; init; } = [70, 20, 8, 2];

    /// <summary>Processing orders are among the latest orders, which are this share of all orders.</summary>
    public double ProcessingAmongLatest { get; init; } = 0.30;

    /// <summary>
    /// How sharply age decides which of them are still in Processing: the power of the age in the odds. The first value that leaves each
    /// season enough completed orders is used.
    /// </summary>
    public int[] ProcessingSharpness { get; init; } = [4, 2, 1, 0];

    /// <summary>The odds against Processing of an order that was placed just now: some orders ship at once.</summary>
    public double OddsOfShippingAtOnce { get; init; } = 0.15;

    /// <summary>An order comes back no sooner than this many days after it was placed, if the window is long enough.</summary>
    public int ReturnDays { get; init; } = 14;

    /// <summary>
    /// The relative return rate of each category, in the order of <see cref="ProductCategory"/> (apparel : electronics : books about 3 :
    /// 1.3 : 0.5).
    /// </summary>
    public double[] ReturnRates { get; init; } = [1.3, 3.0, 1.2, 1.2, 0.5];

    /// <summary>
    /// The return rate of a customer is divided by a uniform draw plus this. The smaller it is, the fewer customers return most of the
    /// goods (UCI: the variance of credit notes by customer is 3.3 times the binomial's).
    /// </summary>
    public double ReturnHabitOffset { get; init; } = 0.03;

    public QuantityProfile Quantities { get; init; } = new();

    /// <summary>
    /// The distribution of orders with 1 line, 2 lines, and so on, before it is tilted to the mean that the counts require (CDNOW 1997-98,
    /// units per order, mean 2.41).
    /// </summary>
    public double[] BasketSizes { get; init; } = [45.2, 23.1, 13.6, 7.2, 4.0, 2.3, 1.5, 1.0, 0.7, 0.5, 0.4, 0.3];

    /// <summary>Each size beyond the measured ones is this fraction as frequent as the size before.</summary>
    public double BasketTail { get; init; } = 0.75;
}
