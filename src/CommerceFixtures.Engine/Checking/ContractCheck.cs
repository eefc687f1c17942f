using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Holds files that were written, as the library reads them, against the data contract.</summary>
internal static class ContractCheck
{
    /// <param name="context">The part, with its counts and first ids, and the numbers of the contract.</param>
    /// <param name="directory">The folder of the files.</param>
    /// <param name="made">The products, for a part that has no file of them.</param>
    /// <param name="blockBytes">Bytes of a file that are read in one go.</param>
    /// <returns>Each rule, its bound and what the files came to.</returns>
    /// <exception cref="FixtureProblemException">A rule does not hold: its name, and the row, the same whoever does the work.</exception>
    public static IReadOnlyList<FixtureManifestRule> Run(
        MakeContext context, string directory, ProductTable made, int blockBytes = RecordBlocks.DefaultBytes)
    {
        try
        {
            return Run(new CheckedPart(context, directory, blockBytes), made);
        }
        catch (FixtureFormatException exception)
        {
            throw new FixtureProblemException(
                new(
                    ProblemCode.BrokenContract,
                    $"The set '{context.Part.Settings.Name}' cannot be read back, so its files were not published: {exception.Message}"),
                exception);
        }
    }

    private static IReadOnlyList<FixtureManifestRule> Run(CheckedPart check, ProductTable made)
    {
        var work = check.Work;

        // The files first, then the keys: every further rule follows them.
        var catalogue = check.Part.Number == 0 ? new ProductCheck(check) : null;
        var customers = new CustomerCheck(check);
        work.Together(() => catalogue?.Read(), customers.Read);
        var products = catalogue?.Products ?? CheckedProducts.Of(made);
        var orders = new OrderCheck(check, customers);
        var items = new OrderItemCheck(check, products, orders);
        var reviews = new ReviewCheck(check, products, customers, orders, items);
        work.Together(orders.Read, items.Read, reviews.Read);
        TableCheck[] tables = catalogue is null ? [customers, orders, items, reviews] : [catalogue, customers, orders, items, reviews];
        foreach (var table in tables)
            table.RequireCount();
        foreach (var table in new TableCheck[] { orders, items, reviews })
            table.RequireKeys();

        // What tables say of each other, side by side; then the first breach in the order of the tables, and the figures with bounds.
        var revenue = new RevenueCheck(check, customers, orders, items);
        var popularity = new PopularityCheck(check, products, items, reviews);
        work.Together(
            () => catalogue?.CheckTogether(), customers.CheckTogether, orders.CheckDates, items.CheckTogether, revenue.CheckTogether);
        catalogue?.Require();
        customers.Require();
        orders.Require();
        items.Require();
        reviews.CheckTogether();
        reviews.Require();
        popularity.CheckTogether();
        revenue.Require();
        new SeasonCheck(check, orders).Require();
        popularity.Require();
        return check.Report.Rules;
    }
}
