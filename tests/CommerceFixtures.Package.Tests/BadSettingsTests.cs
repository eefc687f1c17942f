namespace CommerceFixtures.Package.Tests;

/// <summary>
/// A wrong setting is a single coded error that names the setting, its value, and what to set instead. No file reaches bin.
/// </summary>
public sealed class BadSettingsTests : IDisposable
{
    private readonly Consumer consumer = new();

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task Each_is_one_error()
    {
        await consumer.SucceedAsync("restore");

        await PropertyIsRefusedAsync("Orders", "-5", "CFX0001", "CommerceFixturesOrders is '-5'", "a whole number between");
        await PropertyIsRefusedAsync("Customers", "many", "CFX0001", "CommerceFixturesCustomers is 'many'", "a whole number between");
        await PropertyIsRefusedAsync(
            "Reviews", "3000000000", "CFX0001", "CommerceFixturesReviews is '3000000000'", "a whole number between");
        await PropertyIsRefusedAsync(
            "OrderItems", "29", "CFX0002", "CommerceFixturesOrderItems is 29", "CommerceFixturesOrderItems to 30 or more");
        await PropertyIsRefusedAsync(
            "Folder", "../elsewhere", "CFX0004", "Folder is '../elsewhere'", "a relative path below the output folder");
        await PropertyIsRefusedAsync("EndDate", "2025-02-30", "CFX0006", "CommerceFixturesEndDate is '2025-02-30'", "such as 2025-01-31");
        await PropertyIsRefusedAsync(
            "EmailDomains", "a.test;localhost", "CFX0007", "'localhost' is not a valid domain name", "such as 'example.com");
        await PropertyIsRefusedAsync("Seed", "0x2A", "CFX0008", "CommerceFixturesSeed is '0x2A'", "such as 42");
        await PropertyIsRefusedAsync("Parts", "two", "CFX0014", "CommerceFixturesParts is 'two'", "a whole number between 1 and 10,000");
        await PropertyIsRefusedAsync("Parts", "O'Brien; (x", "CFX0014", "CommerceFixturesParts is 'O'Brien; (x'", "a whole number between");
        await PropertyIsRefusedAsync("Parts", "99999999999", "CFX0014", "CommerceFixturesParts is '99999999999'", "a whole number between");
        await PropertyIsRefusedAsync(
            "Parts", "2", "CFX0014", "CommerceFixturesParts is 2", "CommerceFixturesParts to 1, or give the set 2000 or more orders");
        await PropertyIsRefusedAsync(
            "Orders", "200000000", "CFX0015", "CommerceFixturesOrders is 200000000", "CommerceFixturesParts to 2 or more");
        await PropertyIsRefusedAsync("Part", "1", "CFX0016", "CommerceFixturesPart is '1'", "It must be 0");
        await PropertyIsRefusedAsync("Part", "'first';", "CFX0016", "CommerceFixturesPart is ''first';'", "It must be 0");
        await PropertyIsRefusedAsync(
            "Parallelism", "0", "CFX0017", "CommerceFixturesParallelism is '0'", "a whole number between 1 and 10,000");
        await PropertyIsRefusedAsync("Report", "html", "CFX0012", "CommerceFixturesReport is 'html'", "It must be true or false");
        await PropertyIsRefusedAsync("Enabled", "flase", "CFX0012", "CommerceFixturesEnabled is 'flase'", "It must be true or false");

        await ItemIsRefusedAsync("""Include="Big shop" """, "CFX0003", "CommerceFixture item 'Big shop'", "An example is 'Small'");
        await ItemIsRefusedAsync("""Include="O'Brien" """, "CFX0003", "CommerceFixture item 'O'Brien'", "An example is 'Small'");
        await ItemIsRefusedAsync("""Include="Order" """, "CFX0003", "CommerceFixture item 'Order'", "reserved");
        await ItemIsRefusedAsync(
            """Include="Small" /><CommerceFixture Include="small" """,
            "CFX0003",
            "CommerceFixture item 'small'",
            "same name as another",
            "'small2'");
        await ItemIsRefusedAsync("""Include="../out" """, "CFX0003", "CommerceFixture item '../out'", "An example is 'Small'");
        await ItemIsRefusedAsync(
            """Include="Small" Order="50" """, "CFX0005", "Order of the CommerceFixture item 'Small' is '50'", "Use Orders instead");
        await ItemIsRefusedAsync(
            """Include="Small" Orders="1.5" """,
            "CFX0001",
            "Orders of the CommerceFixture item 'Small' is '1.5'",
            "a whole number between");
        await ItemIsRefusedAsync(
            """Include="Small" Seed="a|b&amp;c;d" """, "CFX0008", "CommerceFixture item 'Small' is 'a|b&c;d'", "such as 42");
    }

