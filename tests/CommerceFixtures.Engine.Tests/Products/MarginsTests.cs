using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Products;

/// <summary>Costs keep the margin within the contract after both amounts are rounded to cents.</summary>
public class MarginsTests
{
    [Fact]
    public void No_rounding_leaves_the_bounds()
    {
        foreach (var (least, most) in new[] { (0.20, 0.50), (0.20, 0.20), (0.50, 0.50), (0.34, 0.42) })
        {
            var kind = Catalogue.Categories[0][0] with { MinMargin = least, MaxMargin = most };
            for (var price = 100; price < 3000; price++)
            {
                foreach (var position in new[] { 0, 0.37, 0.999999 })
                {
                    var cost = Margins.CostCents(price, kind, position, new CatalogueProfile());
                    Assert.InRange((decimal)(price - cost) / price, 0.20m, 0.50m);
                    var tolerance = price < 2000 ? 5.0 / price : 25.0 / price;
                    Assert.Equal(least + (most - least) * position, (price - cost) / (double)price, tolerance);
                }
            }
        }
    }

    [Theory, InlineData(1999, 0.45, 1100), InlineData(4999, 0.43, 2850), InlineData(24_900, 0.23, 19_200), InlineData(24_999, 0.2, 19_999)]
    public void Costs_are_round_unless_the_bounds_say_otherwise(int price, double margin, int cost)
    {
        var kind = Catalogue.Categories[0][0] with { MinMargin = margin, MaxMargin = margin };

        Assert.Equal(cost, Margins.CostCents(price, kind, 0, new CatalogueProfile()));
    }

    [Fact]
    public void A_few_positions_already_cover_the_range()
    {
        foreach (var kind in Catalogue.Kinds)
        {
            var margins = new Margins(new Draws(kind.Number, "test.margins"));
            var positions = Enumerable.Range(0, 6).Select(_ => margins.NextPosition(kind)).Order().ToArray();
            Assert.InRange(positions[0], 0, 0.35);
            Assert.InRange(positions[^1], 0.65, 1);
            Assert.All(positions.Zip(positions.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 0.1, 0.35));
        }
    }
}
