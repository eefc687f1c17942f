using CommerceFixtures.Engine.Orders;

namespace CommerceFixtures.Engine.Tests.Orders;

/// <summary>The shares of payment methods are exact, and most customers keep to one.</summary>
public class PaymentsTests
{
    [Fact]
    public void Customers_pay_as_they_paid_before()
    {
        const int ordersEach = 10;
        var orders = new OrderTable(new int[5000]);
        for (var order = 0; order < orders.Count; order++)
            orders.Customer[order] = order / ordersEach;

        Payments.Assign(TestWork.Context("Orders=5000&Customers=500"), orders);

        Assert.Equal(
            Contract.Quotas(5000, 60, 25, 15), Enumerable.Range(0, 3).Select(method => orders.Payment.Count(own => own == method)));
        var ofCustomers = orders.Payment.Chunk(ordersEach).Select(own => own.CountBy(method => method).Max(count => count.Value)).ToArray();
        Assert.InRange(ofCustomers.Average() / ordersEach, 0.85, 0.97);
    }
}
