using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests.Items;

/// <summary>The quantities of the lines.</summary>
public class QuantitiesTests
{
    private const int Lines = 20_000;
    private static readonly QuantityProfile Profile = ShopProfile.Default.Orders.Quantities;

    [Theory, InlineData(999), InlineData(2999), InlineData(7999), InlineData(59_999)]
    public void The_mean_of_the_draws_is_the_mean(int priceCents)
    {
        var draws = new Draws(1, "test.quantity");
        var quantities = Enumerable.Range(0, Lines).Select(line => Quantities.Draw(Profile, priceCents, draws, line)).ToArray();

        Assert.Equal(Profile.MeanAt(priceCents), quantities.Average(), 0.02);
        Assert.InRange(quantities.Min(), 1, 1);
        Assert.InRange(quantities.Max(), 2, 4);
    }

    [Fact]
    public void The_dearer_the_fewer()
    {
        int[] prices = [5_00, 20_00, 80_00, 500_00];
        var means = prices.Select(Profile.MeanAt).ToArray();

        Assert.Equal(means.OrderDescending(), means);
        Assert.Distinct(means);
    }
}
