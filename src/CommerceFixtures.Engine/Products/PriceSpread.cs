namespace CommerceFixtures.Engine.Products;

/// <summary>
/// The price tiers that a catalogue uses. All of them are tried first. If chance among few products makes the difference between
/// Electronics and the rest too small or too large, the next strengths use only the more expensive Electronics and the cheaper others, or
/// only the cheaper Electronics. The last strengths lie between those, or use only the more expensive others.
/// </summary>
internal sealed record PriceSpread(double MinElectronicsTier, double MaxElectronicsTier, double MaxOtherTier, double MinOtherTier = 0)
{
    public static readonly PriceSpread[] Strengths =
    [
        new(0, 1, 1), new(0.2, 1, 0.9), new(0, 0.8, 1), new(0.35, 1, 0.75), new(0, 0.6, 1),
        new(0.6, 1, 0.5), new(0, 0.4, 1), new(0.85, 1, 0.25), new(0, 0.2, 1),
        new(0.3, 0.7, 1), new(0.5, 0.9, 1), new(0.6, 1, 0.75), new(0.4, 0.8, 0.5), new(0.1, 0.5, 0.5), new(0.2, 0.6, 0.35),
        new(0.3, 1, 0.6), new(0, 0.5, 0.8), new(0.7, 1, 0.4), new(0, 0.7, 0.6), new(0.2, 0.8, 0.8), new(0.5, 0.8, 0.3),
        new(0, 0.1, 1, 0.3), new(0, 0.4, 1, 0.4),
    ];

    public bool Allows(ProductCategory category, double tier) =>
        category == ProductCategory.Electronics
            ? tier >= MinElectronicsTier && tier <= MaxElectronicsTier
            : tier >= MinOtherTier && tier <= MaxOtherTier;
}
