using System.Globalization;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The data contract holds for any seed, counts, and window.</summary>
public class ContractTests
{
    public static TheoryData<long> Seeds =>
    [
        0, -1, 1, 2, 3, 4, 5, 6, 7, 42, 99, 1000, 31337, -123456789, 2_147_483_647, 4_294_967_296, 9_007_199_254_740_993, 20_240_229,
        long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1,
    ];

    public static TheoryData<string> Shapes =>
    [
        "Products=0&Customers=0&Orders=0&OrderItems=0&Reviews=0",
        "Products=150&Customers=0",
        "Customers=40&Orders=0",
        "Products=1",
        "Products=1&Orders=40&OrderItems=40",
        "Products=2&Orders=600",
        "Products=5&Orders=400",
        "Customers=1",
        "Customers=1&Orders=2000",
        "Orders=1",
        "Orders=1500&OrderItems=1500",
        "Products=12&Orders=300&OrderItems=3600",
        "Products=60&Customers=600&Orders=1200&OrderItems=48000",
        "Products=100&Orders=1000&OrderItems=50000",
        "Products=6000&Orders=3&OrderItems=17000",
        "Customers=900&Orders=300",
        "Customers=1000&Orders=1000",
        "Customers=500&Orders=1000",
        "Customers=500&Orders=8000&OrderItems=16000",
        "Customers=100&Orders=3000",
        "Products=50&Reviews=500&Orders=1000",
        "Products=20000&Orders=600",
        "Products=2000&Reviews=500",
        "Reviews=0",
        "Products=2000&Customers=10000&Orders=30000&OrderItems=80000&Reviews=25000",
    ];

    public static TheoryData<string> Windows =>
    [
        "StartDate=2024-05-01&EndDate=2024-05-02",
        "StartDate=2024-05-01&EndDate=2024-05-03",
        "StartDate=2024-02-01&EndDate=2024-02-29",
        "StartDate=2023-11-01&EndDate=2023-11-30",
        "StartDate=2022-01-01&EndDate=2023-12-31",
        "StartDate=2022-07-01&EndDate=2023-11-30",
        "StartDate=2024-01-01&EndDate=2024-12-31",
        "StartDate=2020-02-29&EndDate=2022-02-28",
        "StartDate=2023-06-15&EndDate=2024-02-29",
        "RegistrationEndDate=2025-01-30",
        "RegistrationEndDate=2025-01-30&Customers=700&Orders=700",
        "RegistrationEndDate=2023-01-01",
        "StartDate=1900-01-01",
        "EndDate=2199-12-31",
        "StartDate=2021-01-01&EndDate=2024-12-31",
        "StartDate=2014-01-01&EndDate=2024-12-31",
    ];

    public static TheoryData<string> Domains => ["EmailDomains=shop.test", "EmailDomains=example.com;mail.example;a.b.c.invalid"];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_seed_keeps_the_contract(long seed) => RequireContract($"Seed={seed.ToString(CultureInfo.InvariantCulture)}");

    [Theory, MemberData(nameof(Shapes))]
    public void Counts_of_every_shape_keep_the_contract(string counts)
    {
        RequireContract($"{counts}&Seed=1");
        RequireContract($"{counts}&Seed=20");
    }

    /// <summary>Few products, one of which is expensive by chance, and two orders per customer: the revenue is hard to spread.</summary>
    [Fact]
    public void Revenue_that_is_hard_to_spread_keeps_the_contract()
    {
        for (var seed = 840; seed < 880; seed++)
            RequireContract(string.Create(CultureInfo.InvariantCulture, $"Customers=1000&Orders=2000&Products=50&Seed={seed}"));
    }

    /// <summary>Few orders: the ones in Processing leave almost no completed orders in the last season.</summary>
    [Theory, InlineData(16), InlineData(27), InlineData(154)]
    public void A_season_that_is_hard_to_complete_keeps_the_contract(int seed) =>
        RequireContract(string.Create(CultureInfo.InvariantCulture, $"Orders=1000&Seed={seed}"));

