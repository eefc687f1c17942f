namespace CommerceFixtures.Build.Tests;

public sealed class WorkerTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void As_many_work_as_MSBuild_has_nodes_and_the_machine_has_processors()
    {
        var most = Environment.ProcessorCount;

        Assert.Equal(["asked for 1", "gave back 1", Workers(1)], Run(nodes: 1, parallelism: "", cores => cores));
        Assert.Equal(
            [$"asked for {most}", $"gave back {most}", Workers(most)], Run(nodes: most + 1, parallelism: "", cores => cores));
    }

    [Fact]
    public void As_many_work_as_MSBuild_has_cores_to_lend() =>
        Assert.Equal([$"asked for {Environment.ProcessorCount}", "gave back 1", Workers(1)], Run(nodes: 64, parallelism: "", _ => 1));

    [Fact]
    public void The_property_wins_over_what_MSBuild_has_to_lend() =>
        Assert.Equal(["asked for 3", "gave back 1", Workers(3)], Run(nodes: 1, parallelism: " 3 ", _ => 1));

    [Fact]
    public void A_host_that_lends_no_cores_leaves_it_to_the_task()
    {
        Assert.Equal(["asked for 2", Workers(2)], Run(nodes: 1, parallelism: "2", _ => throw new NotImplementedException()));
        Assert.Contains(Workers(1), folder.Run("Orders=7").Engine.Messages.Select(each => each.Message));
    }

    [Fact]
    public void The_cores_go_back_from_a_task_that_is_cancelled()
    {
        var (engine, lender) = CoreLender.Create(cores => cores);
        using var task = folder.Task("Orders=6");
        task.BuildEngine = engine;
        task.Cancel();

        Assert.False(task.Execute());

        Assert.Equal(["asked for 1", "gave back 1"], lender.Cores);
    }

    [Fact]
    public void Nothing_to_make_needs_no_core_however_many_are_asked_for()
    {
        folder.Run("Orders=6");
        var (engine, lender) = CoreLender.Create(cores => cores);
        using var task = folder.Task("Orders=6");
        task.BuildEngine = engine;
        task.Parallelism = "8";

        Assert.True(task.Execute());

        Assert.Empty(lender.Cores);
        Assert.DoesNotContain(lender.Messages, message => message.Contains("worker", StringComparison.Ordinal));
    }

    private static string Workers(int count) => $"CommerceFixtures: using {count} {(count == 1 ? "worker" : "workers")}";

    /// <summary>The requests and releases of cores, followed by the messages about workers.</summary>
    private string[] Run(int nodes, string parallelism, Func<int, int> lend)
    {
        if (Directory.Exists(folder.FullPath))
            Directory.Delete(folder.FullPath, recursive: true);
        var (engine, lender) = CoreLender.Create(lend);
        using var task = folder.Task("Orders=6");
        task.BuildEngine = engine;
        task.NodeCount = nodes;
        task.Parallelism = parallelism;

        Assert.True(task.Execute());

        return [.. lender.Cores, Assert.Single(lender.Messages, message => message.Contains("worker", StringComparison.Ordinal))];
    }
}
