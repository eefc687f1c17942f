using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

/// <summary>The code of the README, as someone takes it who copies it into a project.</summary>
public sealed partial class ReadmeTests
{
    private const string Packages = TestProject.XunitPackages + """
        <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.15" />
        <PackageReference Include="Npgsql" Version="10.0.3" />
        """;

    private static readonly string Text = File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Its_first_project_builds_and_all_its_C_sharp_passes()
    {
        var blocks = Blocks("csharp").Select(block => new ReadmeBlock(block)).ToList();
        Assert.InRange(blocks.Count, 6, 20);
        using var consumer = new Consumer
        {
            Properties = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>" + Element(Blocks("xml").First(), "PropertyGroup"),
            Items = Packages + """
                <Using Include="CommerceFixtures" />
                <Using Include="Microsoft.Data.Sqlite" />
                <Using Include="Npgsql" />
                <Using Include="Xunit" />
                """,
        };
        consumer.Write("Program.cs", string.Concat(blocks.Select((block, number) => block.TestClass($"Block{number}"))));

        const int orders = 500;
        Assert.True(await TestProject.PassedAsync(consumer) > orders + blocks.Count);
    }

    /// <summary>There is no server for a consumer: the code that needs one is run by the database tests.</summary>
    [Fact]
    public void Its_COPY_is_the_one_that_the_database_tests_run()
    {
        var tests = File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "tests/CommerceFixtures.Database.Tests/PostgreSqlTests.cs"));
        Assert.Contains(WithoutIndents(Assert.Single(Blocks("csharp"), block => block.Contains("COPY", StringComparison.Ordinal))), WithoutIndents(tests));
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

    private static IEnumerable<string> Blocks(string language) =>
        CodeBlock().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    private static string Element(string xml, string name) =>
        Regex.Match(xml, $"<{name}>(?<inner>.*?)</{name}>", RegexOptions.Singleline).Groups["inner"].Value;

    private static string WithoutIndents(string code) => string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries));

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
