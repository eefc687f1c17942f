using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Reviews;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine;

/// <summary>The tables of a part, before they are written.</summary>
internal sealed record ShopData(
    ShopCalendar Calendar, ProductTable Products, CustomerTable Customers, OrderTable Orders, BasketTable Baskets, ReviewTable Reviews)
{
    /// <summary>
    /// Each table from the ones above it, as data flows. Customers need nothing of the products, nor baskets of who buys them: those are
    /// made side by side.
    /// </summary>
    /// <param name="part">Counts and seed.</param>
    /// <param name="calendar">The window.</param>
    /// <param name="catalogue">The products, which all parts share.</param>
    /// <param name="profile">The numbers of the contract.</param>
    /// <param name="work">Does what can be done side by side.</param>
    /// <exception cref="FixtureProblemException">More reviews are asked for than there are purchases to review.</exception>
    public static ShopData Make(SetPart part, ShopCalendar calendar, Lazy<ProductTable> catalogue, ShopProfile profile, Work work)
    {
        CustomerTable customers = null!;
        work.Together(
            () => work.Run(MakePhase.Customers, part.Customers, () => customers = CustomerMaker.Make(part, calendar, work)),
            () => _ = catalogue.Value);
        var products = catalogue.Value;

        var orders = new OrderTable(OrderDates.Make(part, calendar, customers, profile.Season));
        var assortment = new Assortment(products, calendar, profile.Season);
        var buyers = new OrderCustomers(orders, customers, calendar, part.Seed, work);
        var mostLines = LaunchDates.ProductsBeforeWindow(part.Settings, calendar, profile.Catalogue);
        BasketTable baskets = null!;
        work.Together(
            () => work.Run(MakePhase.Orders, part.Orders, () =>
            {
                buyers.AssignFirstOrders();
                OrderStatuses.Assign(orders, part, calendar, profile, work);
            }),
            () => work.Run(MakePhase.Items, part.OrderItems, () => baskets = DrawBaskets(assortment)));

        var spread = new RevenueSpread(part, calendar, products, assortment, orders, buyers, profile, work);
        work.Run(MakePhase.Orders, 0, () => baskets = spread.Settle(
            baskets, frugality => DrawBaskets(new Assortment(products, calendar, profile.Season, frugality))));

        ReviewTable reviews = null!;
        work.Run(MakePhase.Reviews, part.Reviews, () =>
            reviews = ReviewMaker.Make(part, calendar, products, orders, baskets, profile.Reviews, work));
        return new ShopData(calendar, products, customers, orders, baskets, reviews);

        BasketTable DrawBaskets(Assortment sold) => BasketMaker.Make(part, orders.Day, mostLines, products, sold, profile, work);
    }
}
