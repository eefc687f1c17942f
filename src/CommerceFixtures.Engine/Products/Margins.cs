using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>Calculates costs with the margin of the subcategory, kept within the contract's bounds after rounding to cents.</summary>
internal static class Margins
{
    /// <summary>
    /// Returns the cost in cents. <paramref name="position"/>, in [0, 1), is the position in the margin range of the subcategory.
    /// </summary>
    public static int CostCents(int priceCents, Subcategory subcategory, double position, CatalogueProfile profile)
    {
        var margin = subcategory.MinMargin + (subcategory.MaxMargin - subcategory.MinMargin) * position;
        var cost = (int)(priceCents * (1 - margin) + 0.5);
        var least = (int)Math.Ceiling(priceCents * (1 - profile.MaxMargin));
        var most = (int)Math.Floor(priceCents * (1 - profile.MinMargin));
        return Math.Clamp(cost, least, most);
    }
}
