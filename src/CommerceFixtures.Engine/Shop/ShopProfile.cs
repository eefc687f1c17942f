namespace CommerceFixtures.Engine.Shop;

/// <summary>
/// The numbers of the data contract and the shapes of the data. The defaults are the contract. Shapes that a single step uses, such as the
/// days around Christmas, are in that step.
/// </summary>
internal sealed record ShopProfile
{
    public static readonly ShopProfile Default = new();

    public CatalogueProfile Catalogue { get; init; } = new();

    public SeasonProfile Season { get; init; } = new();

    public CustomerProfile Customers { get; init; } = new();

    public AddressProfile Addresses { get; init; } = new();

    public ParcelProfile Parcels { get; init; } = new();

    public OrderProfile Orders { get; init; } = new();

    public LoyaltyProfile Loyalty { get; init; } = new();

    public TasteProfile Tastes { get; init; } = new();

    public DemandProfile Demand { get; init; } = new();

    public PromotionProfile Promotions { get; init; } = new();

    public WhaleProfile Whales { get; init; } = new();

    public ReviewProfile Reviews { get; init; } = new();

    public BehaviorProfile Behavior { get; init; } = new();
}
