namespace CommerceFixtures.Engine.Shop;

/// <summary>The rating scale, from 1 to 5 stars.</summary>
internal static class Stars
{
    public const int Most = 5;
}
