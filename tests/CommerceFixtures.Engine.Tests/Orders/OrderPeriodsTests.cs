using CommerceFixtures.Engine.Orders;

namespace CommerceFixtures.Engine.Tests.Orders;

/// <summary>The orders of a period are those of all its days.</summary>
public class OrderPeriodsTests
{
    [Fact]
    public void A_period_is_a_range_of_days_and_so_of_orders()
    {
        var orders = new OrderTable([0, 0, 1, 3, 3, 3, 8, 9]);
        var periods = new OrderPeriods(orders, days: 10, day => day / 4);

        Assert.All([0, 1, 2, 3], day => Assert.Equal((0, 6), (periods.First(day), periods.End(day))));
        Assert.All([4, 5, 6, 7], day => Assert.Equal((6, 6), (periods.First(day), periods.End(day))));
        Assert.All([8, 9], day => Assert.Equal((6, 8), (periods.First(day), periods.End(day))));
    }
}
