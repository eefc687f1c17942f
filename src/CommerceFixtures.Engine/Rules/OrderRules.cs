using CommerceFixtures.Engine.Shop;
using static CommerceFixtures.Engine.Rules.NumberText;

namespace CommerceFixtures.Engine.Rules;

/// <summary>The rules of orders.csv.</summary>
internal sealed class OrderRules : TableRules
{
    public OrderRules(ShopProfile profile)
        : base(FixtureFile.Orders)
    {
        Keys = ForeignKeys();
        DateOrder = EachRow("date.order", "Orders are in date order");
        AfterRegistration = EachRow("date.after-registration", "An order is later than its customer's registration");
        Window = EachRow("date.window", "Orders are within the window");
        HasLine = EachRow("lines", "Every order has a line");
        ProductOnce = EachRow("products.once", "An order lists a product once");
        Total = EachRow("total", "total_amount is the sum of the order's lines");
        Text = Texts();
        ShippingAddress = EachRow(
            "shipping-address", "Shipping addresses are street, city, state and ZIP in one cell; city, state and ZIP belong together");

        StatusShares = Shares("status.shares", "status", ClosedSetText.Statuses, profile.Orders.StatusShares);
        PaymentShares = Shares("payment-method.shares", "payment_method", ClosedSetText.PaymentMethods, profile.Orders.PaymentShares);
        var enough = Need.Orders(profile.Season.JudgedFromOrders);
        var latest = profile.Orders.ProcessingAmongLatest;
        RecentProcessing = Afterwards(
            "processing.latest", $"Orders in Processing are among the latest {Percent(latest)}",
            Bound.AtMost(latest, FixtureRuleUnit.Share), enough);

        (TopCustomers, TopCustomersOfCompleted) = WhaleRules(profile.Whales);
        Electronics = ElectronicsRule(profile.Catalogue);
        Season = new SeasonRules(profile.Season, Figure);
    }

    public RowRule Keys { get; }

    public RowRule DateOrder { get; }

    public RowRule AfterRegistration { get; }

    public RowRule Window { get; }

    public RowRule HasLine { get; }

    public RowRule ProductOnce { get; }

    public RowRule Total { get; }

    public RowRule Text { get; }

    public RowRule ShippingAddress { get; }

    public CountRule StatusShares { get; }

    public CountRule PaymentShares { get; }

    public RowRule RecentProcessing { get; }

    public FigureRule TopCustomers { get; }

    public FigureRule TopCustomersOfCompleted { get; }

    public FigureRule Electronics { get; }

    public SeasonRules Season { get; }

    private (FigureRule All, FigureRule Completed) WhaleRules(WhaleProfile profile)
    {
        Need[] needs = [Need.Customers(profile.JudgedFromCustomers), Need.OrdersPerCustomer(profile.JudgedFromOrdersPerCustomer)];
        var top = $"The top {PercentOfOneIn(profile.OneIn)} of customers bring";
        var all = Bound.Around(profile.RevenueShare, profile.Tolerance);
        var completed = Bound.Around(profile.RevenueShare, profile.CompletedTolerance);
        return (
            Figure("revenue.top-customers", $"{top} {all} of the revenue", all, needs),
            Figure("revenue.top-customers.completed", $"{top} {completed} of the revenue of completed orders", completed, needs));
    }

    private FigureRule ElectronicsRule(CatalogueProfile profile)
    {
        var bound = Bound.AtLeast(profile.ElectronicsOrderRatio);
        return Figure(
            "total.electronics", $"The mean total of orders with Electronics is {bound} times that of the other orders", bound,
            Need.Orders(profile.ElectronicsJudgedFromOrders),
            Need.Any(Measure.ElectronicsOrders, "no orders with Electronics"),
            Need.Any(Measure.OtherOrders, "no orders without Electronics"));
    }
}
