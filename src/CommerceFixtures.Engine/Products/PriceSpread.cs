namespace CommerceFixtures.Engine;

/// <summary>
/// Which lines a catalogue takes: all of them, or the dearer of Electronics and the cheaper of the rest, where few products would
/// blur the difference.
/// </summary>
internal sealed record PriceSpread(double LeastElectronicsTier, double MostOtherTier)
{
    public static readonly IReadOnlyList<PriceSpread> Strengths = [new(0, 1), new(0.35, 0.75), new(0.6, 0.5), new(0.85, 0.25)];

    public bool Allows(ProductCategory category, double tier) =>
        category == ProductCategory.Electronics ? tier >= LeastElectronicsTier : tier <= MostOtherTier;
}
