using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>
/// Deals the styles of one subcategory. A few brands have most of them. No style comes back before all styles of its brand are dealt; then
/// they return in their next edition.
/// </summary>
internal sealed class StyleDeal
{
    private readonly Subcategory _kind;
    private readonly PriceSpread _spread;
    private readonly Draws _brandDraws;
    private readonly Draws _variantDraws;
    private readonly WeightedTable _brands;
    private readonly KeyedPermutation _ranks;
    private readonly KeyedPermutation[] _styles;
    private readonly long[] _dealt;
    private readonly byte[] _suppliers;
    private long _families;
    private long _variants;

    public StyleDeal(MakeContext context, Subcategory kind, PriceSpread spread)
    {
        (_kind, _spread) = (kind, spread);
        _brandDraws = context.SharedDraws("products.brand." + kind.Name);
        _variantDraws = context.SharedDraws("products.variant." + kind.Name);
        var (names, brands) = (kind.Names, kind.Names.Brands.Count);
        _brands = WeightedTable.ByRank(brands, offset: 1);
        _ranks = new KeyedPermutation(brands, context.SharedDraws("products.brand.rank"), kind.Number);
        (_styles, _dealt, _suppliers) = (new KeyedPermutation[brands], new long[brands], new byte[brands]);
        var suppliers = WeightedTable.ByRank(kind.Suppliers.Count, offset: 1);
        for (var brand = 0; brand < brands; brand++)
        {
            _styles[brand] = new KeyedPermutation(names.StylesOf(brand), context.SharedDraws("products.style." + kind.Name), brand);
            _suppliers[brand] = (byte)suppliers.Draw(context.SharedDraws("products.supplier." + kind.Name), brand);
        }
    }

    /// <summary>The brand of the next family.</summary>
    public int NextBrand() => (int)_ranks[_brands.Draw(_brandDraws, _families++)];

    /// <summary>The next style of a brand that the prices of the catalogue allow, and the edition.</summary>
    public (long Style, long Edition) NextStyle(int brand)
    {
        long edition, style;
        do
        {
            (edition, var place) = Math.DivRem(_dealt[brand]++, _kind.Names.StylesOf(brand));
            style = _styles[brand][place];
        }
        while (!_kind.Names.HaveVariantsOwnPrices && !IsAllowed(brand, style, variant: 0));
        return (style, edition);
    }

    /// <summary>
    /// Chooses different variants of a style, at most the given number, in their order. Among those of books, paperback and hardcover lead.
    /// </summary>
    /// <returns>One bit for each variant.</returns>
    public uint NextVariants(int brand, long style, int most)
    {
        var (allowed, chosen) = (0u, 0u);
        for (var variant = 0; variant < _kind.Names.Variants.Count; variant++)
            allowed |= IsAllowed(brand, style, variant) ? 1u << variant : 0;
        for (; most > 0 && chosen != allowed; most--)
        {
            var variant = _kind.VariantWeights.Draw(_variantDraws, _variants++);
            while ((allowed & ~chosen & 1u << variant) == 0)
                variant = (variant + 1) % _kind.Names.Variants.Count;
            chosen |= 1u << variant;
        }

        return chosen;
    }

    /// <summary>All products of a brand have the same supplier.</summary>
    public string Supplier(int brand) => _kind.Suppliers[_suppliers[brand]];

    private bool IsAllowed(int brand, long style, int variant) =>
        _spread.Allows(_kind.Category, _kind.Names.Tier(brand, style, variant));
}
