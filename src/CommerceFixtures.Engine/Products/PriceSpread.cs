namespace CommerceFixtures.Engine.Products;

/// <summary>
/// The price tiers that a catalogue uses. All of them are tried first. If chance among few products makes the difference between
/// Electronics and the rest too small or too large, the next strengths use only the more expensive Electronics and the cheaper others, or
/// only the cheaper Electronics. The last strengths lie between those.
/// </summary>
internal sealed record PriceSpread(double MinElectronicsTier, double MaxElectronicsTier, double MaxOtherTier)
{
    public static readonly PriceSpread[] Strengths =
    [
        new(0, 1, 1), new(0.2, 1, 0.9), new(0, 0.8, 1), new(0.35, 1, 0.75), new(0, 0.6, 1),
        new(0.6, 1, 0.5), new(0, 0.4, 1), new(0.85, 1, 0.25), new(0, 0.2, 1),
        new(0.3, 0.7, 1), new(0.5, 0.9, 1), new(0.6, 1, 0.75), new(0.4, 0.8, 0.5), new(0.1, 0.5, 0.5), new(0.2, 0.6, 0.35),
    ];

    public bool Allows(ProductCategory category, double tier) =>
        category == ProductCategory.Electronics
            ? tier >= MinElectronicsTier && tier <= MaxElectronicsTier
            : tier <= MaxOtherTier;
}
