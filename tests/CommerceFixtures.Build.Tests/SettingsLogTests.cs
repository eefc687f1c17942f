using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

/// <summary>A build with <c>-v:d</c> logs the settings.</summary>
public sealed class SettingsLogTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_setting_of_a_project_without_items_is_logged_with_its_origin()
    {
        using var task = folder.Task("Orders=30&Seed=+7&EndDate=2024-12-31&EmailDomains=Shop.test%3B a.test&Folder=CommerceFixtures");
        task.Parallelism = "1";

        Assert.Equal(
            [
                "[input] CommerceFixturesOrders = '30'",
                "[input] CommerceFixturesSeed = '+7'",
                "[input] CommerceFixturesEndDate = '2024-12-31'",
                "[input] CommerceFixturesEmailDomains = 'Shop.test; a.test'",
                "[input] CommerceFixturesParallelism = '1'",
                "[set] Default: Products = 200 (default)",
                "[set] Default: Customers = 10 (derived)",
                "[set] Default: Orders = 30 (property)",
                "[set] Default: OrderItems = 80 (derived)",
                "[set] Default: Reviews = 25 (derived)",
                "[set] Default: Seed = 7 (property)",
                "[set] Default: StartDate = 2022-12-01 (derived)",
                "[set] Default: RegistrationEndDate = 2024-09-30 (derived)",
                "[set] Default: EndDate = 2024-12-31 (property)",
                "[set] Default: EmailDomains = shop.test,a.test (property)",
                "[set] Default: Parts = 1 (default)",
                "[set] Default: Folder = CommerceFixtures (default)",
                "using 1 worker",
            ],
            LowMessages(TaskFolder.Execute(task)));
    }

    [Fact]
    public void Items_are_logged_beside_the_properties_that_they_override()
    {
        using var task = folder.Task("Orders=30&Folder=data|Name=Small&Orders=6|Name=Usual", new TaskItem("Small"), new TaskItem("Usual"));

        var messages = LowMessages(TaskFolder.Execute(task));

        Assert.Equal(
            [
                "[input] CommerceFixturesOrders = '30'",
                "[input] CommerceFixturesFolder = 'data'",
                "[input] Orders of the CommerceFixture item 'Small' = '6'",
            ],
            messages.Where(message => message.StartsWith("[input]", StringComparison.Ordinal)));
        Assert.Contains("[set] Small: Orders = 6 (item)", messages);
        Assert.Contains("[set] Small: Folder = data/Small (property)", messages);
        Assert.Contains("[set] Small: StartDate = 2023-01-01 (default)", messages);
        Assert.Contains("[set] Usual: Orders = 30 (property)", messages);
    }

    [Fact]
    public void Without_any_setting_every_value_is_a_default()
    {
        var sets = LowMessages(folder.Run("")).Where(message => message.StartsWith("[set]", StringComparison.Ordinal)).ToList();

        Assert.Equal(12, sets.Count);
        Assert.All(sets, message => Assert.EndsWith(" (default)", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_that_are_wrong_are_logged_as_they_are_with_every_character_visible()
    {
        var run = folder.Run("Orders=5%E2%80%AE6");

        Assert.Equal(["[input] CommerceFixturesOrders = '5\\u202E6'"], LowMessages(run));
        Assert.Single(run.Engine.Errors);
    }

    private static string[] LowMessages(TaskRun run)
    {
        const string prefix = "CommerceFixtures: ";
        var low = run.Engine.Messages
            .Where(message => message.Importance == MessageImportance.Low)
            .Select(message => message.Message!)
            .ToList();
        Assert.All(low, message => Assert.StartsWith(prefix, message, StringComparison.Ordinal));
        return [.. low.Select(message => message[prefix.Length..])];
    }
}
