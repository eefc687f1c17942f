namespace CommerceFixtures.Engine.Shop;

/// <summary>The scale of the ratings, as the schema of the library has it.</summary>
internal static class Stars
{
    public const int Fewest = ValueRules.MinStars;

    public const int Most = ValueRules.MaxStars;
}
