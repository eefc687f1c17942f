namespace CommerceFixtures.Engine.Shop;

/// <summary>The version of the data. It changes when the same settings start to give different bytes.</summary>
internal static class DataVersion
{
    public const int Current = 3;
}
