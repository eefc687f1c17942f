using System.Globalization;
using System.Security.Cryptography;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Files appear whole or not at all, and the manifest describes them.</summary>
public class PublishingTests
{
    private static readonly string[] Published =
        [.. ShopFile.All.Select(file => file.Name).Append("manifest.json").Order(StringComparer.Ordinal)];

    [Fact]
    public void A_set_is_its_five_files_and_the_manifest()
    {
        using var folder = new TemporaryFolder();

        var rows = Make("Orders=30", folder["deep/down/shop"]);

        Assert.Equal(10 + 30 + 80 + 25 + 200, rows);
        Assert.Equal(Published, FileNames(folder["deep/down/shop"]));
        Assert.Equal([folder["deep/down/shop"]], Directory.GetFileSystemEntries(folder["deep/down"]));
    }

    [Fact]
    public void An_earlier_set_is_replaced_whole()
    {
        using var folder = new TemporaryFolder();
        Make("Orders=30", folder["shop"]);
        File.WriteAllText(folder["shop/notes.txt"], "mine");

        Make("Orders=40&Seed=2", folder["shop"]);

        Make("Orders=40&Seed=2", folder["other"]);
        Assert.Equal("mine", File.ReadAllText(folder["shop/notes.txt"]));
        File.Delete(folder["shop/notes.txt"]);
        Assert.Equal(ContentOf(folder["other"]), ContentOf(folder["shop"]));
        Assert.Equal([folder["other"], folder["shop"]], Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_separator_at_the_end_of_the_folder_changes_nothing()
    {
        using var folder = new TemporaryFolder();

        Make("Orders=30", folder["shop"] + Path.DirectorySeparatorChar);

        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(Published, FileNames(folder["shop"]));
    }

    [Fact]
    public void A_set_cancelled_before_it_begins_leaves_nothing()
    {
        using var folder = new TemporaryFolder();

        Assert.ThrowsAny<OperationCanceledException>(() => Make("Orders=30", folder["shop"], new CancellationToken(canceled: true)));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_set_cancelled_while_it_is_written_leaves_the_earlier_one()
    {
        using var folder = new TemporaryFolder();
        Make("Orders=30", folder["shop"]);
        var before = ContentOf(folder["shop"]);
        using var cancellation = new CancellationTokenSource();
        using var watching = new CancellationTokenSource();

        // The folder beside the target is the sign that writing has begun; writing and checking this set take far longer than the look.
        var watcher = new Thread(() =>
        {
            while (!watching.IsCancellationRequested && Directory.GetDirectories(folder.Path).Length < 2)
                Thread.Yield();
            cancellation.Cancel();
        });
        watcher.Start();
        try
        {
            Assert.ThrowsAny<OperationCanceledException>(() => Make("Orders=20000", folder["shop"], cancellation.Token));
        }
        finally
        {
            watching.Cancel();
            watcher.Join();
        }

        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(before, ContentOf(folder["shop"]));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_named_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["shop"], "mine");

        RequireCannotWrite(folder["shop"]);

        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("mine", File.ReadAllText(folder["shop"]));
    }

    [Fact]
    public void A_folder_below_a_file_is_named_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "mine");

        RequireCannotWrite(folder["file/shop"]);

        Assert.Equal([folder["file"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("mine", File.ReadAllText(folder["file"]));
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_leaves_the_files_of_before_and_nothing_beside()
    {
        using var folder = new TemporaryFolder();
        Make("Orders=30&Seed=2", folder["shop"]);
        File.Delete(folder["shop/orders.csv"]);
        Directory.CreateDirectory(folder["shop/orders.csv"]);
        var before = ContentOf(folder["shop"]);

        RequireCannotWrite(folder["shop"]);

        Assert.Equal(before, ContentOf(folder["shop"]));
        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_manifest_describes_the_files()
    {
        using var set = MadeSet.Of("Orders=1200&Seed=9");
        var manifest = Assert.Single(set.Data.Manifests);

        Assert.Equal(("Default", MadeSet.Version, DataVersion.Current),
            (manifest.Name, manifest.PackageVersion, manifest.DataVersion));
        Assert.Equal(set.Settings.Fingerprint, string.Join(';', manifest.Settings.Select(setting => $"{setting.Key}={setting.Value}")));
        var data = set.Data;
        int[] rows = [data.Products.Count, data.Customers.Count, data.Orders.Count, data.OrderItems.Count, data.Reviews.Count];
        Assert.Equal(
            ShopFile.All.Zip(rows, (file, count) => new FixtureManifestFile
            {
                Name = file.Name,
                RowCount = count,
                Length = set.Bytes(file.Name).Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(set.Bytes(file.Name))),
            }),
            manifest.Files);
    }

    [Fact]
    public void The_manifest_tells_each_rule_with_its_bound_and_what_was_reached()
    {
        using var set = MadeSet.Of("");
        var (data, rules) = (set.Data, Rules(set));

        var revenue = data.Orders.GroupBy(order => order.CustomerId).Select(own => own.Sum(order => order.TotalAmount)).ToArray();
        RequireFigure(
            "revenue share of the top 20 % of customers", "0.595 to 0.605", revenue.OrderDescending().Take(200).Sum() / revenue.Sum());
        RequireFigure(
            "share of orders in the first 90 days", "at least 0.03",
            data.Orders.Count(order => order.OrderDate < new DateOnly(2023, 4, 1)) / 3000m);
        var lines = data.OrderItems.CountBy(item => item.ProductId).Select(product => product.Value).OrderDescending();
        RequireFigure("share of lines of the top 20 % of products", "at least 0.35", lines.Take(40).Sum() / 8000m);
        const string shares = "Completed 2400, Processing 300, Cancelled 150, Returned 150";
        Assert.Equal((shares, shares), rules["orders.csv: shares of status are exact"]);
        Assert.Equal(("5", "5"), rules["products.csv: all five categories have products"]);
        Assert.Equal(("8000", "8000"), rules["order_items.csv: every count is the count that was asked for"]);
        Assert.Equal(("every row", "2500 of 2500"), rules["reviews.csv: every foreign key resolves"]);
        Assert.DoesNotContain(rules.Values, rule => rule.Reached.Contains("not judged", StringComparison.Ordinal));

        void RequireFigure(string rule, string bound, decimal reached) => Assert.Equal(
            (bound, reached.ToString("0.0000", CultureInfo.InvariantCulture)),
            rules.Single(known => known.Key.EndsWith($": {rule}", StringComparison.Ordinal)).Value);
    }

    [Theory]
    [InlineData("Products=4", "products.csv: all five categories have products", "5", "fewer than 5 products")]
    [InlineData("Orders=999", "orders.csv: share of orders in the first 90 days", "at least 0.03", "fewer than 1000 orders")]
    [InlineData("Orders=999", "orders.csv: orders in Processing are among the latest 30 %", "every row", "fewer than 1000 orders")]
    [InlineData(
        "Orders=900", "orders.csv: revenue share of the top 20 % of customers", "0.595 to 0.605",
        "fewer than 500 customers, or than 2 orders a customer")]
    [InlineData("Reviews=499", "reviews.csv: different review texts over the root of the reviews", "at least 4", "fewer than 500 reviews")]
    [InlineData("Products=49", "reviews.csv: rank correlation of lines and reviews", "at least 0.6", "fewer than 50 products")]
    [InlineData("Orders=900&Customers=1000", "customers.csv: every customer has an order", "every row", "fewer orders than customers")]
    [InlineData(
        "StartDate=2023-01-01&EndDate=2027-06-30", "orders.csv: share of orders in the first 90 days", "at least 0.03",
        "a window of more than four years")]
    [InlineData(
        "StartDate=2024-01-01&RegistrationEndDate=2024-05-31&EndDate=2024-08-31", "orders.csv: November-December over September-October, orders a day", "at least 1.3",
        "no year with both seasons in the window")]
    [InlineData(
        "StartDate=1900-01-01&EndDate=2199-12-31&Orders=1000", "orders.csv: November-December over the rest of the year, orders a day, 1900",
        "1.5 to 3", "no orders in the year")]
    [InlineData(
        "StartDate=1900-01-01&EndDate=2199-12-31&Orders=1000", "orders.csv: November-December over September-October, orders a day, 1900",
        "at least 1.3", "no orders in September and October")]
    [InlineData(
        "Products=300&Customers=2&Orders=900&OrderItems=20000&Reviews=530", "reviews.csv: rank correlation of lines and reviews", "at least 0.6",
        "reviews for more than 85 % of the pairs of customer and product")]
    public void A_rule_without_data_enough_tells_why_it_was_not_judged(string settings, string rule, string bound, string why)
    {
        using var set = MadeSet.Of(settings);

        var (asked, reached) = Rules(set)[rule];
        Assert.Equal(bound, asked);
        Assert.EndsWith($"not judged: {why}", reached, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_not_judged_tells_its_figure_all_the_same()
    {
        using var set = MadeSet.Of("Orders=900");
        var revenue = set.Data.Orders.GroupBy(order => order.CustomerId).Select(own => own.Sum(order => order.TotalAmount)).ToArray();
        var share = revenue.OrderDescending().Take(60).Sum() / revenue.Sum();

        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{share:0.0000}, not judged: fewer than 500 customers, or than 2 orders a customer"),
            Rules(set)["orders.csv: revenue share of the top 20 % of customers"].Reached);
    }

    [Theory]
    [InlineData("Products=0&Customers=0&Orders=0&OrderItems=0&Reviews=0"), InlineData("Products=1&Customers=1&Orders=1"), InlineData("Orders=0")]
    [InlineData("Products=5&Customers=4&Orders=4&OrderItems=4&Reviews=0")]
    public void No_figure_is_told_that_the_rows_do_not_have(string settings)
    {
        using var set = MadeSet.Of(settings);
        foreach (var rule in new[] { "orders.csv: revenue share of the top 20 % of customers", "reviews.csv: rank correlation of price and mean rating" })
            Assert.StartsWith("not judged: ", Rules(set)[rule].Reached, StringComparison.Ordinal);
        Assert.DoesNotContain(Rules(set).Values, rule => rule.Reached.Contains("NaN", StringComparison.Ordinal));
    }

    private static Dictionary<string, (string Bound, string Reached)> Rules(MadeSet set) =>
        Assert.Single(set.Data.Manifests).Rules.ToDictionary(rule => $"{rule.File}: {rule.Rule}", rule => (rule.Bound, rule.Reached));

    private static void RequireCannotWrite(string directory)
    {
        var problem = Assert.Throws<FixtureProblemException>(() => Make("Orders=30", directory)).Problem;

        Assert.Equal("CFX0010", problem.Code);
        Assert.StartsWith($"The files of the data set cannot be written to '{directory}': ", problem.Message, StringComparison.Ordinal);
    }

    private static long Make(string settings, string directory, CancellationToken cancellation = default) =>
        DataSetMaker.Make(MadeSet.Read(settings), directory, "1.0.0", new MakeOptions { Cancellation = cancellation });

    private static string[] FileNames(string directory) =>
        [.. Directory.GetFileSystemEntries(directory).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> ContentOf(string directory) =>
        Directory.GetFiles(directory).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
}
