using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

/// <summary>The code of the README, as someone takes it who copies it into a project.</summary>
public sealed partial class ReadmeTests
{
    private const string Packages = TestProject.XunitPackages + """
        <PackageReference Include="Dapper" Version="2.1.86" />
        <PackageReference Include="linq2db" Version="6.5.1" />
        <PackageReference Include="Microsoft.Data.SqlClient" Version="7.1.1" />
        <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.15" />
        <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />
        <PackageReference Include="Npgsql" Version="10.0.3" />
        """;

    private static readonly string Text = File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Its_first_project_builds_and_all_its_C_sharp_passes()
    {
        var blocks = Blocks("csharp").Select(block => new ReadmeBlock(block)).ToList();
        Assert.InRange(blocks.Count, 12, 20);
        using var consumer = new Consumer
        {
            Properties = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>" + Element(Blocks("xml").First(), "PropertyGroup"),
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
        Assert.True(await TestProject.PassedAsync(consumer) > orders + blocks.Count);
    }

    /// <summary>What a consumer here can only compile (there is no server for it, and no database of its own) is run by the database tests.</summary>
    [Theory]
    [InlineData("COPY {table}", "PostgreSqlShop.cs")]
    [InlineData("DbContext(options)", "EntityFrameworkMappingTests.cs")]
    [InlineData("SqlMapper.AddTypeHandler", "DapperTests.cs")]
    [InlineData("connection.Query<Sale>", "DapperTests.cs")]
    [InlineData("FluentMappingBuilder", "LinqToDbTests.cs")]
    public void Its_code_for_databases_is_the_one_that_the_database_tests_run(string mark, string file)
    {
        var tests = WithoutIndents(File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "tests/CommerceFixtures.Database.Tests", file)).ReplaceLineEndings("\n"));
        var block = Assert.Single(Blocks("csharp"), block => block.Contains(mark, StringComparison.Ordinal));
        Assert.All(WithoutIndents(block).TrimEnd().Split("\n\nprivate "), part => Assert.Contains(part, tests));
    }

    [Fact]
    public async Task Its_named_sets_are_made()
    {
        var items = Element(Assert.Single(Blocks("xml"), block => block.Contains("<CommerceFixture ", StringComparison.Ordinal)), "ItemGroup");
        using var consumer = new Consumer { Properties = "", Items = items };
        consumer.Write("Program.cs", "System.Console.Write(CommerceFixtures.Small.OrderCount + CommerceFixtures.Peak.Orders.Count);");

        await consumer.SucceedAsync("build");

        Assert.Equal("20050", await consumer.ProgramOutputAsync());
    }

    internal static IEnumerable<string> Blocks(string language) =>
        CodeBlock().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    private static string Element(string xml, string name) =>
        Regex.Match(xml, $"<{name}>(?<inner>.*?)</{name}>", RegexOptions.Singleline).Groups["inner"].Value;

    private static string WithoutIndents(string code) => string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries));

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
