namespace CommerceFixtures.Package.Tests;

/// <summary>A set in parts: the files that reach bin and publish, and those that are deleted when the number of parts changes.</summary>
public sealed class PartTests
{
    private const string InThree = "<CommerceFixturesOrders>3000</CommerceFixturesOrders><CommerceFixturesParts>3</CommerceFixturesParts>";

    private static readonly string[] TablesOfEachPart = ["customers", "order_items", "orders", "reviews"];

    [Fact]
    public async Task All_parts_are_built_and_published_with_and_without_a_build()
    {
        using var consumer = new Consumer { Properties = InThree };

        var build = await consumer.SucceedAsync("build");
        await consumer.SucceedAsync("publish -c Debug --output copied --no-build");

        Assert.Contains(" rows in 13 files -> ", build.Output);
        Assert.Equal(Parts(3, 0, 1, 2), consumer.Files("bin/Debug/net10.0/CommerceFixtures"));
        Assert.Equal(Parts(3, 0, 1, 2), consumer.Files("copied/CommerceFixtures"));
        Assert.False((await consumer.SucceedAsync("build --no-restore")).CalledTask);
    }

    [Fact]
    public async Task Named_sets_have_their_parts_in_folders_of_their_own()
    {
        using var consumer = new Consumer
        {
            Properties = InThree,
            Items = """<CommerceFixture Include="Small" /><CommerceFixture Include="Peak" Orders="5000" />""",
        };
        consumer.Write("Program.cs", "System.Console.WriteLine();");

        await consumer.SucceedAsync("publish -c Debug --output out");

        string[] files = [.. Parts(3, 0, 1, 2).Select(file => $"Peak/{file}"), .. Parts(3, 0, 1, 2).Select(file => $"Small/{file}")];
        Assert.Equal(files, consumer.Files("bin/Debug/net10.0/CommerceFixtures"));
        Assert.Equal(files, consumer.Files("out/CommerceFixtures"));
    }

    [Fact]
    public async Task Another_part_and_another_cut_leave_no_file_of_the_one_before()
    {
        using var consumer = new Consumer { Properties = InThree };
        await consumer.SucceedAsync("restore");

        await BuildsAsync("-p:CommerceFixturesPart=1", Parts(3, 1));
        await BuildsAsync("-p:CommerceFixturesPart=0", Parts(3, 0));
        await BuildsAsync("-p:CommerceFixturesPart=0 -p:CommerceFixturesParts=2", Parts(2, 0));
        await BuildsAsync("-p:CommerceFixturesParts=2", Parts(2, 0, 1));
        await BuildsAsync("-p:CommerceFixturesParts=3", Parts(3, 0, 1, 2));
        await BuildsAsync("-p:CommerceFixturesParts=1", Consumer.SetFiles);

        async Task BuildsAsync(string properties, string[] files)
        {
            await consumer.SucceedAsync($"build --no-restore {properties}");
            Assert.Equal(files, consumer.Files("obj/Debug/net10.0/CommerceFixtures"));
            Assert.Equal(files, consumer.Files("bin/Debug/net10.0/CommerceFixtures"));
        }
    }

    /// <summary>Editors evaluate a project frequently, so a large set must not slow that down.</summary>
    [Fact]
    public async Task The_evaluation_of_a_project_does_not_grow_with_its_parts()
    {
        using var consumer = new Consumer();
        consumer.Properties =
            "<CommerceFixturesParts>10000</CommerceFixturesParts><CommerceFixturesOrders>30000000</CommerceFixturesOrders>";
        await consumer.SucceedAsync("restore");

        var items = await consumer.SucceedAsync("msbuild -getItem:None");

        Assert.DoesNotContain("-of-", items.Output);
    }

    [Fact]
    public async Task The_part_calls_the_task_and_not_the_compiler()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");

        var build = await consumer.SucceedAsync("build --no-restore -p:CommerceFixturesPart=0");

        Assert.True(build.CalledTask);
        Assert.False(build.CalledCompiler);
        Assert.Equal(Consumer.SetFiles, consumer.Files("bin/Debug/net10.0/CommerceFixtures"));
    }

    /// <summary>The names of the files of parts in a folder, in order.</summary>
    private static string[] Parts(int parts, params int[] made) =>
    [
        .. made
            .SelectMany(part => TablesOfEachPart.Select(table => $"{table}-{part:00000}-of-{parts:00000}.csv")
                .Append($"manifest-{part:00000}-of-{parts:00000}.json"))
            .Concat(made.Contains(0) ? ["products.csv"] : Array.Empty<string>())
            .Order(StringComparer.Ordinal),
    ];
}
