using CommerceFixtures.Engine.Checking;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Checks the files in a folder.</summary>
internal static class CheckedFolder
{
    /// <returns>The rules for the manifest.</returns>
    public static IReadOnlyList<FixtureManifestRule> Check(
        string directory,
        SetPart part,
        int workers = 2,
        int blockBytes = RecordBlocks.DefaultBytes,
        ShopProfile? profile = null,
        ProductTable? products = null)
    {
        using var work = new Work(new MakeOptions { Workers = workers }, part.Rows);
        profile ??= ShopProfile.Default;
        var context = new MakeContext(part, SetCalendar.Of(part.Settings, profile.Season), profile, work);
        return ContractCheck.Run(context, directory, products ?? new ProductTable(0), blockBytes);
    }
}
