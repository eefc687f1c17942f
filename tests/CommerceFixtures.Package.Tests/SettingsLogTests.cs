namespace CommerceFixtures.Package.Tests;

/// <summary>
/// With <c>-v:d</c>, a build logs which settings it read, where each value comes from, and the values that follow from them.
/// </summary>
public sealed class SettingsLogTests : IDisposable
{
    private readonly Consumer consumer = new();

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task A_detailed_build_that_generates_says_each_setting()
    {
        consumer.Write("Program.cs", "System.Console.WriteLine(CommerceFixtures.Small.OrderCount);");
        consumer.Properties = "<CommerceFixturesOrders>30</CommerceFixturesOrders>";
        consumer.Items = """<CommerceFixture Include="Small" Orders="6" /><CommerceFixture Include="Usual" />""";
        consumer.Write(
            "Directory.Build.props", "<Project><PropertyGroup><CommerceFixturesSeed>7</CommerceFixturesSeed></PropertyGroup></Project>");

        var output = (await consumer.SucceedAsync("build -v:d -p:CommerceFixturesParallelism=2")).Output;

        Assert.All(
            [
                "[input] CommerceFixturesOrders = '30'",
                "[input] CommerceFixturesSeed = '7'",
                "[input] CommerceFixturesParallelism = '2'",
                "[input] Orders of the CommerceFixture item 'Small' = '6'",
                "[set] Small: Orders = 6 (item)",
                "[set] Small: Seed = 7 (property)",
                "[set] Small: Customers = 2 (derived)",
                "[set] Small: Products = 200 (default)",
                "[set] Small: Folder = CommerceFixtures/Small (default)",
                "[set] Usual: Orders = 30 (property)",
            ],
            line => Assert.Contains($"CommerceFixtures: {line}{Environment.NewLine}", output, StringComparison.Ordinal));
        Assert.DoesNotContain("[input] CommerceFixturesFolder", output, StringComparison.Ordinal);
        Assert.DoesNotContain("[input] CommerceFixturesReport", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_build_says_nothing_about_settings()
    {
        Assert.DoesNotContain("[set]", (await consumer.SucceedAsync("build -v:n")).Output, StringComparison.Ordinal);

        var upToDate = await consumer.SucceedAsync("build --no-restore -v:d");

        Assert.False(upToDate.CalledTask);
        Assert.DoesNotContain("[set]", upToDate.Output, StringComparison.Ordinal);
    }
}
