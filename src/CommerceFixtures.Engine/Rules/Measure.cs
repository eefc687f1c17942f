namespace CommerceFixtures.Engine.Rules;

/// <summary>What a set must have enough of, or not too much, before a rule is judged.</summary>
internal enum Measure
{
    Products,
    Customers,
    Orders,
    Reviews,
    OrdersPerCustomer,

    /// <summary>Days of the window.</summary>
    WindowDays,

    /// <summary>Years of which the window holds enough to compare their seasons.</summary>
    ComparableYears,
    OrdersInYear,
    OrdersInAutumn,
    CompletedOrdersBeforePeak,

    /// <summary>Orders with Electronics.</summary>
    ElectronicsOrders,

    /// <summary>Orders without Electronics.</summary>
    OtherOrders,

    /// <summary>The lines that the top products can have, over those that they must take.</summary>
    RoomOfTopProducts,

    /// <summary>Reviews over the products that sell.</summary>
    ReviewsPerSoldProduct,

    /// <summary>Reviews over the pairs of a customer and a product that sells.</summary>
    ReviewsPerPair,

    /// <summary>Products with enough reviews to have a mean rating.</summary>
    RatedProducts,
}
