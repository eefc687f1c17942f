using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

/// <summary>The code of the README and of docs works when it is copied into a project.</summary>
public sealed class DocumentationTests
{
    private const string Packages = TestProject.XunitPackages + """
        <PackageReference Include="Dapper" Version="2.1.86" />
        <PackageReference Include="linq2db" Version="6.5.1" />
        <PackageReference Include="Microsoft.Data.SqlClient" Version="7.1.1" />
        <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.15" />
        <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />
        <PackageReference Include="Npgsql" Version="10.0.3" />
        """;

    private static readonly DocumentationPage Readme = DocumentationPage.All[0];

    /// <summary>No test would run code in any other language.</summary>
    [Fact]
    public void All_code_is_in_a_language_that_the_tests_know() => Assert.All(
        DocumentationPage.All.SelectMany(page => page.Blocks),
        block => Assert.Contains(block.Language, (string[])["csharp", "fsharp", "xml", "sql", "bash", "console", "text"]));

    [Fact]
    public async Task The_first_project_builds_and_all_C_sharp_passes()
    {
        var blocks = DocumentationPage.CodeIn("csharp").Select(code => new DocumentedCode(code)).ToList();
        Assert.InRange(blocks.Count, 15, 30);
        using var consumer = new Consumer
        {
            Properties = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>" +
                Element(FirstXml("<PropertyGroup>"), "PropertyGroup"),
            Items = Packages + """
                <Using Include="CommerceFixtures" />
                <Using Include="Dapper" />
                <Using Include="LinqToDB" />
                <Using Include="LinqToDB.Mapping" />
                <Using Include="Microsoft.Data.SqlClient" />
                <Using Include="Microsoft.Data.Sqlite" />
                <Using Include="Microsoft.EntityFrameworkCore" />
                <Using Include="Npgsql" />
                <Using Include="System.Data" />
                <Using Include="System.Globalization" />
                <Using Include="System.Text.Json" />
                <Using Include="Xunit" />
                """,
        };
        consumer.Write("Program.cs", string.Concat(blocks.Select((block, number) => block.TestClass($"Block{number}"))));

        const int orders = 500;
        var (passed, facts) = (await TestProject.PassedAsync(consumer), blocks.Sum(block => block.Facts));
        Assert.True(passed > orders + facts, $"{passed} tests passed: {facts} facts, {orders} orders, and no large order?");
    }

    /// <summary>
    /// Code that a consumer here can only compile, because it has no server or database for it, is run by the database tests.
    /// </summary>
    [Theory]
    [InlineData("COPY {table}", "PostgreSqlShop.cs")]
    [InlineData("DbContext(options)", "EntityFrameworkMappingTests.cs")]
    [InlineData("SqlMapper.AddTypeHandler", "DapperTests.cs")]
    [InlineData("connection.Query<Sale>", "DapperTests.cs")]
    [InlineData("FluentMappingBuilder", "LinqToDbTests.cs")]
    public void The_code_for_databases_is_the_one_that_the_database_tests_run(string mark, string file)
    {
        var tests = WithoutIndents(DocumentationPage.Read($"tests/CommerceFixtures.Database.Tests/{file}").Text);
        var block = Assert.Single(DocumentationPage.CodeIn("csharp"), code => code.Contains(mark, StringComparison.Ordinal));
        Assert.All(WithoutIndents(block).TrimEnd().Split("\n\nprivate "), part => Assert.Contains(part, tests));
    }

    [Fact]
    public async Task The_named_sets_are_made()
    {
        using var consumer = new Consumer { Properties = "", Items = Element(FirstXml("<CommerceFixture "), "ItemGroup") };
        consumer.Write("Program.cs", "System.Console.Write(CommerceFixtures.Small.OrderCount + CommerceFixtures.Peak.Orders.Count);");

        await consumer.SucceedAsync("build");

        Assert.Equal("20050", await consumer.ProgramOutputAsync());
    }

