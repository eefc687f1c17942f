namespace CommerceFixtures.Engine.Shop;

/// <summary>The rating scale, which the schema fixes.</summary>
internal static class Stars
{
    public const int Fewest = ValueRules.MinStars;

    public const int Most = ValueRules.MaxStars;
}
