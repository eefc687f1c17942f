namespace CommerceFixtures.Package.Tests;

/// <summary>Directory.Build.targets is read after the package, but its settings still count.</summary>
public sealed class LateSettingsTests : IDisposable
{
    private const string Bin = "bin/Debug/net10.0";

    private readonly Consumer consumer = new();

    public LateSettingsTests() => consumer.Write("Program.cs", "System.Console.WriteLine();");

    public void Dispose() => consumer.Dispose();

    [Theory]
    [InlineData("<PropertyGroup><CommerceFixturesFolder>data</CommerceFixturesFolder></PropertyGroup>", "data/orders.csv")]
    [InlineData(
        "<PropertyGroup><CommerceFixturesOrders>2000</CommerceFixturesOrders><CommerceFixturesParts>2</CommerceFixturesParts>" +
            "</PropertyGroup>",
        "CommerceFixtures/orders-00001-of-00002.csv")]
    [InlineData("<PropertyGroup><CommerceFixturesPart>0</CommerceFixturesPart></PropertyGroup>", "CommerceFixtures/orders.csv")]
    [InlineData("<PropertyGroup><CommerceFixturesReport>true</CommerceFixturesReport></PropertyGroup>", "CommerceFixtures/report.html")]
    [InlineData("""<ItemGroup><CommerceFixture Include="Late" /></ItemGroup>""", "CommerceFixtures/Late/orders.csv")]
    public async Task It_counts(string late, string file)
    {
        consumer.Write("Directory.Build.targets", $"<Project>{late}</Project>");

        await consumer.SucceedAsync("build");

        Assert.Contains(file, consumer.Files(Bin));
    }

    [Fact]
    public async Task No_file_is_made_where_it_says_so()
    {
        consumer.Write(
            "Directory.Build.targets",
            "<Project><PropertyGroup><CommerceFixturesEnabled>false</CommerceFixturesEnabled></PropertyGroup></Project>");

        await consumer.SucceedAsync("build");

        Assert.DoesNotContain(consumer.Files(Bin), file => file.EndsWith(".csv", StringComparison.Ordinal));
    }
}
