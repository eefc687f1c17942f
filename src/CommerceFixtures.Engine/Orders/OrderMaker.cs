using CommerceFixtures.Engine.Parts;

namespace CommerceFixtures.Engine.Orders;

/// <summary>Completes orders that have only dates: first orders of customers, statuses, and payment methods.</summary>
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
