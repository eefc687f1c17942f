namespace CommerceFixtures.Engine;

/// <summary>Every number of the data contract and every shape beside it, once. The defaults are the contract.</summary>
internal sealed record ShopProfile
{
    public static readonly ShopProfile Default = new();

    public CatalogueProfile Catalogue { get; init; } = new();

    public SeasonProfile Season { get; init; } = new();

    public OrderProfile Orders { get; init; } = new();

    public WhaleProfile Whales { get; init; } = new();

    public ReviewProfile Reviews { get; init; } = new();
}

/// <summary>The shape of the catalogue.</summary>
internal sealed record CatalogueProfile
{
    /// <summary>Percent of products by category, in the order of <see cref="ProductCategory"/>.</summary>
    public IReadOnlyList<int> CategoryShares { get; init; } = [16, 25, 24, 18, 17];

    /// <summary>Percent of products that predate the window; a catalogue of fewer than five products predates it whole.</summary>
    public int PercentBeforeWindow { get; init; } = 65;

    public int LaunchesFromProducts { get; init; } = 5;

    /// <summary>How far back the older products go, in days.</summary>
    public int OldestDays { get; init; } = 4 * 365;

    /// <summary>No launches in the last weeks of the window: a product should have had time to sell.</summary>
    public int LastLaunchDaysBeforeEnd { get; init; } = 60;

    public double LeastMargin { get; init; } = 0.20;

    public double MostMargin { get; init; } = 0.50;

    /// <summary>
    /// Offset of <see cref="Curves.RankWeight"/> for demand: the top 1, 10 and 20 % of products take 7, 46 and 66 % of it
    /// (UCI Online Retail II, lines: 10, 48 and 68 %).
    /// </summary>
    public double DemandOffset { get; init; } = 0.15;

    /// <summary>How much a high price lowers demand, against chance (1).</summary>
    public double PriceEffectOnDemand { get; init; } = 0.7;

    /// <summary>An Electronics line is worth at least this many times another, which makes orders with one worth clearly more than the others.</summary>
    public double ElectronicsLineRatio { get; init; } = 3.5;

    public double ElectronicsOrderRatio { get; init; } = 1.5;

    /// <summary>Units on hand of a product of average demand.</summary>
    public int AverageStock { get; init; } = 60;

    public int SoldOutPerThousand { get; init; } = 25;
}

/// <summary>When the shop sells.</summary>
internal sealed record SeasonProfile
{
    /// <summary>
    /// Orders a day by month, January first. January to October follow US mail-order sales (Census MRTS, NAICS 4541, mean 2012-16);
    /// November and December stand higher than there (1.16, 1.51), because the contract wants 1.5 to 3 times the rest of the year.
    /// </summary>
    public IReadOnlyList<double> Months { get; init; } = [0.89, 0.88, 0.94, 0.92, 0.95, 0.93, 0.94, 0.97, 0.95, 0.99, 1.55, 1.90];

    /// <summary>Orders by weekday, Sunday first: Monday leads, the weekend is quietest.</summary>
    public IReadOnlyList<double> Weekdays { get; init; } = [0.95, 1.15, 1.05, 1.02, 1.06, 0.95, 0.82];

    /// <summary>
    /// Demand by month, January first, in percent of the category's mean; categories in the order of <see cref="ProductCategory"/>
    /// (after Census MRTS 2012-16 by kind of shop). It decides the mix of a month, not its size, which <see cref="Months"/> decides.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> CategoryMonths { get; init; } =
    [
        [92, 88, 92, 88, 91, 92, 93, 96, 94, 93, 115, 135],
        [78, 85, 97, 97, 101, 95, 97, 101, 94, 98, 108, 130],
        [80, 80, 98, 116, 122, 113, 106, 102, 99, 101, 98, 92],
        [88, 86, 98, 100, 104, 106, 104, 102, 92, 89, 97, 132],
        [135, 84, 84, 80, 88, 92, 98, 138, 104, 86, 86, 122],
    ];

    /// <summary>Yearly growth of orders, linear.</summary>
    public double GrowthPerYear { get; init; } = 0.12;

    /// <summary>A shop that opens sells less in its first weeks: from this share up to the whole.</summary>
    public double LaunchShare { get; init; } = 0.35;

    public int LaunchDays { get; init; } = 45;

    /// <summary>Days differ by chance, this much up or down.</summary>
    public double DayNoise { get; init; } = 0.14;

    public double LeastRatio { get; init; } = 1.5;

    public double MostRatio { get; init; } = 3.0;

    public double LeastRatioToAutumn { get; init; } = 1.3;

    public double LeastRatioOfCompleted { get; init; } = 1.0;

    public double LeastShareOfFirst90Days { get; init; } = 0.03;

    public int JudgedFromOrders { get; init; } = 1000;
}

