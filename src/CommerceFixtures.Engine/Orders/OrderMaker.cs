using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;

namespace CommerceFixtures.Engine.Orders;

/// <summary>Completes orders that have only dates: first orders of customers, statuses, and payment methods.</summary>
internal static class OrderMaker
{
    /// <param name="context">The quotas and the random draws.</param>
    /// <param name="days">The day of each order, in ascending order.</param>
    /// <param name="customers">The customers who order.</param>
    /// <returns>The orders, and the object that assigns the further orders to customers.</returns>
    public static (OrderTable Orders, OrderCustomers Buyers) Make(MakeContext context, int[] days, CustomerTable customers)
    {
        var orders = new OrderTable(days);
        var buyers = new OrderCustomers(context, orders, customers);
        buyers.AssignFirstOrders();
        OrderStatuses.Assign(context, orders);
        Payments.Assign(context, orders);
        return (orders, buyers);
    }
}
