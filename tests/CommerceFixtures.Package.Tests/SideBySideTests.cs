namespace CommerceFixtures.Package.Tests;

/// <summary>Parallel builds of frameworks, projects, and processes give the same bytes as a single build.</summary>
public sealed class SideBySideTests : IDisposable
{
    private const string Bin = "bin/Debug/net10.0/CommerceFixtures";
    private const string Obj = "obj/Debug/net10.0/CommerceFixtures";

    private readonly Consumer consumer = new();

    public void Dispose() => consumer.Dispose();

    [Theory]
    [InlineData("-m:4")]
    [InlineData("-m:4 -graph -isolate")]
    [InlineData("-m:4 -mt")]
    public async Task Frameworks_and_projects_of_a_solution_make_the_same_set(string how)
    {
        consumer.TargetFrameworks = "net8.0;net9.0;net10.0";
        consumer.Add("Other/Other.csproj");
        consumer.Write("Other/Program.cs", "System.Console.WriteLine(CommerceFixtures.Default.Orders.Count);");
        consumer.WriteSolution("Shop.slnx");
        consumer.Properties += "<DefaultItemExcludes>$(DefaultItemExcludes);Other/**</DefaultItemExcludes>";
        await consumer.SucceedAsync("restore Shop.slnx");

        var build = await consumer.SucceedAsync($"build Shop.slnx --no-restore {how}");

        Assert.Equal(4, build.SetsMade.Length);
        var set = consumer.SetHash(Bin);
        Assert.Equal(await SetOfABuildAloneAsync(), set);
        Assert.All(
            ["bin/Debug/net8.0/CommerceFixtures", "bin/Debug/net9.0/CommerceFixtures", $"Other/{Bin}"],
            folder => Assert.Equal(set, consumer.SetHash(folder)));
    }

    /// <summary>A task that does not declare support for multithreading runs in a separate process.</summary>
    [Fact]
    public async Task A_multithreaded_MSBuild_runs_the_tasks_in_its_own_process()
    {
        await consumer.SucceedAsync("restore");

        var build = await consumer.SucceedAsync("build --no-restore -mt");

        Assert.Contains("Csc", build.TasksInTaskHosts);
        Assert.DoesNotContain(build.TasksInTaskHosts, task => task.Contains("CommerceFixtures", StringComparison.Ordinal));
        Assert.Equal(["Default"], build.SetsMade);
    }

    [Fact]
    public async Task Two_processes_build_one_project_at_once()
    {
        await consumer.SucceedAsync("restore");
        var alone = await SetOfABuildAloneAsync();

        for (var round = 0; round < 4; round++)
        {
            consumer.Delete("obj/Debug");
            consumer.Delete("bin");
            var both = await Task.WhenAll(MakeAsync(), MakeAsync());

            Assert.All(both, run => Assert.Empty(run.Errors));
            Assert.Equal(alone, consumer.SetHash("obj/Debug/net10.0/CommerceFixtures"));
            Assert.Equal(alone, consumer.SetHash(Bin));
        }

        // Only our own targets: tasks of the SDK fail if two builds write the same file, such as the deps.json.
        Task<BuildRun> MakeAsync() =>
            consumer.RunAsync("msbuild -t:GenerateCommerceFixtures;GetCopyToOutputDirectoryItems;CopyCommerceFixtures");
    }

    /// <summary>For example, on some network drives. The second build starts while the first one is working, and finds no locks.</summary>
    [Fact]
    public async Task Two_processes_without_file_locks_leave_the_work_of_each_other_alone()
    {
        consumer.Environment["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1";
        consumer.Properties = "<CommerceFixturesOrders>300000</CommerceFixturesOrders>";
        await consumer.SucceedAsync("restore");

        var first = MakeAsync();
        while (!first.IsCompleted && !consumer.Files(Obj).Any(file => file.EndsWith(".csv", StringComparison.Ordinal)))
            await Task.Yield();
        var second = MakeAsync();

        Assert.All(await Task.WhenAll(first, second), run => Assert.Empty(run.Errors));
        Assert.Equal(Consumer.SetFiles, consumer.Files(Obj));

        Task<BuildRun> MakeAsync() => consumer.RunAsync("msbuild -t:GenerateCommerceFixtures");
    }

    [Fact]
    public async Task Twenty_sets_of_a_project_are_those_of_another()
    {
        string[] names = [.. Enumerable.Range(1, 20).Select(number => $"Set{number:00}")];
        consumer.Items = string.Concat(
            names.Select((name, index) => $"""<CommerceFixture Include="{name}" Orders="{30 + index}" Seed="{index}" />"""));
        consumer.Write(
            "Program.cs",
            $"System.Console.WriteLine({string.Join(" + ", names.Select(name => $"CommerceFixtures.{name}.Orders.Count"))});");
        var other = consumer.Add("Other/Other.csproj");
        other.Items = consumer.Items;
        consumer.Write("Other/Program.cs", "System.Console.WriteLine();");
        consumer.WriteSolution("Shop.slnx");
        consumer.Properties += "<DefaultItemExcludes>$(DefaultItemExcludes);Other/**</DefaultItemExcludes>";

        var build = await consumer.SucceedAsync("build Shop.slnx");

        Assert.Equal(names.Concat(names).Order(), build.SetsMade.Order());
        Assert.Equal(names.SelectMany(name => Consumer.SetFiles.Select(file => $"{name}/{file}")), consumer.Files(Bin));
        Assert.Equal(consumer.SetHash(Bin), consumer.SetHash($"Other/{Bin}"));
        Assert.Equal($"{(30 + 49) * 20 / 2}", await consumer.ProgramOutputAsync());
    }

    private static async Task<string> SetOfABuildAloneAsync()
    {
        using var alone = new Consumer();
        await alone.SucceedAsync("build");
        return alone.SetHash(Bin);
    }
}
