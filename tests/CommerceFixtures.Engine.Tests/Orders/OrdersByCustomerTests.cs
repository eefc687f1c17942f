using CommerceFixtures.Engine.Orders;

namespace CommerceFixtures.Engine.Tests.Orders;

/// <summary>Every order is with its customer, in order of time.</summary>
public class OrdersByCustomerTests
{
    [Fact]
    public void Customers_have_their_orders_in_order_of_time()
    {
        var orders = new OrderTable([1, 2, 3, 4, 5, 6]);
        int[] customers = [2, 0, 2, 3, 0, 2];
        customers.CopyTo(orders.Customer, 0);
        var byCustomer = new OrdersByCustomer(orders, customers: 5);

        Assert.Equal([1, 4], byCustomer[0]);
        Assert.Equal([], byCustomer[1]);
        Assert.Equal([0, 2, 5], byCustomer[2]);
        Assert.Equal([3], byCustomer[3]);
        Assert.Equal([], byCustomer[4]);
    }
}
