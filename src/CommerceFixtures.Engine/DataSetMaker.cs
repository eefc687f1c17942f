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
    /// <param name="profile">The numbers of the data; the contract where none are given.</param>
    /// <returns>Rows over all five files.</returns>
    /// <exception cref="FixtureProblemException">The request cannot be met (only its reviews can turn out so), a rule does not hold in what
    /// was written, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The options' cancellation was signalled.</exception>
    public static long Make(
        DataSetSettings settings, string directory, string packageVersion, MakeOptions options, ShopProfile? profile = null)
    {
        profile ??= ShopProfile.Default;
        var parts = options.Part is { } only ? [new SetPart(settings, only)] : Parts(settings);
        var rows = 0L;
        foreach (var part in parts)
            rows += part.Rows;
        using var work = new Work(options, rows);
        var calendar = SetCalendar.Of(settings, profile.Season);
        WriteProblem.Writing(directory, () =>
        {
            using var fresh = FreshFolder.In(options.WorkDirectory ?? Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(directory))!);
            ProductTable? products = null;
            foreach (var part in parts)
                products = MakePart(new MakeContext(part, calendar, profile, work), products, fresh.Path, packageVersion);
            work.ThrowIfCancelled();
            fresh.MoveInto(directory);
        });
        return rows;
    }

    /// <summary>One part at a time is in memory.</summary>
    /// <returns>The products, which all parts share.</returns>
    private static ProductTable MakePart(MakeContext context, ProductTable? products, string directory, string packageVersion)
    {
        (products, var files) = WritePart(context, products, directory);
        if (context.Part.Rows >= RowsWorthCollecting)
            GC.Collect();
        var rules = context.Work.Run(
            MakePhase.Check, 0, () => ContractCheck.Run(context, directory, products));
        ManifestFile.Write(directory, context.Part, packageVersion, files, rules);
        return products;
    }

    /// <summary>What the check needs of the part is in the files: the tables can go before it begins.</summary>
    private static (ProductTable Products, IReadOnlyList<FixtureManifestFile> Files) WritePart(
        MakeContext context, ProductTable? products, string directory)
    {
        var shop = ShopMaker.Make(context, products);
        return (shop.Products, context.Work.Run(MakePhase.Write, 0, () => CsvFiles.Write(context, shop, directory)));
    }

    private static SetPart[] Parts(DataSetSettings settings)
    {
        var parts = new SetPart[settings.Parts];
        for (var number = 0; number < parts.Length; number++)
            parts[number] = new SetPart(settings, number);
        return parts;
    }
}
