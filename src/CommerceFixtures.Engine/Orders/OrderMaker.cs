using CommerceFixtures.Engine.Parts;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Fills in what the dates of the orders leave open: who orders for the first time, what became of each, and how it was paid.
/// </summary>
internal static class OrderMaker
{
    public static OrderTable Fill(MakeContext context, OrderTable orders, OrderCustomers buyers)
    {
        buyers.AssignFirstOrders();
        OrderStatuses.Assign(context, orders);
        Payments.Assign(context, orders);
        return orders;
    }
}
