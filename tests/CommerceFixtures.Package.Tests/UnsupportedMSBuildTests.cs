namespace CommerceFixtures.Package.Tests;

public sealed class UnsupportedMSBuildTests
{
    /// <summary>The version of MSBuild cannot be pretended, so the property that the targets conclude from it is.</summary>
    [Fact]
    public async Task An_MSBuild_that_cannot_run_the_task_is_one_error_that_names_one_that_can()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("restore");

        var build = await consumer.RunAsync("build --no-restore -p:_CommerceFixturesMSBuildFits=false");

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Errors);
        Assert.Equal("CFX0011", error.Code);
        Assert.Contains("SDK 8 or later", error.Text);
        Assert.False(build.CalledTask);
        Assert.Empty(consumer.Files("bin"));
    }
}
