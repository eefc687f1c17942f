using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;

namespace CommerceFixtures.Engine.Orders;

/// <summary>Makes the orders of given days: first orders of customers, statuses, and payment methods.</summary>
internal static class OrderMaker
{
    /// <param name="context">Quotas and draws.</param>
    /// <param name="days">The day of each order, ascending.</param>
    /// <param name="customers">Those who order.</param>
    /// <returns>The orders, and what gives the customers their further orders.</returns>
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
