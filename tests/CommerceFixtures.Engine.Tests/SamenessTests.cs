using System.Globalization;
using System.Security.Cryptography;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Equal settings give equal bytes, and a table depends only on its own count and on the tables before it.</summary>
[Collection(nameof(SamenessTests))]
[CollectionDefinition(nameof(SamenessTests), DisableParallelization = true)]
public class SamenessTests
{
    private const string Settings = "Orders=1500&Seed=5";
    private static readonly int[] SeveralWorkers = [2, 3, 8];

    [Fact]
    public void The_default_set_has_the_pinned_bytes() => Assert.Equal(PinnedHashes.OfDefaultSet, HashesOf(""));

    [Fact]
    public void A_set_made_twice_has_the_same_bytes() => Assert.Equal(HashesOf(Settings), HashesOf(Settings));

    [Theory, InlineData("tr-TR"), InlineData("de-DE"), InlineData("fa-IR"), InlineData("ar-SA"), InlineData("sv-SE")]
    public void The_culture_changes_no_byte(string culture)
    {
        var invariant = InCulture(CultureInfo.InvariantCulture);

        Assert.Equal(invariant, InCulture(new CultureInfo(culture)));

        static Dictionary<string, string> InCulture(CultureInfo culture)
        {
            var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                return HashesOf(Settings);
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
            }
        }
    }

    [Theory, InlineData("Pacific/Kiritimati"), InlineData("Pacific/Pago_Pago"), InlineData("America/Sao_Paulo")]
    public void The_time_zone_changes_no_byte(string timeZone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            UseTimeZone("UTC");
            var inUtc = HashesOf(Settings);
            UseTimeZone(timeZone);

            Assert.Equal(inUtc, HashesOf(Settings));
        }
        finally
        {
            UseTimeZone(before);
        }

        static void UseTimeZone(string? name)
        {
            Environment.SetEnvironmentVariable("TZ", name);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(8)]
    public async Task Sets_made_at_the_same_time_have_the_same_bytes(int threads)
    {
        var made = new Dictionary<string, string>[threads];
        using var start = new Barrier(threads);
        await Task.WhenAll(Enumerable.Range(0, threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                made[thread] = HashesOf("Orders=200&Seed=5");
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        var alone = HashesOf("Orders=200&Seed=5");
        Assert.All(made, hashes => Assert.Equal(alone, hashes));
    }

    /// <summary>Sets with one block, and sets with several blocks in every table.</summary>
    [Theory]
    [InlineData("Orders=50")]
    [InlineData(Settings)]
    [InlineData("Products=5000&Customers=40000&Orders=100000&Seed=5")]
    [InlineData("Parts=3&Orders=3500&Seed=5")]
    public void The_number_of_workers_changes_no_byte(string settings)
    {
        var alone = ByWorkers(1);

        Assert.All(SeveralWorkers, workers => Assert.Equal(alone, ByWorkers(workers)));

        Dictionary<string, string> ByWorkers(int workers)
        {
            using var set = MadeSet.Of(MadeSet.Read(settings), new MakeOptions { Workers = workers });
            return Directory.GetFiles(set.Directory).ToDictionary(
                path => Path.GetFileName(path), path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
        }
    }

    [Fact]
    public void Another_seed_changes_every_file()
    {
        var (one, other) = (HashesOf("Seed=1"), HashesOf("Seed=2"));

        Assert.All(one, file => Assert.NotEqual(file.Value, other[file.Key]));
    }

    [Fact]
    public void The_name_of_a_set_changes_no_byte()
    {
        using var named = MadeSet.Of(MadeSet.Read(Settings) with { Name = "Other", Folder = "elsewhere" });

        Assert.Equal(HashesOf(Settings), HashesOf(named));
    }

    [Fact]
    public void More_reviews_change_no_other_file()
    {
        var (one, more) = (HashesOf(Settings + "&Reviews=600"), HashesOf(Settings + "&Reviews=900"));

        Assert.Equal(["reviews.csv"], ChangedFiles(one, more));
    }

    [Fact]
    public void More_lines_change_of_the_orders_only_the_totals()
    {
        using var one = MadeSet.Of("OrderItems=8000&Orders=3000");
        using var more = MadeSet.Of("OrderItems=9000&Orders=3000");

        Assert.Equal(["orders.csv", "order_items.csv", "reviews.csv"], ChangedFiles(HashesOf(one), HashesOf(more)));
        Assert.Equal(WithoutTotals(one), WithoutTotals(more));

        static IEnumerable<Order> WithoutTotals(MadeSet set) => set.Data.Orders.Select(order => order with { TotalAmount = 0 });
    }

    [Fact]
    public void More_orders_change_no_customer_and_no_product()
    {
        var (one, more) = (HashesOf("Customers=500&Orders=1500"), HashesOf("Customers=500&Orders=1700"));

        Assert.Equal(["orders.csv", "order_items.csv", "reviews.csv"], ChangedFiles(one, more));
    }

    [Fact]
    public void More_customers_change_no_product()
    {
        var (one, more) = (HashesOf("Customers=500&Orders=1500"), HashesOf("Customers=600&Orders=1500"));

        Assert.DoesNotContain("products.csv", ChangedFiles(one, more));
    }

    private static IEnumerable<string> ChangedFiles(Dictionary<string, string> one, Dictionary<string, string> other) =>
        ShopFile.All.Select(file => file.Name).Where(name => one[name] != other[name]);

    private static Dictionary<string, string> HashesOf(string settings)
    {
        using var set = MadeSet.Of(settings);
        return HashesOf(set);
    }

    private static Dictionary<string, string> HashesOf(MadeSet set) =>
        ShopFile.All.ToDictionary(file => file.Name, file => Convert.ToHexStringLower(SHA256.HashData(set.Bytes(file.Name))));
}
