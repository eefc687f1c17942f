using CommerceFixtures.Engine.Checking;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine;

/// <summary>Makes a data set: the one way from settings to files.</summary>
internal static class DataSetMaker
{
    /// <summary>Changes when the same settings begin to give other bytes.</summary>
    public const int DataVersion = 2;

    /// <summary>The tables of so many rows, and all that they were made from, would otherwise lie beside what the check reads.</summary>
    private const int RowsWorthCollecting = 1_000_000;

    /// <summary>
    /// Makes the five files and the manifest in a fresh folder, checks them by reading them back, and moves them into place. Files of an
    /// earlier set are replaced only then.
    /// </summary>
    /// <param name="settings">What the set is to be.</param>
    /// <param name="directory">Absolute path of the folder that the files end up in; made where it is missing.</param>
    /// <param name="packageVersion">The version that the manifest names as the maker.</param>
    /// <param name="options">With how many workers, which part, and who may stop it.</param>
    /// <returns>Rows over all five files.</returns>
    /// <exception cref="FixtureProblemException">The request cannot be met (only its reviews can turn out so), a rule does not hold in what
    /// was written, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The options' cancellation was signalled.</exception>
    public static long Make(DataSetSettings settings, string directory, string packageVersion, MakeOptions options)
    {
        var profile = ShopProfile.Default;
        var parts = options.Part is { } only ? [new SetPart(settings, only)] : Parts(settings);
        var rows = 0L;
        foreach (var part in parts)
            rows += part.Rows;
        using var work = new Work(options, rows);
        var calendar = new ShopCalendar(settings);
        var products = new Lazy<ProductTable>(() => MakeProducts(settings, calendar, profile.Catalogue, work));
        FixtureProblemException.Writing(directory, () =>
        {
            using var fresh = FreshFolder.In(options.WorkDirectory ?? Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(directory))!);
            foreach (var part in parts)
                MakePart(part, calendar, products, profile, fresh.Path, packageVersion, work);
            work.ThrowIfCancelled();
            fresh.MoveInto(directory);
        });
        return rows;
    }

    /// <summary>All parts share the products, so they are made once, when the first part needs them.</summary>
    private static ProductTable MakeProducts(DataSetSettings settings, ShopCalendar calendar, CatalogueProfile profile, Work work)
    {
        ProductTable products = null!;
        work.Run(MakePhase.Products, settings.Counts.Products, () => products = ProductMaker.Make(settings, calendar, profile));
        return products;
    }

    /// <summary>One part at a time is in memory.</summary>
    private static void MakePart(
        SetPart part,
        ShopCalendar calendar,
        Lazy<ProductTable> products,
        ShopProfile profile,
        string directory,
        string packageVersion,
        Work work)
    {
        var files = WritePart(part, calendar, products, profile, directory, work);
        if (part.Rows >= RowsWorthCollecting)
            GC.Collect();
        IReadOnlyList<FixtureManifestRule> rules = [];
        work.Run(MakePhase.Check, 0, () => rules = ContractCheck.Run(directory, part, products.Value, profile, work));
        ManifestFile.Write(directory, part, packageVersion, files, rules);
    }

    /// <summary>What the check needs of the part is in the files: the tables can go before it begins.</summary>
    private static IReadOnlyList<FixtureManifestFile> WritePart(
        SetPart part, ShopCalendar calendar, Lazy<ProductTable> products, ShopProfile profile, string directory, Work work)
    {
        var shop = ShopData.Make(part, calendar, products, profile, work);
        IReadOnlyList<FixtureManifestFile> files = [];
        work.Run(MakePhase.Write, 0, () => files = CsvFiles.Write(shop, part, profile, directory, work));
        return files;
    }

    private static SetPart[] Parts(DataSetSettings settings)
    {
        var parts = new SetPart[settings.Parts];
        for (var number = 0; number < parts.Length; number++)
            parts[number] = new SetPart(settings, number);
        return parts;
    }
}
