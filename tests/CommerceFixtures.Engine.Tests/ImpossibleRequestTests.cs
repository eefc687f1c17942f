using System.Globalization;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Tests;

/// <summary>A request that no data set can meet fails with an error that says what to set instead, and leaves no files.</summary>
public class ImpossibleRequestTests
{
    [Theory]
    [InlineData(
        "Orders=-5", "CFX0001",
        "CommerceFixturesOrders is '-5'. It must be a whole number between 0 and 2,147,483,647, written in digits only.")]
    [InlineData(
        "Products=1,000", "CFX0001",
        "CommerceFixturesProducts is '1,000'. It must be a whole number between 0 and 1,000,000, written in digits only.")]
    [InlineData(
        "Customers=0&Orders=10", "CFX0002",
        "CommerceFixturesCustomers is 0, but there are 10 orders, and every order needs a customer. " +
        "Set CommerceFixturesCustomers to 1 or more, or set CommerceFixturesOrders to 0.")]
    [InlineData(
        "Products=0&Orders=10", "CFX0002",
        "CommerceFixturesProducts is 0, but there are 10 orders, and every order needs a product. " +
        "Set CommerceFixturesProducts to 1 or more, or set CommerceFixturesOrders to 0.")]
    [InlineData(
        "Orders=10&OrderItems=9", "CFX0002",
        "CommerceFixturesOrderItems is 9, but there are 10 orders, and every order needs at least one order item. " +
        "Set CommerceFixturesOrderItems to 10 or more, or set CommerceFixturesOrders to 9 or less.")]
    [InlineData(
        "Orders=10&OrderItems=0", "CFX0002",
        "CommerceFixturesOrderItems is 0, but there are 10 orders, and every order needs at least one order item. " +
        "Set CommerceFixturesOrderItems to 10 or more, or set CommerceFixturesOrders to 0.")]
    [InlineData(
        "Products=3&Orders=10&OrderItems=31", "CFX0002",
        "CommerceFixturesOrderItems is 31, but at most 30 order items are possible: an order lists a product only once, and there are " +
        "10 orders and 3 products. Set CommerceFixturesOrderItems to 30 or less.")]
    [InlineData(
        "Orders=10&OrderItems=20&Reviews=21", "CFX0002",
        "CommerceFixturesReviews is 21, but at most 20 reviews are possible: a customer reviews a product only after buying it, and only " +
        "once, and there are 20 order items, 3 customers, and 200 products. Set CommerceFixturesReviews to 20 or less.")]
    [InlineData(
        "Products=2&Customers=3&Orders=10&OrderItems=20&Reviews=7", "CFX0002",
        "CommerceFixturesReviews is 7, but at most 6 reviews are possible: a customer reviews a product only after buying it, and only " +
        "once, and there are 20 order items, 3 customers, and 2 products. Set CommerceFixturesReviews to 6 or less.")]
    [InlineData(
        "StartDate=2024-01-01&EndDate=2024-01-01", "CFX0006",
        "CommerceFixturesEndDate is 2024-01-01. It must be after the start date, 2024-01-01. " +
        "Set it to 2024-01-02 or later, or set CommerceFixturesStartDate to an earlier date.")]
    [InlineData(
        "StartDate=2023-02-29", "CFX0006",
        "CommerceFixturesStartDate is '2023-02-29'. It must be a date between 1900-01-01 and 2199-12-31 in the format yyyy-MM-dd, " +
        "such as 2025-01-31.")]
    [InlineData(
        "RegistrationEndDate=2022-12-31", "CFX0006",
        "CommerceFixturesRegistrationEndDate is 2022-12-31. It must not be before the start date, 2023-01-01. " +
        "Set it to 2023-01-01 or later, or set CommerceFixturesStartDate to an earlier date.")]
    [InlineData(
        "RegistrationEndDate=2025-01-31", "CFX0006",
        "CommerceFixturesRegistrationEndDate is 2025-01-31. It must be before the end date, 2025-01-31, " +
        "because customers order only after they register. Set it to 2025-01-30 or earlier, or set CommerceFixturesEndDate to a later " +
            "date.")]
    [InlineData(
        "EmailDomains=shop", "CFX0007",
        "CommerceFixturesEmailDomains is 'shop', but 'shop' is not a valid domain name. " +
        "Write ASCII domain names separated by semicolons, such as 'example.com;shop.test'.")]
    [InlineData(
        "Seed=1.5", "CFX0008",
        "CommerceFixturesSeed is '1.5'. It must be a 64-bit whole number, written in digits with an optional sign, such as 42.")]
    [InlineData(
        "Orders=100|Name=Small&OrderItems=99", "CFX0002",
        "OrderItems of the CommerceFixture item 'Small' is 99, but there are 100 orders, and every order needs at least one order item. " +
        "Set OrderItems of the CommerceFixture item 'Small' to 100 or more, or set CommerceFixturesOrders to 99 or less.")]
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
            most = Contract.EligiblePairs(unreviewed.Data).Count(pair => pair.Value.ToDateTime(default) < settings.Window.End);

        var problem = Assert.Throws<FixtureProblemException>(
            () => DataSetMaker.Make(WithReviews(most + 1), folder["shop"], "1.0.0", new MakeOptions())).Problem;

        Assert.Equal(
            new SettingsProblem(
                "CFX0002",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The set 'Default' needs {most + 1} reviews, but its orders allow at most {most}: a customer reviews a product only " +
                    $"after it is delivered, and only once. Set CommerceFixturesReviews to {most} or less.")),
            problem);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));

        using var reviewed = MadeSet.Of(WithReviews(most));
        Contract.RequireOf(reviewed);
        Assert.Equal(most, reviewed.Data.Reviews.Count);

        DataSetSettings WithReviews(int reviews) => settings with { Counts = settings.Counts with { Reviews = reviews } };
    }
}
