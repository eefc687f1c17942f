namespace CommerceFixtures.Package.Tests;

/// <summary>
/// MSBuild reserves the properties that identify it, so the targets of the restored package are changed to read other properties. The
/// conditions are the product's, and the build is a real one.
/// </summary>
public sealed class UnsupportedMSBuildTests : IDisposable
{
    private readonly Consumer consumer = new(ownPackages: true);

    public void Dispose() => consumer.Dispose();

    [Theory]
    [InlineData("Core", "17.7.2")]
    [InlineData("Full", "17.14.8")]
    [InlineData("Full", "16.11.0")]
    [InlineData("Mono", "16.11.0")]
    public async Task One_that_cannot_run_the_task_is_one_error_that_names_one_that_can(string runtime, string version)
    {
        await PretendAsync(runtime, version);

        var build = await consumer.RunAsync("build --no-restore");

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Errors);
        Assert.Equal("CFX0011", error.Code);
        Assert.Equal("Consumer.csproj", Path.GetFileName(error.File));
        Assert.Contains($"MSBuild {version} ({runtime})", error.Text);
        Assert.Contains("SDK 8 or later", error.Text);
        Assert.False(build.CalledTask);
        Assert.Empty(consumer.Files("bin"));
    }

    /// <summary>On .NET Framework, the tasks need a .NET process.</summary>
    [Theory]
    [InlineData("Core", "17.8.0", false)]
    [InlineData("Full", "18.0.0", true)]
    public async Task The_oldest_that_can_run_the_task_does(string runtime, string version, bool inTaskHost)
    {
        await PretendAsync(runtime, version);

        var build = await consumer.SucceedAsync("build --no-restore");

        Assert.Equal(["Default"], build.SetsMade);
        string[] ours = inTaskHost ? ["GenerateCommerceFixtures", "CopyCommerceFixtures"] : [];
        Assert.Equal(ours, build.TasksInTaskHosts.Select(task => task.Split('.')[^1]));
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }

    private async Task PretendAsync(string runtime, string version)
    {
        await consumer.SucceedAsync("restore");
        var targets = Assert.Single(Directory.GetFiles(consumer.PackagesFolder, "CommerceFixtures.targets", SearchOption.AllDirectories));
        var text = await File.ReadAllTextAsync(targets);
        Assert.Contains("$(MSBuildRuntimeType)", text);
        await File.WriteAllTextAsync(
            targets,
            text.Replace("$(MSBuildRuntimeType)", "$(PretendedRuntimeType)").Replace("$(MSBuildVersion)", "$(PretendedVersion)"));
        consumer.Properties += $"<PretendedRuntimeType>{runtime}</PretendedRuntimeType><PretendedVersion>{version}</PretendedVersion>";
    }
}
