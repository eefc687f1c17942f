using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Products;

/// <summary>Prices products, and calculates what they cost. The colors of a style cost the same, its sizes do not.</summary>
internal sealed class ProductPrices(MakeContext context)
{
    /// <summary>The line or size mostly decides the position in the price range. A random part makes styles of one line differ.</summary>
    private const double TierShare = 0.8;

    private const int EndingDraw = 1;

    private readonly Draws _prices = context.SharedDraws("products.price");
    private readonly CatalogueProfile _profile = context.Profile.Catalogue;
    private readonly Margins _margins = new(context.SharedDraws("products.margin"));

    /// <param name="products">The catalogue.</param>
    /// <param name="product">The row of the product.</param>
    /// <param name="first">The row of the first product of its style.</param>
    /// <param name="tier">The price position of its line or size.</param>
    public void Assign(ProductTable products, int product, int first, double tier)
    {
        var kind = products.Subcategory[product];
        if (product > first && !kind.Names.HaveVariantsOwnPrices)
        {
            (products.PriceCents[product], products.CostCents[product]) = (products.PriceCents[first], products.CostCents[first]);
            return;
        }

        var position = TierShare * tier + (1 - TierShare) * _prices.Unit(first);
        var dollars = Curves.GeometricBetween(kind.MinPrice, kind.MaxPrice, position);
        var price = PriceEndings.Snap(dollars, _prices.Below(PriceEndings.Choices, first, EndingDraw));
        products.PriceCents[product] = price;
        products.CostCents[product] = Margins.CostCents(price, kind, _margins.NextPosition(kind), _profile);
    }
}
