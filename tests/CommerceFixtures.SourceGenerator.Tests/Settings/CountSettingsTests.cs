using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Tests;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

/// <summary>How counts follow from other counts.</summary>
public class CountSettingsTests
{
    [Theory]
    [InlineData("", 200, 1000, 3000, 8000, 2500)]
    [InlineData("Orders=500", 200, 167, 500, 1333, 417)]
    [InlineData("Orders=1", 200, 1, 1, 3, 1)]
    [InlineData("Orders=2", 200, 1, 2, 5, 1)]
    [InlineData("Orders=0", 200, 0, 0, 0, 0)]
    [InlineData("Customers=100", 200, 100, 300, 800, 250)]
    [InlineData("Customers=0", 200, 0, 0, 0, 0)]
    [InlineData("Customers=100&Orders=50", 200, 100, 50, 133, 42)]
    [InlineData("Products=0", 0, 0, 0, 0, 0)]
    [InlineData("Products=0&Customers=7", 0, 7, 0, 0, 0)]
    [InlineData("Products=1", 1, 1000, 3000, 3000, 250)]
    [InlineData("Products=2&Orders=9", 2, 3, 9, 18, 1)]
    [InlineData("OrderItems=100", 200, 33, 100, 100, 33)]
    [InlineData("OrderItems=0", 200, 0, 0, 0, 0)]
    [InlineData("OrderItems=900000", 200, 1500, 4500, 900000, 3750)]
    [InlineData("Reviews=5000", 200, 2000, 6000, 16000, 5000)]
    [InlineData("Reviews=0", 200, 1000, 3000, 8000, 0)]
    [InlineData("Orders=0&Customers=7&Products=3", 3, 7, 0, 0, 0)]
    [InlineData("Products=1&Customers=1&Orders=1&OrderItems=1&Reviews=1", 1, 1, 1, 1, 1)]
    [InlineData("StartDate=2024-01-01&RegistrationEndDate=2024-01-01&EndDate=2024-01-02", 200, 1000, 3000, 8000, 0)]
    [InlineData("StartDate=2024-01-01&EndDate=2024-01-03", 200, 1000, 3000, 8000, 1333)]
    [InlineData("Orders=100000000", 200, 33333333, 100000000, 100000000, 33289531)]
    [InlineData("Products=1000000&Customers=100000000&Orders=100000000", 1000000, 100000000, 100000000, 100000000, 33289531)]
    [InlineData("Customers=90000000", 200, 90000000, 100000000, 100000000, 33289531)]
    [InlineData("Reviews=90000000&OrderItems=90000000", 200, 30000000, 90000000, 90000000, 90000000)]
    [InlineData("Orders=100000000&Parts=2", 200, 33333333, 100000000, 200000000, 66579062)]
    [InlineData("Orders=1000000000&Parts=27", 200, 333333333, 1000000000, 2666666667, 833333333)]
    [InlineData("Customers=2147483647&Parts=22", 200, 2147483647, 2147483647, 2200000000, 732369689)]
    [InlineData("Reviews=2147483647&OrderItems=10000000000&Parts=100", 200, 715827882, 2147483647, 10000000000, 2147483647)]
    [InlineData(
        "Products=1000000&Customers=2147483647&Orders=2147483647&OrderItems=10000000000&Reviews=2147483647&Parts=10000",
        1000000, 2147483647, 2147483647, 10000000000, 2147483647)]
    [InlineData("Orders=2147483647&Parts=10000", 200, 715827882, 2147483647, 5726623059, 1789569706)]
    public void A_count_that_is_not_set_follows_the_ones_that_are(
        string settings, int products, int customers, int orders, long orderItems, int reviews)
    {
        var (sets, problems) = SettingsReader.Read(settings);

        Assert.Empty(problems);
        var set = Assert.Single(sets);
        Assert.Equal(
            (products, customers, orders, orderItems, reviews),
            (set.Counts.Products, set.Counts.Customers, set.Counts.Orders, set.Counts.OrderItems, set.Counts.Reviews));
    }

    [Fact]
    public void An_item_overrides_properties_one_setting_at_a_time()
    {
        var (sets, _) = SettingsReader.Read(SettingsNotation.Encode("Orders=500&Products=10|Name=Small&Orders=50|Name=Usual"));

        Assert.Equal([("Small", 10, 50), ("Usual", 10, 500)], sets.Select(set => (set.Name, set.Counts.Products, set.Counts.Orders)));
    }

    [Fact]
    public void A_small_request_is_never_refused_for_counts_that_follow()
    {
        for (var orders = 0; orders <= 40; orders++)
        {
            for (var products = 1; products <= 12; products++)
            {
                var (sets, problems) = SettingsReader.Read(FormattableString.Invariant($"Orders={orders}&Products={products}"));

                Assert.Empty(problems);
                Assert.InRange(sets[0].Counts.OrderItems, orders, (long)orders * products);
                Assert.InRange(sets[0].Counts.Reviews, 0L, Math.Min(sets[0].Counts.OrderItems, sets[0].Counts.Customers * products));
            }
        }
    }
}
