using System.Globalization;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Tests;

/// <summary>A request that no data set can meet is refused in words that say what to write instead, and leaves nothing behind.</summary>
public class ImpossibleRequestTests
{
    [Theory]
    [InlineData(
        "Orders=-5", "CFX0001",
        "CommerceFixturesOrders is '-5'. Write a whole number from 0 to 2147483647, in digits alone.")]
    [InlineData(
        "Products=1,000", "CFX0001",
        "CommerceFixturesProducts is '1,000'. Write a whole number from 0 to 1000000, in digits alone.")]
    [InlineData(
        "Customers=0&Orders=10", "CFX0002",
        "CommerceFixturesCustomers is 0, and 10 orders need customers. Write 1 or more, or set CommerceFixturesOrders to 0.")]
    [InlineData(
        "Products=0&Orders=10", "CFX0002",
        "CommerceFixturesProducts is 0, and 10 orders need products. Write 1 or more, or set CommerceFixturesOrders to 0.")]
    [InlineData(
        "Orders=10&OrderItems=9", "CFX0002",
        "CommerceFixturesOrderItems is 9, and each of the 10 orders needs a line. Write 10 or more, " +
        "or set CommerceFixturesOrders to 9 or fewer.")]
    [InlineData(
        "Orders=10&OrderItems=0", "CFX0002",
        "CommerceFixturesOrderItems is 0, and each of the 10 orders needs a line. Write 10 or more, or set CommerceFixturesOrders to 0.")]
    [InlineData(
        "Products=3&Orders=10&OrderItems=31", "CFX0002",
        "CommerceFixturesOrderItems is 31, and 10 orders of 3 products, each listed once an order, hold no more than 30. " +
        "Write 30 or fewer.")]
    [InlineData(
        "Orders=10&OrderItems=20&Reviews=21", "CFX0002",
        "CommerceFixturesReviews is 21, and a customer reviews a product that was bought, once: 20 lines of 3 customers and 200 products " +
        "give no more than 20. Write 20 or fewer.")]
    [InlineData(
        "Products=2&Customers=3&Orders=10&OrderItems=20&Reviews=7", "CFX0002",
        "CommerceFixturesReviews is 7, and a customer reviews a product that was bought, once: 20 lines of 3 customers and 2 products " +
        "give no more than 6. Write 6 or fewer.")]
    [InlineData(
        "StartDate=2024-01-01&EndDate=2024-01-01", "CFX0006",
        "CommerceFixturesEndDate is 2024-01-01, and the window starts on 2024-01-01. " +
        "Write 2024-01-02 or later, or an earlier CommerceFixturesStartDate.")]
    [InlineData(
        "StartDate=2023-02-29", "CFX0006",
        "CommerceFixturesStartDate is '2023-02-29', which is not a date from 1900-01-01 to 2199-12-31. " +
        "Write it as year-month-day, such as 2025-01-31.")]
    [InlineData(
        "RegistrationEndDate=2022-12-31", "CFX0006",
        "CommerceFixturesRegistrationEndDate is 2022-12-31, and the window starts on 2023-01-01. Write 2023-01-01 or later, " +
        "or an earlier CommerceFixturesStartDate.")]
    [InlineData(
        "RegistrationEndDate=2025-01-31", "CFX0006",
        "CommerceFixturesRegistrationEndDate is 2025-01-31, and the window ends on 2025-01-31: an order is later than its customer's " +
        "registration. Write 2025-01-30 or earlier, or a later CommerceFixturesEndDate.")]
    [InlineData(
        "EmailDomains=shop", "CFX0007",
        "CommerceFixturesEmailDomains is 'shop', and 'shop' is not a domain name. Write ASCII domain names with semicolons between them, " +
        "such as 'example.com;shop.test'.")]
    [InlineData("Seed=1.5", "CFX0008", "CommerceFixturesSeed is '1.5', which is not a whole number of 64 bits. Write one such as 42.")]
    [InlineData(
        "Orders=100|Name=Small&OrderItems=99", "CFX0002",
        "OrderItems of the CommerceFixture item 'Small' is 99, and each of the 100 orders needs a line. Write 100 or more, " +
        "or set CommerceFixturesOrders to 99 or fewer.")]
    public void What_the_settings_alone_rule_out_is_refused_before_anything_is_made(string settings, string code, string message)
    {
        var (sets, problems) = SettingsReader.Read(SettingsNotation.Encode(settings.Replace(",", "%2C", StringComparison.Ordinal)));

        Assert.Empty(sets);
        Assert.Equal(new SettingsProblem(code, message), Assert.Single(problems));
    }

    [Theory]
    [InlineData("Products=10&Customers=4&Orders=20&OrderItems=60", 1)]
    [InlineData("Products=10&Customers=4&Orders=20&OrderItems=60", 2)]
    [InlineData("Products=3&Customers=50&Orders=80&OrderItems=150", 3)]
    [InlineData("Products=40&Customers=100&Orders=300&OrderItems=2000", 4)]
    [InlineData("Products=100&Customers=500&Orders=1500&OrderItems=4000", 5)]
    [InlineData("StartDate=2024-05-01&EndDate=2024-05-03&Orders=100&OrderItems=200", 6)]
    public void More_reviews_than_deliveries_are_refused_with_the_most_that_there_can_be(string counts, int seed)
    {
        using var folder = new TemporaryFolder();
        var settings = MadeSet.Read(string.Create(CultureInfo.InvariantCulture, $"{counts}&Seed={seed}&Reviews=0"));
        int most;
        using (var unreviewed = MadeSet.Of(settings))
            most = Contract.EligiblePairs(unreviewed.Data).Count(pair => pair.Value.ToDateTime(default) < settings.EndDate);

        var problem = Assert.Throws<FixtureProblemException>(
            () => DataSetMaker.Make(settings with { Reviews = most + 1 }, folder["shop"], "1.0.0", new MakeOptions())).Problem;

        Assert.Equal(
            new SettingsProblem(
                "CFX0002",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"CommerceFixturesReviews of the set 'Default' is {most + 1}, and a customer reviews a product " +
                    $"that was delivered, once: " +
                    $"its orders leave {most} such pairs of customer and product. " +
                    $"Write {most} or fewer.")),
            problem);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));

        using var reviewed = MadeSet.Of(settings with { Reviews = most });
        Contract.RequireOf(reviewed);
        Assert.Equal(most, reviewed.Data.Reviews.Count);
    }
}
