namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// SHA-256 of the files of the default set. A change here gives every user other data: it belongs to a new
/// <see cref="DataSetMaker.DataVersion"/>, from the first release on.
/// </summary>
internal static class PinnedHashes
{
    public static readonly IReadOnlyDictionary<string, string> OfDefaultSet = new Dictionary<string, string>
    {
        ["products.csv"] = "6df76b59c562b4204f2c60c98bccdbacfb7008d282db2b7e96017eec3d13e288",
        ["customers.csv"] = "85eae76e76a2139aa174b436fa52381aee871868c0c3bf9a3604d4e023eb9391",
        ["orders.csv"] = "66e4a32b40fb1e4fb06d2fc8058f02cd3a56c6b6a81be237615a00e0a5553fdd",
        ["order_items.csv"] = "21729de7027433237299e13c9fe29c9d7fc8527beaded43a1c44844aebf1f81b",
        ["reviews.csv"] = "0a1b27d95262773c56954e2a0f6e47ca0f5d2a621fe6220ab4e289e5385e7acf",
    };
}
