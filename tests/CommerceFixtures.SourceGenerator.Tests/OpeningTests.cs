using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>A generated class opens the files of its set.</summary>
public sealed class OpeningTests : IDisposable
{
    private static readonly string[] Lists = ["Products", "Customers", "Orders", "OrderItems", "Reviews"];

    private readonly string folder = $"opening-{Guid.NewGuid():N}";

    private string FullPath => Path.Combine(AppContext.BaseDirectory, folder);

    [Fact]
    public void The_members_give_the_rows_of_the_files()
    {
        WriteFiles(Settings());
        var set = GeneratedClass.Load(Settings());

        Assert.Equal("Shirt", Assert.Single((IEnumerable<Product>)GeneratedClass.Get(set, "Products")).Name);
        Assert.Equal("Ada", Assert.Single((IEnumerable<Customer>)GeneratedClass.Get(set, "Customers")).FirstName);
        Assert.Equal(18.00m, Assert.Single((IEnumerable<Order>)GeneratedClass.Get(set, "Orders")).TotalAmount);
        Assert.Equal(0.10m, Assert.Single((IEnumerable<OrderItem>)GeneratedClass.Get(set, "OrderItems")).Discount);
        Assert.Equal(5, Assert.Single((IEnumerable<Review>)GeneratedClass.Get(set, "Reviews")).Rating);
        Assert.All(Lists, list => Assert.Equal(
            (IEnumerable<object>)GeneratedClass.Get(set, list),
            (IEnumerable<object>)GeneratedClass.Call(set, $"Read{list}")));
    }

    [Fact]
    public void The_files_are_opened_once_however_many_threads_ask()
    {
        WriteFiles(Settings());
        var set = GeneratedClass.Load(Settings());

        const int count = 64;
        using var together = new Barrier(count);
        var opened = new (CommerceDataSet Data, object Orders)[count];
        var threads = Enumerable.Range(0, count).Select(i => new Thread(() =>
        {
            together.SignalAndWait();
            opened[i] = ((CommerceDataSet)GeneratedClass.Get(set, "Data"), GeneratedClass.Get(set, "Orders"));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(FullPath, opened[0].Data.Directory);
        Assert.All(opened, one => Assert.Same(opened[0].Data, one.Data));
        Assert.All(opened, one => Assert.Same(opened[0].Orders, one.Orders));
    }

    [Fact]
    public void Missing_files_are_named_at_each_access()
    {
        var set = GeneratedClass.Load(Settings());

        AssertEachAccessThrows<DirectoryNotFoundException>(set, FullPath);
        Assert.Equal(new DateOnly(2023, 1, 1), GeneratedClass.Get(set, "StartDate"));
    }

    [Fact]
    public void Files_of_other_settings_are_stale_at_each_access()
    {
        WriteFiles(Settings());
        var set = GeneratedClass.Load(Settings(("Seed", "7")));

        AssertEachAccessThrows<StaleFixtureException>(set, "Seed is 1 in the files, 7 in the project");
    }

    [Fact]
    public void Files_that_come_after_a_failed_access_are_opened()
    {
        var set = GeneratedClass.Load(Settings());
        AssertEachAccessThrows<DirectoryNotFoundException>(set, FullPath);

        WriteFiles(Settings(("Seed", "7")));
        AssertEachAccessThrows<StaleFixtureException>(set, "Seed is 7 in the files, 1 in the project");

        WriteFiles(Settings());
        Assert.Single((IEnumerable<Product>)GeneratedClass.Get(set, "Products"));
        Assert.Same(GeneratedClass.Get(set, "Data"), GeneratedClass.Get(set, "Data"));
    }

    public void Dispose()
    {
        if (Directory.Exists(FullPath))
            Directory.Delete(FullPath, recursive: true);
    }

    private static void AssertEachAccessThrows<TException>(Type set, string message)
        where TException : Exception
    {
        foreach (var member in Lists.Append("Data").Append("Data"))
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => GeneratedClass.Get(set, member));
            Assert.Contains(message, Assert.IsType<TException>(thrown.InnerException).Message, StringComparison.Ordinal);
        }
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string Settings(params (string Name, string Value)[] more) => ProjectSettings.Properties(
        [("Folder", folder), ("Products", "1"), ("Customers", "1"), ("Orders", "1"), ("OrderItems", "1"), ("Reviews", "1"), .. more]);

    private void WriteFiles(string settings)
    {
        var texts = new Dictionary<string, string>
        {
            ["products.csv"] =
                "product_id,name,category,subcategory,price,cost,stock_quantity,supplier,created_date\n" +
                "1,Shirt,Clothing,Shirts,20.00,12.00,3,Loom,2023-01-01\n",
            ["customers.csv"] =
                "customer_id,first_name,last_name,email,phone,address,city,state,zip,country,registration_date\n" +
                "1,Ada,Hill,ada.hill@example.com,(212) 555-0100,1 Elm St,New York,NY,10001,United States,2023-01-01\n",
            ["orders.csv"] =
                "order_id,customer_id,order_date,status,payment_method,shipping_address,total_amount\n" +
                "1,1,2023-01-02,Completed,PayPal,\"1 Elm St, New York, NY 10001\",18.00\n",
            ["order_items.csv"] = "order_item_id,order_id,product_id,quantity,unit_price,discount,line_total\n1,1,1,1,20.00,0.10,18.00\n",
            ["reviews.csv"] = "review_id,product_id,customer_id,rating,review_text,review_date\n1,1,1,5,Fits.,2023-01-03\n",
        };

        Directory.CreateDirectory(FullPath);
        foreach (var (name, text) in texts)
            File.WriteAllText(Path.Combine(FullPath, name), text);

        var fingerprint = SettingsReader.Read(settings).Sets.Single().Fingerprint;
        var manifest = new
        {
            formatVersion = 4,
            name = "Default",
            packageVersion = BuildFacts.PackageVersion,
            dataVersion = 1,
            settings = fingerprint.Split(';').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]),
            files = texts.Select(file => new { name = file.Key, rows = 1, bytes = file.Value.Length, sha256 = HashOf(file.Value) }),
            rules = Array.Empty<object>(),
        };
        File.WriteAllText(Path.Combine(FullPath, "manifest.json"), JsonSerializer.Serialize(manifest));
    }
}
