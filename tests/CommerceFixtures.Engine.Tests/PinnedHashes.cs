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
        ["products.csv"] = "454bbde0e61e555fc73a44a59c4042066d8be80e8da7e19bed9fa8f26174dc1b",
        ["customers.csv"] = "85eae76e76a2139aa174b436fa52381aee871868c0c3bf9a3604d4e023eb9391",
        ["orders.csv"] = "4e5a19d652431509d8bb8963ed1ac8260b3fe547e6e40f0156ae3a6c3097969a",
        ["order_items.csv"] = "040788e8f4d489064d78b8000caa67ba4996dee3008ca161d0562672917fcb96",
        ["reviews.csv"] = "99c50198b53228ca6b1512fa82e3b05ff9bee3aa2ea7604d9a0c4c7add82509f",
    };
}
