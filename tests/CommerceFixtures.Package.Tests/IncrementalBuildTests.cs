namespace CommerceFixtures.Package.Tests;

public sealed class IncrementalBuildTests
{
    private const string Obj = "obj/Debug/net10.0/CommerceFixtures";
    private const string Bin = "bin/Debug/net10.0/CommerceFixtures";

    [Fact]
    public async Task A_build_with_nothing_to_do_skips_the_task()
    {
        using var consumer = new Consumer();
        Assert.True((await consumer.SucceedAsync("build")).CalledTask);

        var again = await consumer.SucceedAsync("build --no-restore");

        Assert.True(again.ReachedTarget);
        Assert.False(again.CalledTask);
        Assert.DoesNotContain("CommerceFixtures:", again.Output);
    }

    [Fact]
    public async Task Another_line_of_the_project_file_keeps_the_files_and_another_seed_makes_other_ones()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");
        var before = OrdersInBin(consumer);

        consumer.Properties += "<Product>A shop</Product>";
        Assert.Empty((await consumer.SucceedAsync("build --no-restore")).SetsMade);
        Assert.False((await consumer.SucceedAsync("build --no-restore")).CalledTask);
        Assert.Equal(before, OrdersInBin(consumer));

        consumer.Properties += "<CommerceFixturesSeed>2</CommerceFixturesSeed>";
        Assert.Equal(["Default"], (await consumer.SucceedAsync("build --no-restore")).SetsMade);
        Assert.NotEqual(before, OrdersInBin(consumer));
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }

    [Fact]
    public async Task A_file_that_was_deleted_is_made_again_and_clean_removes_all()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");

        File.Delete(consumer.FullPath("obj/Debug/net10.0/CommerceFixtures/orders.csv"));
        Assert.Equal(["Default"], (await consumer.SucceedAsync("build --no-restore")).SetsMade);

        string[] folders = ["obj/Debug/net10.0/CommerceFixtures", "bin/Debug/net10.0"];
        foreach (var folder in folders)
            consumer.Write($"{folder}/.commerce-fixtures-{new string('0', 32)}.tmp/orders.csv", "what a killed build left");
        await consumer.SucceedAsync("clean");
        AssertNothingIsLeft(consumer);
    }

    /// <summary>A build that ends before the compiler runs does not tell MSBuild about its files.</summary>
    [Theory]
    [InlineData("GenerateCommerceFixtures", false)]
    [InlineData("AssignTargetPaths;CopyCommerceFixtures", true)]
    public async Task Clean_removes_what_a_build_that_was_killed_before_the_compiler_had_made(string targets, bool copies)
    {
        using var consumer = new Consumer { Items = "<CommerceFixture Include=\"Small\" />" };
        await consumer.SucceedAsync("restore");
        await consumer.SucceedAsync($"msbuild -t:{targets}");
        Assert.True(File.Exists(consumer.FullPath($"{Obj}/Small/orders.csv")));
        Assert.Equal(copies, File.Exists(consumer.FullPath($"{Bin}/Small/orders.csv")));

        await consumer.SucceedAsync("clean");

        AssertNothingIsLeft(consumer);
    }

    [Fact]
    public async Task Clean_removes_a_set_whose_name_changed_in_case_alone()
    {
        using var consumer = new Consumer { Items = "<CommerceFixture Include=\"Small\" />" };
        consumer.Write("Program.cs", "System.Console.WriteLine();");
        await consumer.SucceedAsync("build");
        consumer.Items = "<CommerceFixture Include=\"SMALL\" />";
        await consumer.SucceedAsync("build --no-restore");

        await consumer.SucceedAsync("clean");

        AssertNothingIsLeft(consumer);
    }

    [Theory]
    [InlineData("a%00b")]
    [InlineData("../..")]
    public async Task Clean_succeeds_whatever_the_folder_is_called(string folder)
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");
        consumer.Properties += $"<CommerceFixturesFolder>{folder}</CommerceFixturesFolder>";

        Assert.Empty((await consumer.SucceedAsync("clean")).Warnings);

        AssertNothingIsLeft(consumer);
    }

    [Fact]
    public async Task A_file_that_was_deleted_from_bin_is_copied_again_and_a_rebuild_makes_all_anew()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");
        var whole = consumer.SetHash(Bin);

        File.Delete(consumer.FullPath($"{Bin}/orders.csv"));
        Assert.False((await consumer.SucceedAsync("build --no-restore")).CalledTask);
        Assert.Equal(whole, consumer.SetHash(Bin));

        File.AppendAllText(consumer.FullPath($"{Bin}/orders.csv"), "a test wrote here");
        Assert.Equal(["Default"], (await consumer.SucceedAsync("build --no-restore --no-incremental")).SetsMade);
        Assert.Equal(whole, consumer.SetHash(Bin));
    }

    /// <summary>For example, after a clock was set back.</summary>
    [Fact]
    public async Task A_package_that_is_dated_in_the_future_keeps_the_files()
    {
        using var consumer = new Consumer(ownPackages: true);
        await consumer.SucceedAsync("restore");
        foreach (var file in Directory.GetFiles(consumer.PackagesFolder, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddYears(1));
        Assert.Equal(["Default"], (await consumer.SucceedAsync("build --no-restore")).SetsMade);

        Assert.Empty((await consumer.SucceedAsync("build --no-restore")).SetsMade);

        consumer.Properties += "<Product>A shop</Product>";
        Assert.Empty((await consumer.SucceedAsync("build --no-restore")).SetsMade);
    }

    /// <summary>For example, after a clock was set back: dates do not say what a file was generated from.</summary>
    [Fact]
    public async Task Files_that_are_dated_in_the_future_are_made_again_when_the_settings_change()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");
        foreach (var file in consumer.Files("").Where(file => file.Contains("CommerceFixtures", StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(consumer.FullPath(file), DateTime.UtcNow.AddDays(1));

        consumer.Properties += "<CommerceFixturesSeed>2</CommerceFixturesSeed>";
        Assert.Equal(["Default"], (await consumer.SucceedAsync("build --no-restore")).SetsMade);

        Assert.Equal("30", await consumer.ProgramOutputAsync());
        Assert.False((await consumer.SucceedAsync("build --no-restore")).CalledTask);
    }

    [Fact]
    public async Task Configurations_that_share_an_output_folder_each_have_their_set_there()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build -c Debug -o out");
        var debug = consumer.SetHash("out/CommerceFixtures");
        await consumer.SucceedAsync("build -c Release -o out -p:CommerceFixturesSeed=2");
        Assert.NotEqual(debug, consumer.SetHash("out/CommerceFixtures"));

        await consumer.SucceedAsync("build -c Debug -o out");

        Assert.Equal(debug, consumer.SetHash("out/CommerceFixtures"));
        Assert.Equal("30", await consumer.ProgramOutputAsync("out/Consumer.dll"));
    }

    [Fact]
    public async Task A_folder_of_blanks_is_the_usual_one()
    {
        using var consumer = new Consumer();
        consumer.Properties += "<CommerceFixturesFolder>%20</CommerceFixturesFolder>" +
            "<CommerceFixturesReport>\n  false\n</CommerceFixturesReport>";

        await consumer.SucceedAsync("build");

        Assert.Equal(Consumer.SetFiles, consumer.Files(Bin));
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }

    private static void AssertNothingIsLeft(Consumer consumer)
    {
        Assert.Empty(consumer.Files("bin"));
        Assert.DoesNotContain(consumer.Files("obj/Debug/net10.0"), file => file.StartsWith("CommerceFixtures", StringComparison.Ordinal));
    }

    private static string OrdersInBin(Consumer consumer) =>
        File.ReadAllText(consumer.FullPath($"{Bin}/orders.csv"));
}
