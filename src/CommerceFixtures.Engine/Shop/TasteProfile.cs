namespace CommerceFixtures.Engine.Shop;

/// <summary>How customers choose products.</summary>
internal sealed record TasteProfile
{
    /// <summary>The number of favorite subcategories of a customer.</summary>
    public int Favourites { get; init; } = 3;

    /// <summary>The percentage of customers whose next favorite is of the same category as the first one.</summary>
    public int PercentOfSameCategory { get; init; } = 75;

    /// <summary>The percentage of baskets whose first product is of a favorite subcategory.</summary>
    public int PercentFavourite { get; init; } = 65;

    /// <summary>The percentage of further lines that go with a product that is already in the basket.</summary>
    public int PercentCompanion { get; init; } = 40;

    /// <summary>The percentage of companions that are always the same product, such as the case made for a phone.</summary>
    public int PercentPartner { get; init; } = 50;

    /// <summary>The percentage of other further lines that are of a favorite subcategory.</summary>
    public int PercentFurtherFavourite { get; init; } = 40;

    /// <summary>The number of price tiers, which have equally many customers.</summary>
    public int PriceTiers { get; init; } = 3;

    /// <summary>How strongly customers keep to their price tier, from 0 to 1.</summary>
    public double PriceLoyalty { get; init; } = 1;

    /// <summary>How likely customers buy a product that they have bought before, relative to one that they have not.</summary>
    public double DemandForTheSame { get; init; } = 0.3;

    /// <summary>
    /// The maximum number of lines per pair of a customer and a product if customers keep to what they like. With more, they buy
    /// everything, or few products would sell to more than one customer, and popular products would not have more reviews.
    /// </summary>
    public double MaxLinesPerPair { get; init; } = 1;

    /// <summary>Returns the tastes of the customers of a set.</summary>
    /// <param name="customers">The number of customers.</param>
    /// <param name="products">The number of products.</param>
    /// <param name="lines">The number of lines of their orders.</param>
    public TasteProfile Of(int customers, int products, int lines) =>
        lines <= MaxLinesPerPair * customers * products
            ? this
            : this with { PercentFavourite = 0, PercentFurtherFavourite = 0, PercentCompanion = 0, PriceTiers = 1, PriceLoyalty = 0 };
}
