using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests.Orders;

/// <summary>Regular customers stay, and the others order less and less.</summary>
public class ActiveCustomersTests
{
    private const int Orders = 40_000;

    private static readonly LoyaltyProfile Profile =
        new() { RegularActivity = 500, BandStarts = [0, 10, 100], BandActivity = [1000, 400, 100] };

    /// <summary>Customers of one loyalty who registered on days 0, 0, 50, 94, 99, and 101, the first of whom is a regular one.</summary>
    private static readonly Loyalty Loyalty = new(new WeightedTable([10, 0, 0, 0, 0, 0]), new WeightedTable([0, 10, 10, 10, 10, 10]));

    [Fact]
    public void Activity_falls_with_the_age_of_the_account()
    {
        // On day 101, they could order 100, 100, 50, 6, and 1 days ago for the first time. The last customer can from the next day on.
        var shares = SharesOn(101);

        double[] expected = [500, 100, 400, 1000, 1000, 0];
        Assert.All(Enumerable.Range(0, 6), customer => Assert.Equal(expected[customer] / 3000, shares[customer], 0.01));
    }

    [Fact]
    public void Nobody_orders_before_registering()
    {
        var shares = SharesOn(1);

        Assert.Equal(500.0 / 1500, shares[0], 0.01);
        Assert.Equal(1000.0 / 1500, shares[1], 0.01);
        Assert.All(shares[2..], share => Assert.Equal(0, share));
    }

    private static double[] SharesOn(int day)
    {
        int[] registered = [0, 0, 50, 94, 99, 101];
        var before = Enumerable.Range(0, 120).Select(end => registered.Count(own => own < end)).ToArray();
        var (active, draws) = (new ActiveCustomers(Profile, Loyalty, before), new Draws(1, "test.active"));
        var hits = new double[registered.Length];
        for (var order = 0; order < Orders; order++)
            hits[active.Draw(day, draws, order)] += 1.0 / Orders;
        return hits;
    }
}
