namespace CommerceFixtures.Engine;

/// <summary>The tables of a data set, before they are written.</summary>
internal sealed record ShopData(
    Calendar Calendar, ProductTable Products, CustomerTable Customers, OrderTable Orders, BasketTable Baskets, ReviewTable Reviews)
{
    /// <summary>Each table from the ones above it, as data flows.</summary>
    /// <exception cref="FixtureProblemException">More reviews are asked for than there are purchases to review.</exception>
    public static ShopData Make(DataSetSettings settings, ShopProfile profile, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var calendar = new Calendar(settings);
        var customersAtWork = Task.Run(() => CustomerMaker.Make(settings, calendar));
        var products = ProductMaker.Make(settings, calendar, profile.Catalogue);
        var customers = customersAtWork.GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        var (orders, baskets) = Attempts.Make(
            profile.Whales.LoyaltyOffsets,
            loyaltyOffset => MakeSales(settings, calendar, products, customers, loyaltyOffset, profile),
            sales => WhaleShare.Shortfall(sales.Orders, sales.Baskets, customers.Count, profile.Whales));
        cancellation.ThrowIfCancellationRequested();
        var reviews = ReviewMaker.Make(settings, calendar, products, orders, baskets, profile.Reviews);
        return new ShopData(calendar, products, customers, orders, baskets, reviews);
    }

    private static (OrderTable Orders, BasketTable Baskets) MakeSales(
        DataSetSettings settings,
        Calendar calendar,
        ProductTable products,
        CustomerTable customers,
        double loyaltyOffset,
        ShopProfile profile)
    {
        var orders = OrderMaker.Make(settings, calendar, customers, loyaltyOffset, profile);
        return (orders, BasketMaker.Make(settings, calendar, products, customers, orders, profile));
    }
}
