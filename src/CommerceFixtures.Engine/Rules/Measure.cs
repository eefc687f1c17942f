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
}
