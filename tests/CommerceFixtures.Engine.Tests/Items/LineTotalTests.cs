using CommerceFixtures.Engine.Items;

namespace CommerceFixtures.Engine.Tests.Items;

/// <summary>Line totals in cents are the exact decimals, rounded half up.</summary>
public class LineTotalTests
{
    [Fact]
    public void Totals_agree_with_decimals()
    {
        foreach (var percentOff in new[] { 0, 10, 20, 25 })
        {
            for (var quantity = 1; quantity <= 8; quantity++)
            {
                for (var price = 1; price < 300_000; price += 37)
                {
                    var exact = price * quantity * (1 - percentOff / 100m);
                    Assert.Equal((int)decimal.Round(exact, MidpointRounding.AwayFromZero), LineTotal.Cents(price, quantity, percentOff));
                    Assert.Equal(exact % 1 == 0.5m, LineTotal.IsTie(price, quantity, percentOff));
                }
            }
        }
    }

    [Theory, InlineData(1995, 1, 10, 1796), InlineData(1998, 1, 25, 1499), InlineData(999, 2, 25, 1499)]
    [InlineData(100_000, 250, 0, 25_000_000)]
    public void Half_a_cent_is_rounded_up(int price, int quantity, int percentOff, int cents) =>
        Assert.Equal(cents, LineTotal.Cents(price, quantity, percentOff));
}
