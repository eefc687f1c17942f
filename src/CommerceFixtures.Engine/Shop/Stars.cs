namespace CommerceFixtures.Engine.Shop;

/// <summary>The rating scale, which the schema fixes.</summary>
internal static class Stars
{
    public const int Min = ValueRules.MinStars;

    public const int Max = ValueRules.MaxStars;
}
