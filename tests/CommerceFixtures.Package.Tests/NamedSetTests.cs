using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

public sealed class NamedSetTests
{
    [Fact]
    public async Task Each_set_has_a_folder_and_a_class_of_its_name()
    {
        using var consumer = new Consumer
        {
            Properties = "<CommerceFixturesFolder>data/shop</CommerceFixturesFolder><CommerceFixturesOrders>30</CommerceFixturesOrders>",
            Items = """
                <CommerceFixture Include="Small" />
                <CommerceFixture Include="Large" Orders="90" EmailDomains="shop.test;store.test" />
                """,
        };
        consumer.Write("Program.cs", """
            System.Console.WriteLine($"{CommerceFixtures.Small.Orders.Count} {CommerceFixtures.Large.Orders.Count}");
            """);

        var build = await consumer.SucceedAsync("build");

        Assert.Equal(["Large", "Small"], build.SetsMade.Order());
        Assert.Equal(2, Regex.Count(build.Output, "(?m)^ *CommerceFixtures: "));
        Assert.Equal(
            [.. Consumer.SetFiles.Select(file => $"Large/{file}"), .. Consumer.SetFiles.Select(file => $"Small/{file}")],
            consumer.Files("bin/Debug/net10.0/data/shop"));
        Assert.Equal("30 90", await consumer.ProgramOutputAsync());
        Assert.Contains("@store.test", await File.ReadAllTextAsync(consumer.FullPath("bin/Debug/net10.0/data/shop/Large/customers.csv")));
    }

    /// <summary>All ten settings give the same rows on the item and as defaults of another item.</summary>
    [Fact]
    public async Task The_properties_are_the_defaults_of_each_set_and_metadata_override_every_one()
    {
        const string all = "Products=50 Customers=80 Orders=300 OrderItems=900 Reviews=200 Seed=-7 StartDate=2020-03-01 " +
            "RegistrationEndDate=2021-06-30 EndDate=2022-01-15 EmailDomains=shop.test;store.test";
        var settings = all.Split(' ').Select(setting => setting.Split('=')).ToArray();
        using var consumer = new Consumer
        {
            Properties = string.Concat(settings.Select(pair => $"<CommerceFixtures{pair[0]}>{pair[1]}</CommerceFixtures{pair[0]}>")),
            Items = $"""<CommerceFixture Include="ByDefault" /><CommerceFixture Include="Other" Seed="8" />""",
        };
        consumer.Write(
            "Program.cs", "System.Console.WriteLine(CommerceFixtures.ByDefault.EndDate.Year + CommerceFixtures.Other.Reviews.Count);");
        await consumer.SucceedAsync("build");
        Assert.Equal("2222", await consumer.ProgramOutputAsync());
        var byDefault = TablesOf(consumer, "ByDefault");
        Assert.NotEqual(byDefault, TablesOf(consumer, "Other"));

        consumer.Properties = "";
        consumer.Items =
            $"""<CommerceFixture Include="ByItem" {string.Join(' ', settings.Select(pair => $"{pair[0]}=\"{pair[1]}\""))} />""";
        consumer.Write(
            "Program.cs", "System.Console.WriteLine(CommerceFixtures.ByItem.EndDate.Year + CommerceFixtures.ByItem.Reviews.Count);");
        await consumer.SucceedAsync("build");
        Assert.Equal("2222", await consumer.ProgramOutputAsync());
        Assert.Equal(byDefault, TablesOf(consumer, "ByItem"));
    }

    [Fact]
    public async Task A_set_that_changes_leaves_the_others_alone_and_one_that_goes_takes_its_files_along()
    {
        using var consumer = new Consumer
        {
            Items = """<CommerceFixture Include="Small" /><CommerceFixture Include="Large" Orders="90" />""",
        };
        consumer.Write("Program.cs", "System.Console.WriteLine(CommerceFixtures.Small.Orders.Count);");
        await consumer.SucceedAsync("build");

        consumer.Items = """<CommerceFixture Include="Small" /><CommerceFixture Include="Large" Orders="91" />""";
        var changed = await consumer.SucceedAsync("build --no-restore");
        Assert.Equal(["Large"], changed.SetsMade);

        consumer.Items = """<CommerceFixture Include="Small" />""";
        var removed = await consumer.SucceedAsync("build --no-restore");
        Assert.Empty(removed.SetsMade);
        Assert.Equal(Consumer.SetFiles.Select(file => $"Small/{file}"), consumer.Files("obj/Debug/net10.0/CommerceFixtures"));
        Assert.Equal(Consumer.SetFiles.Select(file => $"Small/{file}"), consumer.Files("bin/Debug/net10.0/CommerceFixtures"));
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }

    /// <summary>MSBuild compares some texts as numbers, and NaN does not equal itself.</summary>
    [Fact]
    public async Task A_name_that_reads_as_a_number_is_a_name()
    {
        using var consumer =
            new Consumer { Items = """<CommerceFixture Include="NaN" /><CommerceFixture Include="Infinity" Orders="31" />""" };
        consumer.Write(
            "Program.cs", "System.Console.WriteLine(CommerceFixtures.NaN.Orders.Count + CommerceFixtures.Infinity.Orders.Count);");

        await consumer.SucceedAsync("build");

        Assert.Equal("61", await consumer.ProgramOutputAsync());
    }

    /// <summary>The files of a set without the manifest, which contains its name.</summary>
    private static string TablesOf(Consumer consumer, string set) => string.Join(
        '\n',
        consumer.SetHash($"bin/Debug/net10.0/CommerceFixtures/{set}").Split('\n')
            .Where(line => !line.StartsWith("manifest", StringComparison.Ordinal)));
}
