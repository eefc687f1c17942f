using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Reviews;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine;

/// <summary>Generates the tables of a part, each from the tables before it.</summary>
internal static class ShopMaker
{
    /// <summary>Customers and products are generated in parallel, because they do not depend on each other.</summary>
    /// <param name="context">The part to generate.</param>
    /// <param name="catalogue">The products, which all parts share, or null if they have not been generated yet.</param>
    /// <exception cref="FixtureProblemException">The set requests more reviews than there are purchases to review.</exception>
    public static ShopTables Make(MakeContext context, ProductTable? catalogue)
    {
        var (part, work) = (context.Part, context.Work);
        var (customers, products) = work.Together(
            () => work.Run(MakePhase.Customers, part.Customers, () => CustomerMaker.Make(context)),
            () => catalogue ?? work.Run(MakePhase.Products, part.Products, () => ProductMaker.Make(context)));

        var orders = new OrderTable(OrderDates.Make(context, customers));
        var (buyers, baskets) = work.Together(
            () => work.Run(MakePhase.Orders, part.Orders, () => OrderCustomers.WithFirstOrders(context, orders, customers)),
            () => work.Run(MakePhase.Items, part.OrderItems, () => BasketSizes.EmptyBaskets(context)));
        work.Run(MakePhase.Items, 0, new RevenueSpread(context, products, orders, buyers, baskets).Settle);
        work.Run(MakePhase.Orders, 0, () => Payments.Assign(context, orders));

        var reviews = work.Run(MakePhase.Reviews, part.Reviews, () => ReviewMaker.Make(context, products, orders, baskets));
        return new ShopTables(products, customers, orders, baskets, reviews);
    }
}