/// <summary>What orders and baskets look like.</summary>
internal sealed record OrderProfile
{
    /// <summary>Percent of orders, in the order of <see cref="OrderStatus"/>.</summary>
    public IReadOnlyList<int> StatusShares { get; init; } = [80, 10, 5, 5];

    /// <summary>Percent of orders, in the order of <see cref="PaymentMethod"/>.</summary>
    public IReadOnlyList<int> PaymentShares { get; init; } = [60, 25, 15];

    /// <summary>Percent off, and the percent of lines that have it.</summary>
    public IReadOnlyList<int> Discounts { get; init; } = [0, 10, 20, 25];

    public IReadOnlyList<int> DiscountShares { get; init; } = [70, 20, 8, 2];

    /// <summary>Orders in Processing are among this share of the latest ones.</summary>
    public double ProcessingAmongLatest { get; init; } = 0.30;

    /// <summary>How strongly the newest are preferred among those: the mildest that leaves each season its completed orders.</summary>
    public IReadOnlyList<int> ProcessingRecency { get; init; } = [6, 3, 1, 0];

    /// <summary>An order is sent back after this many days or more, where the window leaves them.</summary>
    public int ReturnDays { get; init; } = 14;

    /// <summary>How often a category is sent back, in the order of <see cref="ProductCategory"/> (apparel : electronics : books about 3 : 1.3 : 0.5).</summary>
    public IReadOnlyList<double> ReturnRates { get; init; } = [1.3, 3.0, 1.2, 1.2, 0.5];

    /// <summary>Lines an order, from 1 up, before they are tilted to the mean that the counts ask for (CDNOW 1997-98, units an order, mean 2.41).</summary>
    public IReadOnlyList<double> BasketSizes { get; init; } = [45.2, 23.1, 13.6, 7.2, 4.0, 2.3, 1.5, 1.0, 0.7, 0.5, 0.4, 0.3];

    /// <summary>Each size beyond the measured ones has this share of the one before.</summary>
    public double BasketTail { get; init; } = 0.75;
}

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
    /// Offsets of <see cref="Curves.RankWeight"/> for the orders beyond each customer's first, tried from the mildest. At 0.3 the share
    /// comes out at 60 to 61.5 % before any repair, from 2 to 30 orders a customer; the steeper ones serve baskets that are nearly
    /// alike (one product, or every product in each), whose trades move nothing.
    /// </summary>
    public IReadOnlyList<double> LoyaltyOffsets { get; init; } = [0.3, 0.2, 0.15, 0.11, 0.08, 0.06, 0.04, 0.025, 0.015, 0.008, 0.004];

    /// <summary>How near the repair brings the share to the target.</summary>
    public double Precision { get; init; } = 0.0005;

    public int MostRounds { get; init; } = 60;

    public bool IsJudged(int customers, int orders) => customers >= JudgedFromCustomers && orders >= (long)customers * JudgedFromOrdersPerCustomer;
}

/// <summary>Who reviews what, and how.</summary>
internal sealed record ReviewProfile
{
    /// <summary>Percent of reviews with five stars, four, and so on down to one.</summary>
    public IReadOnlyList<int> StarShares { get; init; } = [40, 30, 15, 10, 5];

    /// <summary>How much the price decides a rating, tried from the mildest up.</summary>
    public IReadOnlyList<double> QualityStrengths { get; init; } = [0.26, 0.35, 0.5, 0.65, 0.8, 0.95, 1.0];

    /// <summary>Products differ in quality at the same price.</summary>
    public double ProductQuality { get; init; } = 0.25;

    /// <summary>Who sent a product back is less pleased with it.</summary>
    public double ReturnPenalty { get; init; } = 1.2;

    public double LeastPriceCorrelation { get; init; } = 0.30;

    public double LeastStarGap { get; init; } = 0.30;

    public int ProductJudgedFromReviews { get; init; } = 5;

    /// <summary>How much products differ in reviews a sale, tried from the most varied down.</summary>
    public IReadOnlyList<double> PopularityNoises { get; init; } = [0.5, 0.25, 0.1, 0.0];

    public double LeastPopularityCorrelation { get; init; } = 0.60;

    public double LeastTopProductShare { get; init; } = 0.35;

    public int JudgedFromProducts { get; init; } = 50;

    public int JudgedFromReviews { get; init; } = 500;

    /// <summary>Different texts: at least this many times the root of the reviews.</summary>
    public double LeastTextsPerRoot { get; init; } = 4.0;

    /// <summary>Days from the order to the parcel: this many, and up to so many more.</summary>
    public int DeliveryDays { get; init; } = 2;

    public int DeliverySpread { get; init; } = 6;

    /// <summary>Median days from the parcel to the review; a tenth take nine times as long.</summary>
    public double MedianLagDays { get; init; } = 7;

    public int MostLagDays { get; init; } = 120;
}
