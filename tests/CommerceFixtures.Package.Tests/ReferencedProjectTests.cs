namespace CommerceFixtures.Package.Tests;

/// <summary>A library and its test project both use the package.</summary>
public sealed class ReferencedProjectTests : IDisposable
{
    private const string ReadsBoth = """
        System.Console.WriteLine($"{CommerceFixtures.Default.Orders.Count} {Shop.Stock.Orders()}");
        """;

    private const string ReadsItsOwn = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Consumer")]
        namespace Shop
        {
            public static class Stock
            {
                public static int Orders() { return CommerceFixtures.Default.Orders.Count; }
            }
        }
        """;

    private readonly Consumer consumer = new(project: "Tests/Consumer.csproj");
    private readonly ConsumerProject library;

    public ReferencedProjectTests()
    {
        consumer.Write("Tests/Program.cs", ReadsBoth);
        consumer.Items = """<ProjectReference Include="../Shop/Shop.csproj" />""";
        library = consumer.Add("Shop/Shop.csproj");
        library.OutputType = "Library";
        library.Properties = "<CommerceFixturesOrders>40</CommerceFixturesOrders>";
        consumer.Write("Shop/Stock.cs", ReadsItsOwn);
    }

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task Files_of_one_name_for_one_folder_are_one_error_that_says_what_to_set()
    {
        var build = await consumer.RunAsync("build Tests/Consumer.csproj");

        var error = Assert.Single(build.Errors);
        Assert.Equal("CFX0018", error.Code);
        Assert.Equal("Consumer.csproj", Path.GetFileName(error.File));
        Assert.Contains("CommerceFixturesFolder is 'CommerceFixtures'", error.Text);
        Assert.Contains(consumer.FullPath("Shop/obj"), error.Text);
        Assert.Contains("such as 'CommerceFixtures/Consumer'", error.Text);
        Assert.Contains("CommerceFixturesEnabled to false", error.Text);
        Assert.DoesNotContain(consumer.Files("Tests/bin"), file => file.EndsWith(".csv", StringComparison.Ordinal));
    }

    /// <summary>These files would replace those of the set, whether they are copied when newer or always.</summary>
    [Theory]
    [InlineData("""<None Update="CommerceFixtures/**" CopyToOutputDirectory="PreserveNewest" />""")]
    [InlineData("""<Content Include="CommerceFixtures/**" CopyToOutputDirectory="Always" />""")]
    public async Task Files_of_the_project_itself_are_told_likewise(string items)
    {
        consumer.Items = items;
        consumer.Write("Tests/Program.cs", "System.Console.WriteLine(CommerceFixtures.Default.Orders.Count);");
        consumer.Write("Tests/CommerceFixtures/orders.csv", "mine");
        consumer.Write("Tests/CommerceFixtures/notes.txt", "no file of a set");

        var error = Assert.Single((await consumer.RunAsync("build Tests/Consumer.csproj")).Errors);
        Assert.Equal("CFX0018", error.Code);
        Assert.Contains(consumer.FullPath("Tests/CommerceFixtures"), error.Text);
        Assert.Contains("If they belong to this project, do not copy them", error.Text);

        File.Delete(consumer.FullPath("Tests/CommerceFixtures/orders.csv"));
        await consumer.SucceedAsync("build Tests/Consumer.csproj");
        Assert.Contains("CommerceFixtures/notes.txt", consumer.Files("Tests/bin/Debug/net10.0"));
    }

    /// <summary>The library makes its internals visible to the tests, but not its class with the same full name.</summary>
    [Fact]
    public async Task With_another_folder_each_reads_its_own_data_built_and_published()
    {
        consumer.Properties += "<CommerceFixturesFolder>CommerceFixtures/Consumer</CommerceFixturesFolder>" +
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

        var build = await consumer.SucceedAsync("publish Tests/Consumer.csproj -c Debug --output out");

        Assert.Empty(build.Warnings);
        Assert.Equal("30 40", await consumer.ProgramOutputAsync("Tests/bin/Debug/net10.0/Consumer.dll"));
        Assert.Equal("30 40", await consumer.ProgramOutputAsync("out/Consumer.dll"));
        Assert.Equal(
            [.. Consumer.SetFiles.Select(file => $"Consumer/{file}").Concat(Consumer.SetFiles).Order(StringComparer.Ordinal)],
            consumer.Files("out/CommerceFixtures"));
    }

    [Fact]
    public async Task Sets_of_other_names_live_in_one_folder()
    {
        consumer.Items += """<CommerceFixture Include="Visits" Orders="50" />""";
        consumer.Write("Tests/Program.cs", ReadsBoth.Replace("Default", "Visits"));

        await consumer.SucceedAsync("build Tests/Consumer.csproj");

        Assert.Equal("50 40", await consumer.ProgramOutputAsync("Tests/bin/Debug/net10.0/Consumer.dll"));
    }

    [Fact]
    public async Task A_test_project_without_the_package_gets_the_files_of_the_library()
    {
        consumer.Project.PackageReference = "";
        consumer.Write("Tests/Program.cs", "System.Console.WriteLine(Shop.Stock.Orders());");

        await consumer.SucceedAsync("build Tests/Consumer.csproj");

        Assert.Equal("40", await consumer.ProgramOutputAsync("Tests/bin/Debug/net10.0/Consumer.dll"));
    }
}
