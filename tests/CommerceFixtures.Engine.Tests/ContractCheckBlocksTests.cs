using System.Globalization;
using CommerceFixtures.Engine.Checking;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The check reads files in blocks with many workers. Neither affects its results.</summary>
public sealed class ContractCheckBlocksTests(ContractCheckTests.ValidSet valid) : IClassFixture<ContractCheckTests.ValidSet>
{
    /// <summary>Sizes close to the length of a record, in between, and larger than every file.</summary>
    private static readonly int[] BlockSizes = [37, 1000, 50_021, RecordBlocks.DefaultBytes];

    public static TheoryData<int> BlockBytes => [.. BlockSizes];

    [Theory, MemberData(nameof(BlockBytes))]
    public void What_is_found_is_what_the_manifest_tells(int blockBytes)
    {
        Assert.Equal(valid.Set.Data.Manifests[0].Rules, Check(new Shop(valid.Contents), blockBytes: blockBytes));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(8)]
    public void Of_many_breaches_the_first_is_told_whoever_works(int workers)
    {
        var shop = new Shop(valid.Contents);
        for (var row = 900; row >= 600; row--)
        {
            shop.Customers[row, "phone"] = "(212) 555-0200";
            shop.Customers[row, "email"] = shop.Customers[3, "email"];
            shop.Orders.SetMoney(row, "total_amount", 0.01m);
            shop.Items[row, "quantity"] = "0";
            shop.Reviews[row, "rating"] = "0";
        }

        foreach (var blockBytes in BlockSizes)
        {
            var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, workers, blockBytes)).Problem;
            ManifestRules.RequireNamed(problem.Message, "customers.email.unique", "customers.csv, customer_id 600)");
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(8)]
    public void Of_many_texts_that_do_not_suit_the_first_is_told_whoever_works(int workers)
    {
        var shop = new Shop(valid.Contents);
        for (var row = 900; row >= 600; row--)
            shop.Reviews[row, "review_text"] = shop.Reviews[row - 300, "review_text"] + " Indeed.";
        RequireFirst("reviews.wording", "reviews.csv, review_id 600");
        for (var row = 190; row >= 60; row--)
            shop.Products[row, "supplier"] = "Nobody";
        RequireFirst("products.supplier.subcategory", "products.csv, product_id 60");
        shop.Products[60, "name"] = "Nothing";
        RequireFirst("products.name.subcategory", "products.csv, product_id 60");

        void RequireFirst(string rule, string where)
        {
            foreach (var blockBytes in BlockSizes)
            {
                var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, workers, blockBytes)).Problem;
                ManifestRules.RequireNamed(problem.Message, rule, $"{where})");
            }
        }
    }

    [Theory, MemberData(nameof(BlockBytes))]
    public void A_breach_that_is_noticed_first_does_not_hide_one_in_an_earlier_row(int blockBytes)
    {
        var shop = new Shop(valid.Contents);
        shop.Orders[2000, "shipping_address"] = "=A1";
        shop.Orders.SetMoney(1500, "total_amount", 0.01m);

        var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, blockBytes: blockBytes)).Problem;

        ManifestRules.RequireNamed(problem.Message, "orders.total", "orders.csv, order_id 1500)");
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(8)]
    public void Of_many_unknown_keys_the_first_is_told_whoever_works(int workers)
    {
        var shop = new Shop(valid.Contents);
        foreach (var row in new[] { 7000, 300, 4000 })
            shop.Items[row, "product_id"] = "201";
        foreach (var row in new[] { 2900, 2100 })
            shop.Orders[row, "customer_id"] = "0";

        foreach (var blockBytes in BlockSizes)
        {
            var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, workers, blockBytes)).Problem;
            ManifestRules.RequireNamed(problem.Message, "orders.keys", "orders.csv, order_id 2100)");
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(8)]
    public void Of_many_cells_that_cannot_be_read_the_first_is_told_with_its_line_whoever_works(int workers)
    {
        var shop = new Shop(valid.Contents);
        foreach (var row in new[] { 7900, 5000, 6000 })
            shop.Items[row, "discount"] = "0.1";
        foreach (var row in new[] { 2400, 20 })
            shop.Reviews[row, "review_date"] = "yesterday";

        foreach (var blockBytes in BlockSizes)
        {
            var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, workers, blockBytes)).Problem;
            Assert.Contains("order_items.csv(5001): column 'discount' is '0.1'", problem.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("customers.csv", 1000, "customer_id"), InlineData("orders.csv", 2750, "order_id")]
    [InlineData("order_items.csv", 7777, "order_item_id"), InlineData("reviews.csv", 2, "review_id")]
    public void An_id_that_does_not_run_on_is_told_with_its_line(string file, int row, string column)
    {
        foreach (var blockBytes in BlockSizes)
        {
            var shop = new Shop(valid.Contents);
            shop[file][row, column] = "1";

            var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, blockBytes: blockBytes)).Problem;

            var expected =
                $"{file}({Text(row + 1)}): column '{column}' is '1', expected {Text(row)}, because IDs increase by 1 from 1 in file order";
            Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(BlockBytes))]
    public void A_breach_in_the_first_line_of_an_order_is_found_wherever_blocks_are_cut(int blockBytes)
    {
        var shop = new Shop(valid.Contents);
        var line = shop.Items.First(row => row > 6000 && shop.Items[row - 1, "order_id"] != shop.Items[row, "order_id"]);
        shop.Items[line, "order_id"] = "1";

        var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, blockBytes: blockBytes)).Problem;

        ManifestRules.RequireNamed(problem.Message, "order-items.order", $"order_items.csv, order_item_id {Text(line)})");
    }

    [Theory, MemberData(nameof(BlockBytes))]
    public void Cells_with_commas_quotes_and_line_feeds_are_read_wherever_blocks_are_cut(int blockBytes)
    {
        var shop = new Shop(valid.Contents);
        for (var row = 3; row < 400; row++)
        {
            shop.Orders[row, "shipping_address"] =
                $"1 \"Elm\" St, \n{Text(row)},1,2024-01-01,Completed,PayPal,not a row,1.00\nno more, {Text(row)}, Chicago, IL 60601";
        }

        RequireSameButParcels(Check(shop, blockBytes: blockBytes));

        for (var row = 3; row < 400; row++)
            shop.Reviews[row, "review_text"] = $"Good, \"very\" good, and\n{Text(row)},1,1,5,not a row,2024-01-01\nno more. {Text(row)}";
        RequireReviewText(shop, 3, blockBytes);

        shop.Reviews[2300, "rating"] = "x";
        var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, blockBytes: blockBytes)).Problem;
        Assert.Contains($"reviews.csv({Text(1 + 2300 + 2 * 397)}): column 'rating'", problem.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(BlockBytes))]
    public void A_record_longer_than_a_block_with_its_tail_is_read(int blockBytes)
    {
        var shop = new Shop(valid.Contents);
        shop.Orders[1200, "shipping_address"] = $"Long{new string('.', 200_000)}, Chicago, IL 60601";

        RequireSameButParcels(Check(shop, blockBytes: blockBytes));

        shop.Reviews[1200, "review_text"] = "Long" + new string('.', 200_000);
        RequireReviewText(shop, 1200, blockBytes);
    }

    [Theory, MemberData(nameof(BlockBytes))]
    public void A_cell_that_the_end_of_what_is_read_would_mend_is_found(int blockBytes)
    {
        var shop = new Shop(valid.Contents);
        var start = CsvText.Write(shop.Orders.Rows.Take(1499).Prepend(ShopFile.All[2].Header.Split(','))).Length;
        var end = (start / blockBytes + 1) * blockBytes + RecordBlocks.Tail;
        var plain = CsvText.Write([shop.Orders.Rows[1499]]).Length - 1;
        shop.Orders[1500, "shipping_address"] = new string('.', end - start - plain) + shop.Orders[1500, "shipping_address"];
        shop.Orders[1500, "total_amount"] += "5";

        var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, blockBytes: blockBytes)).Problem;

        Assert.Contains("orders.csv(1501): column 'total_amount'", problem.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(BlockBytes))]
    public void More_rows_than_were_asked_for_are_found(int blockBytes)
    {
        var shop = new Shop(valid.Contents);
        shop.Items.Rows.Add([.. shop.Items.Rows[^1]]);
        shop.Items[8001, "order_item_id"] = "8001";

        var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, blockBytes: blockBytes)).Problem;

        ManifestRules.RequireNamed(problem.Message, "order-items.rows", "order_items.csv: rows 8,001 instead of 8,000)");
    }

    private void RequireReviewText(Shop shop, int review, int blockBytes)
    {
        var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, blockBytes: blockBytes)).Problem;
        ManifestRules.RequireNamed(problem.Message, "reviews.wording", $"reviews.csv, review_id {Text(review)})");
    }

    private IReadOnlyList<FixtureManifestRule> Check(Shop shop, int workers = 2, int blockBytes = RecordBlocks.DefaultBytes)
    {
        using var folder = new TemporaryFolder();
        shop.WriteTo(folder.Path);
        return CheckedFolder.Check(folder.Path, new SetPart(valid.Set.Settings, 0), workers, blockBytes);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The figures are those of the valid set. Orders with another address are shipped elsewhere.</summary>
    private void RequireSameButParcels(IReadOnlyList<FixtureManifestRule> rules) => Assert.Equal(
        valid.Set.Data.Manifests[0].Rules.Where(rule => !rule.Id.Contains("shipped", StringComparison.Ordinal)),
        rules.Where(rule => !rule.Id.Contains("shipped", StringComparison.Ordinal)));
}
