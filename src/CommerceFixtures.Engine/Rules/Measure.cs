namespace CommerceFixtures.Engine.Rules;

/// <summary>A property of a set that must be large enough, or small enough, for a rule to be judged.</summary>
internal enum Measure
{
    Products,
    Customers,
    Orders,
    Reviews,
    OrdersPerCustomer,

    /// <summary>The days of the window.</summary>
    WindowDays,

    /// <summary>The years whose seasons the window covers well enough to compare them.</summary>
    ComparableYears,
    OrdersInYear,
    OrdersInAutumn,
    CompletedOrdersBeforePeak,

    /// <summary>Orders with Electronics.</summary>
    ElectronicsOrders,

    /// <summary>Orders without Electronics.</summary>
    OtherOrders,

    /// <summary>The maximum number of lines of the top products, relative to the number that they must have.</summary>
    RoomOfTopProducts,

    /// <summary>Reviews per product that sells.</summary>
    ReviewsPerSoldProduct,

    /// <summary>Reviews per pair of a customer and a product that sells.</summary>
    ReviewsPerPair,

    /// <summary>Products with enough reviews to have a mean rating.</summary>
    RatedProducts,

    /// <summary>Pairs of a customer's consecutive orders.</summary>
    ConsecutiveOrders,

    /// <summary>Lines with Books or Electronics.</summary>
    LinesOfLastingGoods,

    /// <summary>Orders of customers with enough orders to have a spending level.</summary>
    OrdersOfFrequentCustomers,

    /// <summary>Repeat orders after the first days of the window.</summary>
    RepeatOrders,

    /// <summary>Orders in the first days of the window.</summary>
    OpeningOrders,

    /// <summary>Customers with an order.</summary>
    Buyers,

    /// <summary>Orders in the last days of the window.</summary>
    LatestOrders,

    /// <summary>Pairs of lines in one order.</summary>
    PairsOfLines,

    /// <summary>Lines with the same product in the same week as another line.</summary>
    LinesInSharedWeeks,

    /// <summary>The weeks of Black Friday that the window covers.</summary>
    BlackFridays,

    /// <summary>Lines in the week of Black Friday.</summary>
    BlackFridayLines,
}
