using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// The SHA-256 hashes of the files of the default set. Changing them changes the data of every user, so after the first release it requires
/// a new <see cref="DataVersion"/>.
/// </summary>
internal static class PinnedHashes
{
    public static readonly IReadOnlyDictionary<string, string> OfDefaultSet = new Dictionary<string, string>
    {
        ["products.csv"] = "bf552a7f19b7bbf4a6377a0c2da31ee5cbe22b34396a23c74dc7a37d0a98eb92",
        ["customers.csv"] = "23c9ff46e028a8e5202504edadbcc9d468fad827e31831577d06d1d072c69ec8",
        ["orders.csv"] = "0085582c6cd60369507fca18f0f18bdc546a229d0ec8a69ea520a5fabf688f55",
        ["order_items.csv"] = "3d8471d87a35ab4fe2c156680f2a1e34a4afba4c5cf83759c4172b6ee4fda59a",
        ["reviews.csv"] = "764b7f47090e59f8199c17725c0c2e769d7cbf043792dda951c20d0c71f39b7f",
    };
}
