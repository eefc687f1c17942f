namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// SHA-256 of the files of the default set. A change here gives every user other data: it belongs to a new
/// <see cref="DataSetMaker.DataVersion"/>, from the first release on.
/// </summary>
internal static class PinnedHashes
{
    public static readonly IReadOnlyDictionary<string, string> OfDefaultSet = new Dictionary<string, string>
    {
        ["products.csv"] = "",
        ["customers.csv"] = "",
        ["orders.csv"] = "",
        ["order_items.csv"] = "",
        ["reviews.csv"] = "",
    };
}
