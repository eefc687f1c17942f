using System.Security.Cryptography;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Files appear completely or not at all, and the manifest describes them.</summary>
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

        // The folder beside the target shows that writing has started. Writing and checking this set takes far longer than noticing that.
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
    public void The_manifest_has_each_rule_with_its_bound_and_what_was_measured()
    {
        using var set = MadeSet.Of("");
        var (data, rules) = (set.Data, ManifestRules.Of(set));

        var revenue = data.Orders.GroupBy(order => order.CustomerId).Select(own => own.Sum(order => order.TotalAmount)).ToArray();
        RequireFigure("orders.revenue.top-customers", (0.595, 0.605), revenue.OrderDescending().Take(200).Sum() / revenue.Sum());
        RequireFigure(
            "orders.first-days", (0.03, null), data.Orders.Count(order => order.OrderDate < new DateOnly(2023, 4, 1)) / 3000m);
        var lines = data.OrderItems.CountBy(item => item.ProductId).Select(product => product.Value).OrderDescending();
        RequireFigure("order-items.top-products", (0.35, null), lines.Take(40).Sum() / 8000m);
        RequireCounts("orders.status.shares", ("Completed", 2400), ("Processing", 300), ("Cancelled", 150), ("Returned", 150));
        RequireCounts("products.category.present", ("categories", 5));
        RequireCounts("order-items.rows", ("rows", 8000));
        Assert.Equal((FixtureRuleKind.EveryRow, 2500, 2500), Rows("reviews.keys"));
        Assert.Equal((FixtureRuleKind.EveryRow, 200, 200), Rows("products.margin"));
        Assert.Equal(
            (0.2, 0.5, FixtureRuleUnit.Share),
            (rules["products.margin"].Bound.Minimum, rules["products.margin"].Bound.Maximum, rules["products.margin"].Unit));
        Assert.Equal(2023, rules["orders.season.peak-to-rest 2023"].Year);
        Assert.All(
            rules.Values.Where(rule => rule.Kind != FixtureRuleKind.Behavior),
            rule => Assert.Equal((FixtureRuleVerdict.Holds, null), (rule.Verdict, rule.Reason)));

        void RequireFigure(string id, (double?, double?) bound, decimal measured)
        {
            Assert.Equal((FixtureRuleKind.Range, FixtureRuleUnit.Share), (rules[id].Kind, rules[id].Unit));
            Assert.Equal(bound, (rules[id].Bound.Minimum, rules[id].Bound.Maximum));
            Assert.Equal((double)decimal.Round(measured, 6), rules[id].Figure.Value);
        }

        void RequireCounts(string id, params (string Name, long Count)[] counts)
        {
            Assert.Equal(FixtureRuleKind.ExactCounts, rules[id].Kind);
            Assert.Equal(counts, rules[id].Bound.Counts.Select(count => (count.Key, count.Value)));
            Assert.Equal(counts, rules[id].Figure.Counts.Select(count => (count.Key, count.Value)));
        }

        (FixtureRuleKind, long?, long?) Rows(string id) => (rules[id].Kind, rules[id].Bound.Rows, rules[id].Figure.Rows);
    }

    [Fact]
    public void Each_rule_has_an_id_of_its_own_that_begins_with_its_file()
    {
        using var set = MadeSet.Of("Orders=30");
        var rules = set.Data.Manifests[0].Rules;

        Assert.Distinct(rules.Select(rule => (rule.Id, rule.Year)));
        Assert.All(rules, rule => Assert.Matches("^[a-z-]+([.][a-z-]+)+$", rule.Id));
        Assert.All(rules, rule => Assert.Equal(Path.GetFileNameWithoutExtension(rule.File).Replace('_', '-'), rule.Id.Split('.')[0]));
    }

    [Theory]
    [InlineData("Products=4", "products.category.present", "fewer than 5 products")]
    [InlineData("Orders=999", "orders.first-days", "fewer than 1,000 orders")]
    [InlineData("Orders=999", "orders.processing.latest", "fewer than 1,000 orders")]
    [InlineData("Orders=900", "orders.revenue.top-customers", "fewer than 500 customers")]
    [InlineData("Orders=900&Customers=500", "orders.revenue.top-customers", "fewer than 2 orders per customer")]
    [InlineData("Reviews=499", "reviews.text.different", "fewer than 500 reviews")]
    [InlineData("Products=49", "reviews.popularity", "fewer than 50 products")]
    [InlineData("Orders=900&Customers=1000", "customers.orders", "fewer orders than customers")]
    [InlineData("StartDate=2023-01-01&EndDate=2027-06-30", "orders.first-days", "a window of more than 4 years")]
    [InlineData(
        "StartDate=2024-01-01&RegistrationEndDate=2024-05-31&EndDate=2024-08-31", "orders.season.peak-to-autumn",
        "no year with at least 30 days in November and December and 90 days before that in the window")]
    [InlineData("StartDate=1900-01-01&EndDate=2199-12-31&Orders=1000", "orders.season.peak-to-rest 1900", "no orders in the year")]
    [InlineData(
        "StartDate=1900-01-01&EndDate=2199-12-31&Orders=1000", "orders.season.peak-to-autumn 1900", "no orders in September and October")]
    [InlineData(
        "Products=300&Customers=2&Orders=900&OrderItems=20000&Reviews=530", "reviews.popularity",
        "reviews for more than 85% of the pairs of a customer and a product")]
    public void A_rule_without_enough_data_says_why_it_was_not_judged(string settings, string id, string why)
    {
        using var set = MadeSet.Of(settings);

        var rule = ManifestRules.Of(set)[id];
        Assert.Equal((FixtureRuleVerdict.NotJudged, why), (rule.Verdict, rule.Reason));
        Assert.NotEqual(new FixtureRuleBound(), rule.Bound);
    }

    [Fact]
    public void A_rule_that_is_not_judged_has_its_figure_all_the_same()
    {
        using var set = MadeSet.Of("Orders=900");
        var revenue = set.Data.Orders.GroupBy(order => order.CustomerId).Select(own => own.Sum(order => order.TotalAmount)).ToArray();
        var share = revenue.OrderDescending().Take(60).Sum() / revenue.Sum();

        Assert.Equal((double)decimal.Round(share, 6), ManifestRules.Of(set)["orders.revenue.top-customers"].Figure.Value);
    }

    [Theory]
    [InlineData("Products=0&Customers=0&Orders=0&OrderItems=0&Reviews=0")]
    [InlineData("Products=1&Customers=1&Orders=1")]
    [InlineData("Orders=0")]
    [InlineData("Products=5&Customers=4&Orders=4&OrderItems=4&Reviews=0")]
    public void No_figure_is_given_that_the_rows_do_not_have(string settings)
    {
        using var set = MadeSet.Of(settings);
        foreach (var id in new[] { "orders.revenue.top-customers", "reviews.rating.price-correlation" })
        {
            var rule = ManifestRules.Of(set)[id];
            Assert.Equal((FixtureRuleVerdict.NotJudged, null), (rule.Verdict, rule.Figure.Value));
        }
    }

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
