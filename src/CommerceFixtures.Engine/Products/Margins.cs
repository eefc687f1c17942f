using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>Costs that leave the subcategory's margin, and never one outside the contract's bounds after rounding to cents.</summary>
internal static class Margins
{
    /// <summary>Cost in cents; <paramref name="position"/> in [0, 1) is the place in the subcategory's band.</summary>
    public static int CostCents(int priceCents, Subcategory subcategory, double position, CatalogueProfile profile)
    {
        var margin = subcategory.LeastMargin + (subcategory.MostMargin - subcategory.LeastMargin) * position;
        var cost = (int)(priceCents * (1 - margin) + 0.5);
        var least = (int)Math.Ceiling(priceCents * (1 - profile.MostMargin));
        var most = (int)Math.Floor(priceCents * (1 - profile.LeastMargin));
        return Math.Clamp(cost, least, most);
    }
}