    [Fact]
    public async Task The_commands_for_a_clone_add_its_feed()
    {
        using var consumer = new Consumer();
        consumer.Properties += "<RestoreAdditionalProjectSources></RestoreAdditionalProjectSources>";

        foreach (var command in ReadmeCommands("CLONE"))
            await consumer.OutputAsync([.. command.Select(argument => argument.Replace("CLONE/artifacts/feed", PackedProduct.Feed))]);

        await consumer.SucceedAsync("build");
    }

    [Fact]
    public async Task The_command_for_a_report_writes_one()
    {
        using var consumer = new Consumer();

        await consumer.SucceedAsync(string.Join(' ', Assert.Single(ReadmeCommands("Report"))));

        Assert.Contains("report.html", consumer.Files("bin/Debug/net10.0/CommerceFixtures"));
    }

    [Fact]
    public async Task The_commands_for_the_template_make_a_project_that_passes()
    {
        using var folder = new TemporaryFolder();
        var templates = Path.Combine(PackedProduct.Feed, $"CommerceFixtures.Templates.{PackedProduct.Version}.nupkg");

        foreach (var command in ReadmeCommands("CommerceFixtures.Templates"))
        {
            var start = DotNet.StartInfo([], command.Select(argument => argument == "CommerceFixtures.Templates" ? templates : argument));
            start.WorkingDirectory = Directory.CreateDirectory(Path.Combine(folder.FullPath, "Shop.Tests")).FullName;
            start.Environment["DOTNET_CLI_HOME"] = folder.FullPath;
            start.Environment["NUGET_PACKAGES"] = PackedProduct.SharedPackagesFolder;
            start.Environment["RestoreAdditionalProjectSources"] = PackedProduct.Feed;
            var (exitCode, output) = await DotNet.RunAsync(start);
            Assert.True(exitCode == 0, output);
        }

        var readmeOfTemplates = DocumentationPage.Read("src/CommerceFixtures.Templates/README.md");
        Assert.Contains(ReadmeBlock("CommerceFixtures.Templates"), readmeOfTemplates.Blocks.Select(block => block.Code));
    }

    /// <summary>Runs as in Slurm: one job per part, each with its own temporary folder.</summary>
    [LinuxFact]
    public async Task The_job_array_makes_the_set_of_one_build()
    {
        using var consumer = new Consumer(project: "Shop.csproj")
        {
            Properties = "<CommerceFixturesOrders>3000</CommerceFixturesOrders><CommerceFixturesParts>3</CommerceFixturesParts>",
        };
        await consumer.SucceedAsync("build");
        var shared = Directory.CreateDirectory(consumer.FullPath("shared")).FullName;
        consumer.Write("job.sh", Assert.Single(DocumentationPage.CodeIn("bash")).Replace("/shared/shop/", $"'{shared}'"));

        for (var part = 0; part < 3; part++)
        {
            using var temporary = new TemporaryFolder();
            var job = DotNet.StartInfo("bash", "-e", "job.sh");
            job.WorkingDirectory = consumer.FullPath();
            job.Environment["NUGET_PACKAGES"] = consumer.PackagesFolder;
            job.Environment["SLURM_ARRAY_TASK_ID"] = $"{part}";
            job.Environment["TMPDIR"] = temporary.FullPath;
            var (exitCode, output) = await DotNet.RunAsync(job);
            Assert.True(exitCode == 0, output);
        }

        Assert.Equal(consumer.SetHash("bin/Debug/net10.0/CommerceFixtures"), consumer.SetHash("shared"));
    }

    private static string FirstXml(string part) =>
        Readme.Blocks.First(block => block.Language == "xml" && block.Code.Contains(part, StringComparison.Ordinal)).Code;

    /// <summary>The arguments of <c>dotnet</c> in the README's command block that contains the given text.</summary>
    private static IEnumerable<string[]> ReadmeCommands(string part) =>
        ReadmeBlock(part).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[1..]);

    private static string ReadmeBlock(string part) =>
        Assert.Single(Readme.Blocks, block => block.Language == "console" && block.Code.Contains(part, StringComparison.Ordinal)).Code;

    private static string Element(string xml, string name) =>
        Regex.Match(xml, $"<{name}>(?<inner>.*?)</{name}>", RegexOptions.Singleline).Groups["inner"].Value;

    private static string WithoutIndents(string code) => string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries));
}
