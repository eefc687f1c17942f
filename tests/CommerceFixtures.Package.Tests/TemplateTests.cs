using System.Globalization;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

/// <summary>The project template, installed from the local feed into a temporary hive.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_project_builds_and_passes_its_tests()
    {
        await InstallAsync();
        await RunAsync("new", "commerce-fixtures-tests", "--name", "Garden.Tests", "--orders", "60", "--seed", "5");

        Assert.Equal(["Garden.Tests.csproj", "ShopTests.cs"], Directory.GetFiles(Project).Select(Path.GetFileName).Order());
        var project = await File.ReadAllTextAsync(Path.Combine(Project, "Garden.Tests.csproj"));
        Assert.Contains("<CommerceFixturesOrders>60</CommerceFixturesOrders>", project);
        Assert.Contains("<CommerceFixturesSeed>5</CommerceFixturesSeed>", project);
        Assert.Contains($"""<PackageReference Include="CommerceFixtures" Version="{PackedProduct.Version}" />""", project);
        Assert.Contains("namespace Garden.Tests;", await File.ReadAllTextAsync(Path.Combine(Project, "ShopTests.cs")));

        var output = await RunAsync(
            "test",
            Project,
            $"-p:RestoreAdditionalProjectSources={PackedProduct.Feed}",
            "-p:TreatWarningsAsErrors=true",
            "-nodeReuse:false");
        const int newShopOrders = 30;
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"Passed:{newShopOrders + 2}"), Regex.Replace(output, " +", ""));
        Assert.True(File.Exists(Path.Combine(Project, "bin/Debug/net10.0/CommerceFixtures/MainShop/orders.csv")));
    }

    /// <summary>Names whose namespaces could be mistaken for a set, and the smallest shop.</summary>
    [Theory]
    [InlineData("Shop.Tests", 1)]
    [InlineData("Shop", 5)]
    [InlineData("My.Shop.Tests", 20)]
    [InlineData("CommerceFixtures.Tests", 3000)]
    public async Task A_new_project_of_any_name_and_count_passes_its_tests(string name, int orders)
    {
        await InstallAsync();
        await RunAsync("new", "commerce-fixtures-tests", "--name", name, "--orders", orders.ToString(CultureInfo.InvariantCulture));

        await RunAsync(
            "test", Path.Combine(folder.FullPath, name), $"-p:RestoreAdditionalProjectSources={PackedProduct.Feed}", "-nodeReuse:false");
    }

    [Fact]
    public async Task Its_help_says_what_can_be_chosen()
    {
        await InstallAsync();
        var help = await RunAsync("new", "commerce-fixtures-tests", "--help");
        Assert.All((string[])["--orders", "--seed", "--framework"], option => Assert.Contains(option, help));
    }

    private string Project => Path.Combine(folder.FullPath, "Garden.Tests");

    private string Hive => Path.Combine(folder.FullPath, "hive");

    private Task<string> InstallAsync() => RunAsync(
        "new", "install", Path.Combine(PackedProduct.Feed, $"CommerceFixtures.Templates.{PackedProduct.Version}.nupkg"));

    private async Task<string> RunAsync(params string[] arguments)
    {
        var start = DotNet.StartInfo([], arguments[0] == "new" ? [.. arguments, "--debug:custom-hive", Hive] : arguments);
        start.WorkingDirectory = folder.FullPath;
        start.Environment["NUGET_PACKAGES"] = PackedProduct.SharedPackagesFolder;
        var (exitCode, output) = await DotNet.RunAsync(start);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
