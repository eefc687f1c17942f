using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>Calculates costs with the margin of the subcategory, kept within the contract's bounds after rounding.</summary>
internal sealed class Margins(Draws draws)
{
    // The fractions of the multiples of these two numbers spread evenly over a square (Roberts 2018). So they do over each subcategory,
    // however few products it has, and over those of a category.
    private const double SubcategoryStep = 0.7548776662466927;
    private const double ProductStep = 0.5698402909980532;

    private readonly int[] _dealt = new int[Catalogue.Kinds.Count];

    /// <summary>The next position in the margin range of a subcategory, in [0, 1). Even a few of them cover the range.</summary>
    public double NextPosition(Subcategory subcategory)
    {
        var position = draws.Unit(0) + SubcategoryStep * subcategory.Number + ProductStep * _dealt[subcategory.Number]++;
        return position - Math.Floor(position);
    }

    /// <summary>
    /// Returns the cost in cents. <paramref name="position"/>, in [0, 1), is the position in the margin range of the subcategory.
    /// </summary>
    public static int CostCents(int priceCents, Subcategory subcategory, double position, CatalogueProfile profile)
    {
        var margin = subcategory.MinMargin + (subcategory.MaxMargin - subcategory.MinMargin) * position;
        var step = StepCents(priceCents);
        var cost = (int)(priceCents * (1 - margin) / step + 0.5) * step;
        var least = (int)Math.Ceiling(priceCents * (1 - profile.MaxMargin));
        var most = (int)Math.Floor(priceCents * (1 - profile.MinMargin));
        return Math.Clamp(cost, least, most);
    }

    /// <summary>Suppliers charge round amounts.</summary>
    private static int StepCents(int priceCents) => priceCents switch
    {
        < 20_00 => 5,
        < 100_00 => 25,
        _ => 100,
    };
}
