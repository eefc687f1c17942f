namespace CommerceFixtures.Package.Tests;

/// <summary>If the build runs out of memory, it reports a single coded error and keeps the previous files.</summary>
public sealed class OutOfMemoryTests : IDisposable
{
    private const string Obj = "obj/Debug/net10.0/CommerceFixtures";

    private readonly Consumer consumer = new();

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task A_set_that_is_too_large_is_one_error_and_the_one_of_before_stays()
    {
        consumer.Properties = "<CommerceFixturesOrders>3000</CommerceFixturesOrders>";
        await consumer.SucceedAsync("build");
        var before = consumer.SetHash(Obj);

        consumer.Properties = "<CommerceFixturesOrders>3000000</CommerceFixturesOrders>";
        LimitMemory(megabytes: 96);
        var build = await consumer.RunAsync("build --no-restore");

        var error = Assert.Single(build.Errors);
        Assert.Equal("CFX0022", error.Code);
        Assert.Equal(
            "The data set 'Default' needs more memory than the build can use. Increase CommerceFixturesParts (now 1), " +
            "because only one part of a set is in memory at a time. You can also request fewer rows, or give the build more memory.",
            error.Text);
        Assert.Equal(before, consumer.SetHash(Obj));
    }

    [Fact]
    public async Task A_report_that_is_too_large_is_one_error_and_the_set_stays_without_it()
    {
        consumer.Properties = "<CommerceFixturesOrders>1000000</CommerceFixturesOrders>";
        await consumer.SucceedAsync("restore");
        await consumer.SucceedAsync("msbuild -t:GenerateCommerceFixtures");
        var before = consumer.SetHash(Obj);

        LimitMemory(megabytes: 64);
        var build = await consumer.RunAsync("msbuild -t:GenerateCommerceFixtures -p:CommerceFixturesReport=true");

        var error = Assert.Single(build.Errors);
        Assert.Equal("CFX0022", error.Code);
        Assert.Equal(
            "The report on the data set 'Default' needs more memory than the build can use. The CSV files of the set are complete. " +
            "Set CommerceFixturesReport to false, request fewer rows, or give the build more memory.",
            error.Text);
        Assert.Equal(before, consumer.SetHash(Obj));
    }

    private void LimitMemory(int megabytes) => consumer.Environment["DOTNET_GCHeapHardLimit"] = $"0x{megabytes << 20:x}";
}