    /// <summary>Few orders per year, with at most one or two in November and December.</summary>
    [Theory]
    [InlineData("StartDate=2015-01-01&EndDate=2024-12-31&Orders=1000", 19)]
    [InlineData("StartDate=2015-01-01&EndDate=2024-12-31&Orders=1000", 93)]
    [InlineData("StartDate=2000-01-01&EndDate=2024-12-31&Orders=1000", 4)]
    [InlineData("StartDate=1975-01-01&EndDate=2024-12-31&Orders=1500", 1)]
    [InlineData("StartDate=1925-01-01&EndDate=2024-12-31&Orders=3000", 1)]
    [InlineData("StartDate=1925-01-01&EndDate=2024-12-31&Orders=1000", 2)]
    [InlineData("StartDate=1900-01-01&EndDate=2199-12-31&Orders=20000", 3)]
    [InlineData("StartDate=1900-01-01&EndDate=2199-12-31&Orders=1000", 4)]
    [InlineData("StartDate=1900-01-01&EndDate=2199-12-31&Orders=1000&Customers=1000&RegistrationEndDate=2199-12-30", 5)]
    [InlineData("StartDate=1950-08-03&EndDate=2050-11-30&Orders=1200&Customers=600", 6)]
    public void Windows_of_many_years_keep_the_contract(string settings, int seed) =>
        RequireContract(string.Create(CultureInfo.InvariantCulture, $"{settings}&Seed={seed}"));

    /// <summary>Baskets so full that few orders have no Electronics, or that chance decides their value.</summary>
    [Theory]
    [InlineData("Products=12&Orders=1000&OrderItems=7500", 8), InlineData("Products=12&Orders=1000&OrderItems=7500", 341)]
    [InlineData("Products=12&Orders=1000&OrderItems=7500", 1007)]
    [InlineData("Products=25&Orders=1039&Customers=748&OrderItems=17498", 131559)]
    public void Baskets_that_hold_much_of_the_catalogue_keep_the_contract(string settings, int seed) =>
        RequireContract(string.Create(CultureInfo.InvariantCulture, $"{settings}&Seed={seed}"));

    /// <summary>A few orders with the one expensive product exceed the share of the top customers, or all orders are alike.</summary>
    [Theory]
    [InlineData("Products=50&Customers=1000&Orders=2000", 81), InlineData("Products=5&Customers=1000&Orders=2150&OrderItems=2250", 193)]
    [InlineData("StartDate=1974-07-17&EndDate=1975-08-01&RegistrationEndDate=1975-07-13&Orders=19009&Products=5&OrderItems=95045", 884716)]
    public void Revenue_that_baskets_alone_cannot_spread_keeps_the_contract(string settings, int seed) =>
        RequireContract(string.Create(CultureInfo.InvariantCulture, $"{settings}&Seed={seed}"));

    /// <summary>Each customer has bought nearly every product.</summary>
    [Theory]
    [InlineData("Products=204&Orders=1979&OrderItems=43851&Customers=5&Reviews=500", 469052)]
    [InlineData("Products=652&Orders=699&OrderItems=11981&Customers=1&Reviews=500", 238992)]
    [InlineData("Products=191&Orders=3101&OrderItems=54773&Customers=12", 499319)]
    [InlineData("StartDate=2012-06-10&EndDate=2012-09-08&Orders=17178&Customers=3&OrderItems=17178&Reviews=500", 513140)]
    public void Few_customers_who_review_many_products_keep_the_contract(string settings, int seed) =>
        RequireContract(string.Create(CultureInfo.InvariantCulture, $"{settings}&Seed={seed}"));

    [Theory, MemberData(nameof(Windows)), MemberData(nameof(Domains))]
    public void Other_windows_and_domains_keep_the_contract(string settings)
    {
        RequireContract($"{settings}&Seed=1");
        RequireContract($"{settings}&Seed=20");
        RequireContract($"{settings}&Orders=60&Seed=3");
    }

    [Theory, InlineData(11), InlineData(12), InlineData(13), InlineData(14)]
    public void Three_to_ten_of_everything_keep_the_contract(long seed)
    {
        var draws = new Draws(seed, "test.counts");
        for (var i = 0; i < 40; i++)
        {
            var (products, customers, orders) = (Few(0), Few(1), Few(2));
            var items = Math.Min(orders * products, orders + Few(3));
            RequireContract(string.Create(
                CultureInfo.InvariantCulture, $"Products={products}&Customers={customers}&Orders={orders}&OrderItems={items}&Seed={i}"));

            int Few(int count) => 3 + draws.Below(8, i, count);
        }
    }

    private static void RequireContract(string settings)
    {
        using var set = MadeSet.Of(settings);
        Contract.RequireOf(set);
    }
}
