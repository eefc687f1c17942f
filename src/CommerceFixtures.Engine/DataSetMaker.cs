using CommerceFixtures.Engine.Checking;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine;

/// <summary>Generates a data set. This is the only path from settings to files.</summary>
internal static class DataSetMaker
{
    /// <summary>
    /// From this size on, the tables are collected before the check starts. Otherwise, they would still occupy memory while it reads.
    /// </summary>
    private const int RowsWorthCollecting = 1_000_000;

    /// <summary>
    /// Generates the five files and the manifest in a fresh folder, checks them by reading them back, and moves them into place. Only then
    /// does it replace files of an earlier set.
    /// </summary>
    /// <param name="settings">The settings of the set.</param>
    /// <param name="directory">The absolute path of the output folder, which is created if it does not exist.</param>
    /// <param name="packageVersion">The package version that the manifest records.</param>
    /// <param name="options">The number of workers, the part to generate, and the cancellation token.</param>
    /// <param name="profile">The numbers of the data contract; the defaults if null.</param>
    /// <returns>The number of rows in all five files.</returns>
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

    /// <summary>Generates one part, so that only one part at a time is in memory.</summary>
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

    /// <summary>Writes the part. The check reads only the files, so the tables can be collected before it starts.</summary>
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
