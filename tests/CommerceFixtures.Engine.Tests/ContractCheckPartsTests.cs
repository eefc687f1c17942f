using System.Globalization;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// A part of a set is checked with its own names, counts, first ids, and quotas, and with products for which it has no file.
/// </summary>
public sealed class ContractCheckPartsTests(ContractCheckTests.ValidSet valid) : IClassFixture<ContractCheckTests.ValidSet>
{
    private static readonly string[] Files = ["customers.csv", "orders.csv", "order_items.csv", "reviews.csv"];

    [Fact]
    public void The_second_of_two_parts_passes()
    {
        // Only the first part has products.csv.
        Assert.Equal(
            valid.Set.Data.Manifests[0].Rules.Where(rule => rule.File != "products.csv"), Check(new Shop(valid.Contents)));
    }

    [Theory]
    [InlineData("orders.csv", "order_id", 7, "customer_id", "1000", "orders.keys")]
    [InlineData("order_items.csv", "order_item_id", 7, "order_id", "3000", "order-items.keys")]
    [InlineData("reviews.csv", "review_id", 7, "customer_id", "2001", "reviews.keys")]
    [InlineData("customers.csv", "customer_id", 7, "phone", "none", "customers.phone")]
    [InlineData("order_items.csv", "order_item_id", 7, "unit_price", "0.01", "order-items.unit-price")]
    [InlineData("reviews.csv", "review_id", 7, "review_text", "Certainly so.", "reviews.wording")]
    public void A_breach_is_told_with_the_parts_file_and_id(string file, string key, int row, string column, string value, string rule)
    {
        var problem = Assert.Throws<FixtureProblemException>(
            () => Check(new Shop(valid.Contents), shop => shop[file][row, column] = value)).Problem;

        var id = row + valid.Contents[file].Count(c => c == '\n') - 1;
        ManifestRules.RequireNamed(problem.Message, rule, $"{NameInPart(file)}, {key} {id.ToString(CultureInfo.InvariantCulture)})");
    }

    [Fact]
    public void A_part_that_starts_with_another_id_is_found()
    {
        var problem = Assert.Throws<FixtureProblemException>(
            () => Check(new Shop(valid.Contents), shop => shop.Orders[1, "order_id"] = "1")).Problem;

        Assert.Contains("orders-00001-of-00002.csv(2): column 'order_id' is '1', expected 3001", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// Treats the shop as the second half of a set of twice the size, because two sets with equal counts and shares form such a set. The
    /// first half is in no file.
    /// </summary>
    private IReadOnlyList<FixtureManifestRule> Check(Shop shop, Action<Shop>? change = null)
    {
        var one = valid.Set.Settings.Counts;
        var two = valid.Set.Settings with
        {
            Counts = one with
            {
                Customers = 2 * one.Customers,
                Orders = 2 * one.Orders,
                OrderItems = 2 * one.OrderItems,
                Reviews = 2 * one.Reviews,
            },
            Parts = 2,
        };
        Shift(shop.Customers, "customer_id", one.Customers);
        Shift(shop.Orders, "order_id", one.Orders);
        Shift(shop.Orders, "customer_id", one.Customers);
        Shift(shop.Items, "order_item_id", (int)one.OrderItems);
        Shift(shop.Items, "order_id", one.Orders);
        Shift(shop.Reviews, "review_id", one.Reviews);
        Shift(shop.Reviews, "customer_id", one.Customers);
        change?.Invoke(shop);

        using var folder = new TemporaryFolder();
        foreach (var file in Files)
            File.WriteAllText(folder[NameInPart(file)], shop[file].ToString());
        return CheckedFolder.Check(folder.Path, new SetPart(two, 1), products: Products());
    }

    private static string NameInPart(string file) => $"{Path.GetFileNameWithoutExtension(file)}-00001-of-00002.csv";

    private ProductTable Products() => ProductMaker.Make(TestWork.Context(valid.Set.Settings));

    private static void Shift(Table table, string column, int by)
    {
        for (var row = 1; row <= table.Rows.Count; row++)
            table[row, column] = (table.Id(row, column) + by).ToString(CultureInfo.InvariantCulture);
    }
}