    /// <summary>No other input of the target reveals metadata that nothing reads.</summary>
    [Fact]
    public async Task Misspelt_metadata_is_found_in_a_project_that_was_built_before()
    {
        consumer.Write("Program.cs", "System.Console.WriteLine(CommerceFixtures.Small.OrderCount);");
        consumer.Items = """<CommerceFixture Include="Small" />""";
        await consumer.SucceedAsync("build");

        consumer.Items = """<CommerceFixture Include="Small" Sead="7" />""";
        var build = await consumer.RunAsync("build --no-restore");

        var error = Assert.Single(build.Errors);
        Assert.Equal("CFX0005", error.Code);
        Assert.Contains("Use Seed instead", error.Text);
    }

    [Fact]
    public async Task A_misspelt_property_is_a_warning_where_it_stands()
    {
        consumer.Write(
            "Directory.Build.props",
            "<Project>\n<PropertyGroup><CommerceFixturesSeeed>7</CommerceFixturesSeeed></PropertyGroup></Project>");
        consumer.Properties += "<CommerceFixtureReviews>9</CommerceFixtureReviews>";

        var build = await consumer.SucceedAsync("build");

        Assert.Equal(
            ["Consumer.csproj CFX0020", "Directory.Build.props CFX0020"],
            build.Warnings.Select(warning => $"{Path.GetFileName(warning.File)} {warning.Code}").Order(StringComparer.Ordinal));
        Assert.All(build.Warnings, warning => Assert.Matches("Did you mean 'CommerceFixtures(Seed|Reviews)'?", warning.Text));
        Assert.Equal(2, (await consumer.SucceedAsync("build --no-restore")).Warnings.Count);
    }

    [Fact]
    public async Task A_misspelt_property_of_the_command_line_is_a_warning_though_there_is_nothing_to_do()
    {
        await consumer.SucceedAsync("build");

        var build = await consumer.SucceedAsync("build --no-restore -p:CommerceFixturesOrder=5000");

        Assert.False(build.CalledTask);
        var warning = Assert.Single(build.Warnings);
        Assert.Equal(("CFX0020", "Consumer.csproj"), (warning.Code, Path.GetFileName(warning.File)));
        Assert.Contains("Did you mean 'CommerceFixturesOrders'?", warning.Text);
    }

    [Fact]
    public async Task A_misspelt_directive_of_a_program_without_a_project_is_a_warning_at_its_line()
    {
        consumer.Write("app/shop.cs", $"""
            #:package CommerceFixtures@{PackedProduct.Version}
            #:property RestoreAdditionalProjectSources={PackedProduct.Feed}
            #:property CommerceFixtureOrders=700
            System.Console.WriteLine(CommerceFixtures.Default.Orders.Count);
            """);

        var output = await consumer.OutputAsync("build", "app/shop.cs");

        Assert.Contains("shop.cs(3): warning CFX0020: CommerceFixtures does not read a property named 'CommerceFixtureOrders'.", output);
    }

    [Fact]
    public async Task A_wrong_parallelism_is_an_error_though_the_set_is_current()
    {
        await consumer.SucceedAsync("build");

        var build = await consumer.RunAsync("build --no-restore -p:CommerceFixturesParallelism=many");

        Assert.Equal("CFX0017", Assert.Single(build.Errors).Code);
        Assert.Empty((await consumer.SucceedAsync("build --no-restore")).SetsMade);
    }

    private Task PropertyIsRefusedAsync(string setting, string value, string code, params string[] says) =>
        IsRefusedAsync(
            $"<CommerceFixturesOrders>30</CommerceFixturesOrders><CommerceFixtures{setting}>{value}</CommerceFixtures{setting}>",
            "",
            code,
            says);

    private Task ItemIsRefusedAsync(string attributes, string code, params string[] says) =>
        IsRefusedAsync("", $"<CommerceFixture {attributes}/>", code, says);

    private async Task IsRefusedAsync(string properties, string items, string code, string[] says)
    {
        consumer.Properties = properties;
        consumer.Items = items;

        var build = await consumer.RunAsync("build --no-restore");

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Errors);
        Assert.Equal(code, error.Code);
        Assert.Equal("Consumer.csproj", Path.GetFileName(error.File));
        Assert.All(says, part => Assert.Contains(part, error.Text));
        Assert.Empty(consumer.Files("bin"));
    }
}
