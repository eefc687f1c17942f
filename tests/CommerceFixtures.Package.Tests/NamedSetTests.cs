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
}
