using System.Globalization;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Tests;

/// <summary>A set in parts is one set: the contract holds over all parts, and each part can be generated separately.</summary>
public class PartsTests
{
    private const string Alone = "Parts=3&Products=60&Orders=3300&Seed=4";

    [Theory]
    [InlineData("Parts=4&Orders=12000", 1), InlineData("Parts=4&Orders=12000", 9), InlineData("Parts=4&Orders=12000", 32)]
    [InlineData("Parts=2&Orders=2000", 6), InlineData("Parts=2&Orders=2000", 76), InlineData("Parts=2&Orders=2000", 149)]
    [InlineData("Parts=2&Orders=2000&Reviews=900", 8), InlineData("Parts=2&Orders=2000&Reviews=900", 17)]
    [InlineData("Parts=3&Orders=3000&Customers=1500", 8), InlineData("Parts=3&Orders=3000&Customers=1500", 27)]
    [InlineData("Parts=7&Orders=7000", 23), InlineData("Parts=7&Orders=7000&Customers=1000", 1)]
    [InlineData("Parts=7&Orders=7000&Customers=1000", 52), InlineData("Parts=16&Orders=16000", 1), InlineData("Parts=16&Orders=16000", -5)]
    [InlineData("Parts=16&Orders=16000&Customers=8000&Products=50", 8)]
    [InlineData("Parts=25&Orders=25000&Customers=500", 1)]
    [InlineData("Parts=2&Orders=2000&Customers=3000", 1), InlineData("Parts=4&Orders=4000&Customers=40", 1)]
    [InlineData("Parts=5&Orders=5003&Customers=5003&OrderItems=5003&Products=11", 2)]
    [InlineData("Parts=3&Orders=3001&OrderItems=12004&Products=4&Reviews=0", 3)]
    [InlineData("Parts=3&Orders=3026&Customers=605&Products=1500&OrderItems=12104&Reviews=500", 1)]
    [InlineData("Parts=3&Orders=3026&Customers=605&Products=1500&OrderItems=12104&Reviews=500", 2)]
    [InlineData("Parts=100&Orders=100000&Customers=1000", 1)]
    [InlineData("Parts=2&Orders=2600&StartDate=1900-01-01&EndDate=2199-12-31", 1)]
    [InlineData("Parts=3&Orders=4000&Customers=3000&StartDate=1950-01-01&EndDate=2049-06-30", 2)]
    [InlineData("Parts=7&Orders=7200&StartDate=1980-05-01&EndDate=2050-12-31", 4)]
    public void The_contract_holds_over_all_parts_together(string settings, int seed)
    {
        using var set = MadeSet.Of(string.Create(CultureInfo.InvariantCulture, $"{settings}&Seed={seed}"));

        Contract.RequireOf(set);
        RequireNumbered(set.Data.Customers.Select(customer => (long)customer.CustomerId));
        RequireNumbered(set.Data.Orders.Select(order => (long)order.OrderId));
        RequireNumbered(set.Data.OrderItems.Select(item => item.OrderItemId));
        RequireNumbered(set.Data.Reviews.Select(review => (long)review.ReviewId));
        Assert.True(set.Data.Reviews.DistinctBy(review => review.ReviewText).Count() >= 0.5 * set.Data.Reviews.Count);
    }

    [Fact]
    public void A_part_made_alone_has_the_files_of_the_whole_run_and_no_others()
    {
        using var whole = MadeSet.Of(Alone);
        var files = ContentOf(whole.Directory);
        Assert.Equal(1 + 3 * 5, files.Count);

        for (var part = 0; part < 3; part++)
        {
            using var folder = new TemporaryFolder();
            DataSetMaker.Make(whole.Settings, folder["shop"], MadeSet.Version, new MakeOptions { Part = part });

            var own = string.Create(CultureInfo.InvariantCulture, $"-{part:00000}-of-00003.");
            Assert.Equal(
                files.Where(file => file.Key.Contains(own, StringComparison.Ordinal) || (part == 0 && file.Key == ShopFile.Products)),
                ContentOf(folder["shop"]));
        }
    }

    [Fact]
    public void Parts_made_one_after_the_other_into_one_folder_are_the_whole_set()
    {
        using var whole = MadeSet.Of(Alone);
        using var folder = new TemporaryFolder();
        foreach (var part in new[] { 2, 0, 1 })
            DataSetMaker.Make(whole.Settings, folder["shop"], MadeSet.Version, new MakeOptions { Part = part });

        Assert.Equal(ContentOf(whole.Directory), ContentOf(folder["shop"]));
    }

    [Fact]
    public void The_rows_of_the_parts_alone_are_those_of_the_whole()
    {
        using var folder = new TemporaryFolder();
        var settings = MadeSet.Read(Alone);

        var rows = Enumerable.Range(0, 3).Sum(
            part => DataSetMaker.Make(settings, folder["shop"], MadeSet.Version, new MakeOptions { Part = part }));

        Assert.Equal(60 + settings.Counts.Customers + 3300 + settings.Counts.OrderItems + settings.Counts.Reviews, rows);
    }

    [Fact]
    public void No_part_is_another()
    {
        using var set = MadeSet.Of(Alone);
        var orders = set.Data.OrderPaths.Select(path => File.ReadAllText(path).Split('\n')[1].Split(',')[2..]);
        var customers = set.Data.CustomerPaths.Select(path => File.ReadAllText(path).Split('\n')[1].Split(',')[1..]);

        Assert.Distinct(orders.Concat(customers).Select(cells => string.Join(',', cells)));
    }

    private static void RequireNumbered(IEnumerable<long> ids) => Assert.All(ids, (id, index) => Assert.Equal(index + 1, id));

    private static SortedDictionary<string, string> ContentOf(string directory) =>
        new(Directory.GetFiles(directory).ToDictionary(path => Path.GetFileName(path), File.ReadAllText), StringComparer.Ordinal);
}
