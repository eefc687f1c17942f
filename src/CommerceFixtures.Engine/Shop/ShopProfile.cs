namespace CommerceFixtures.Engine.Shop;

/// <summary>
/// The numbers of the data contract, and the shapes that the shop has beside them. The defaults are the contract. What only one step
/// draws by, such as the days around Christmas, is in that step.
/// </summary>
internal sealed record ShopProfile
{
    public static readonly ShopProfile Default = new();

    public CatalogueProfile Catalogue { get; init; } = new();

    public SeasonProfile Season { get; init; } = new();

    public OrderProfile Orders { get; init; } = new();

    public WhaleProfile Whales { get; init; } = new();

    public ReviewProfile Reviews { get; init; } = new();
}
