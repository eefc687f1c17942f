using CommerceFixtures.Engine.Products;
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
                    Assert.Equal(least + (most - least) * position, (price - cost) / (double)price, 1.0 / price);
                }
            }
        }
    }
}
