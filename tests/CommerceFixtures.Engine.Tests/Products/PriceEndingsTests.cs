using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Tests.Products;

/// <summary>Prices that a shop would choose near the given amounts.</summary>
public class PriceEndingsTests
{
    private static readonly int[] SmallChange = [99, 49, 50, 0];
    private static readonly int[] MiddleChange = [99, 49, 90, 0, 50];
    private static readonly int[] LargeChange = [99, 90, 0];

    [Fact]
    public void Prices_end_as_listed_and_stay_near_the_amount()
    {
        for (var dollars = 6.0; dollars < 2500; dollars *= 1.003)
        {
            for (var choice = 0; choice < PriceEndings.Choices; choice++)
            {
                var cents = PriceEndings.Snap(dollars, choice);
                Assert.InRange(cents / 100.0 / dollars, 0.85, 1.17);
                Assert.Contains(cents % 100, dollars < 20 ? SmallChange : dollars < 100 ? MiddleChange : LargeChange);
                if (dollars >= 100)
                    Assert.Equal(4, cents / 100 % 5);
            }
        }
    }

    [Fact]
    public void A_higher_amount_never_has_a_lower_price_within_a_range_of_prices()
    {
        foreach (var (low, high) in new[] { (1.0, 20.0), (20.0, 100.0), (100.0, 300.0), (300.0, 1000.0), (1000.0, 5000.0) })
        {
            for (var choice = 0; choice < PriceEndings.Choices; choice++)
            {
                var prices = Enumerable.Range(0, 500).Select(i => PriceEndings.Snap(low + (high - low) * i / 500.0, choice)).ToArray();
                Assert.Equal(prices.Order(), prices);
            }
        }
    }

    [Theory, InlineData(0.3, 0, 199), InlineData(12.3, 6, 1249), InlineData(45.2, 7, 4500), InlineData(251, 0, 24_999)]
    [InlineData(251, 4, 24_900)]
    [InlineData(402, 0, 39_999), InlineData(1260, 4, 124_900)]
    public void Amounts_get_the_ending_of_their_choice(double dollars, int choice, int cents) =>
        Assert.Equal(cents, PriceEndings.Snap(dollars, choice));
}
