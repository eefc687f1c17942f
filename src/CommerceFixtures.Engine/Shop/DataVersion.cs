namespace CommerceFixtures.Engine.Shop;

/// <summary>The version of the data: it changes when the same settings begin to give other bytes.</summary>
internal static class DataVersion
{
    public const int Current = 2;
}
