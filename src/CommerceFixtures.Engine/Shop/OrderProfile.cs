namespace CommerceFixtures.Engine.Shop;

/// <summary>What orders and baskets look like.</summary>
internal sealed record OrderProfile
{
    /// <summary>Percent of orders, in the order of <see cref="OrderStatus"/>.</summary>
    public int[] StatusShares { get; init; } = [80, 10, 5, 5];

    /// <summary>Percent of orders, in the order of <see cref="PaymentMethod"/>.</summary>
    public int[] PaymentShares { get; init; } = [60, 25, 15];

    /// <summary>Percent off, as the schema of the library has it.</summary>
    public int[] Discounts { get; } = [.. ValueRules.DiscountPercents];

    /// <summary>Percent of lines, in the order of <see cref="Discounts"/>.</summary>
    public int[] DiscountShares { get; init; } = [70, 20, 8, 2];

    /// <summary>Orders in Processing are among this share of the latest ones.</summary>
    public double ProcessingAmongLatest { get; init; } = 0.30;

    /// <summary>How strongly the newest are preferred among those: the mildest that leaves each season its completed orders.</summary>
    public int[] ProcessingRecency { get; init; } = [6, 3, 1, 0];

    /// <summary>An order is sent back after this many days or more, where the window leaves them.</summary>
    public int ReturnDays { get; init; } = 14;

    /// <summary>
    /// How often a category is sent back, in the order of <see cref="ProductCategory"/> (apparel : electronics : books about 3 : 1.3
    /// : 0.5).
    /// </summary>
    public double[] ReturnRates { get; init; } = [1.3, 3.0, 1.2, 1.2, 0.5];

    public QuantityProfile Quantities { get; init; } = new();

    /// <summary>
    /// How many orders have 1 line, 2 lines and so on, before they are tilted to the mean that the counts ask for (CDNOW 1997-98, units
    /// an order, mean 2.41).
    /// </summary>
    public double[] BasketSizes { get; init; } = [45.2, 23.1, 13.6, 7.2, 4.0, 2.3, 1.5, 1.0, 0.7, 0.5, 0.4, 0.3];

    /// <summary>Each size beyond the measured ones has this share of the one before.</summary>
    public double BasketTail { get; init; } = 0.75;
}
