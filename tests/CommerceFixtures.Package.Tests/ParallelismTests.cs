namespace CommerceFixtures.Package.Tests;

public sealed class ParallelismTests
{
    [Fact]
    public async Task The_build_decides_how_many_work_unless_the_project_does()
    {
        using var consumer = new Consumer();
        Assert.Equal("CommerceFixtures: using 1 worker", (await consumer.SucceedAsync("build -m:1")).Workers);

        consumer.Properties += "<CommerceFixturesSeed>2</CommerceFixturesSeed><CommerceFixturesParallelism>3</CommerceFixturesParallelism>";
        Assert.Equal("CommerceFixtures: using 3 workers", (await consumer.SucceedAsync("build --no-restore -m:1")).Workers);

        consumer.Properties = consumer.Properties.Replace(">3<", ">4<");
        var kept = await consumer.SucceedAsync("build --no-restore");
        Assert.Empty(kept.SetsMade);
        Assert.Null(kept.Workers);
        Assert.Empty((await consumer.SucceedAsync("build --no-restore -p:CommerceFixturesParallelism=5")).SetsMade);
    }

    [Fact]
    public async Task A_build_of_two_nodes_gives_two_workers_where_the_machine_has_as_many_processors()
    {
        using var consumer = new Consumer();

        var build = await consumer.SucceedAsync("build -m:2");

        Assert.Equal(
            Environment.ProcessorCount == 1 ? "CommerceFixtures: using 1 worker" : "CommerceFixtures: using 2 workers",
            build.Workers);
    }
}
