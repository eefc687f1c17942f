namespace CommerceFixtures.Package.Tests;

public sealed class DesignTimeBuildTests
{
    /// <summary>What an editor does after a restore; the compiler runs, so that a type that is missing fails the build.</summary>
    [Fact]
    public async Task The_types_are_there_before_any_file_is()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("restore");

        var build = await consumer.SucceedAsync(
            "msbuild -t:Compile -p:DesignTimeBuild=true -p:BuildingInsideVisualStudio=true -p:BuildProjectReferences=false");

        Assert.False(build.ReachedTarget && build.CalledTask);
        Assert.Contains("Consumer.dll", consumer.Files("obj/Debug/net10.0"));
        Assert.DoesNotContain(consumer.Files("."), file => file.EndsWith(".csv", StringComparison.Ordinal));
    }
}
