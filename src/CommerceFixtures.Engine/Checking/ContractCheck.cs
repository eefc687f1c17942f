using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks the written files against the data contract. It reads them with the library's own reader.</summary>
internal static class ContractCheck
{
    /// <param name="context">The part, with its counts and first ids, and the numbers of the contract.</param>
    /// <param name="directory">The folder of the files.</param>
    /// <param name="made">The products in memory, for a part without a products file.</param>
    /// <param name="blockBytes">The number of bytes of a file that are read at a time.</param>
    /// <returns>Each rule with its bound and its measured value.</returns>
    /// <exception cref="FixtureProblemException">A rule is broken. The error names the rule and the row, and is the same for any number of
    /// workers.</exception>
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

        // Files first, then foreign keys: all other rules follow the keys.
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

        // Rules across tables run in parallel. Then the first breach in table order is reported, and the bounded figures are judged.
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
        TellBehavior(check, catalogue, products, customers, orders, items, reviews);
        return check.Report.Rules;
    }

    /// <summary>Tells how the people of the shop behave. By now, all rows are known to be valid.</summary>
    private static void TellBehavior(
        CheckedPart check,
        ProductCheck? catalogue,
        CheckedProducts products,
        CustomerCheck customers,
        OrderCheck orders,
        OrderItemCheck items,
        ReviewCheck reviews)
    {
        var ofCustomers = new CustomerBehavior(check, products, customers, orders, items);
        var ofPromotions = new PromotionBehavior(check, products, orders, items);
        var ofBaskets = new BasketBehavior(check, products, orders, items);
        var ofReviews = new ReviewBehavior(check, customers, reviews);
        check.Work.Together(
            ofCustomers.MeasureTogether, ofPromotions.MeasureTogether, ofBaskets.MeasureTogether, ofReviews.MeasureTogether);
        ofCustomers.Tell();
        customers.TellBehavior();
        new DailyBehavior(check, customers, orders).Tell();
        ofPromotions.Tell();
        ofBaskets.Tell();
        catalogue?.TellBehavior();
        ofReviews.Tell();
    }
}
