namespace CommerceFixtures.Package.Tests;

/// <summary>What an editor does on a clean clone after a restore.</summary>
public sealed class DesignTimeBuildTests : IDisposable
{
    private const string AsEditorsDo =
        "-p:DesignTimeBuild=true -p:BuildingInsideVisualStudio=true -p:BuildProjectReferences=false -p:ContinueOnError=ErrorAndContinue";

    private readonly Consumer consumer = new()
    {
        TargetFrameworks = "net8.0;net10.0",
        Items = """<CommerceFixture Include="Small" /><CommerceFixture Include="Large" Orders="90" />""",
    };

    public DesignTimeBuildTests() =>
        consumer.Write("Program.cs", "System.Console.WriteLine(CommerceFixtures.Small.OrderCount + CommerceFixtures.Large.Orders.Count);");

    public void Dispose() => consumer.Dispose();

    /// <summary>The compiler runs, so a missing type fails the build.</summary>
    [Fact]
    public async Task The_types_are_there_before_any_file_is()
    {
        await consumer.SucceedAsync("restore");

        foreach (var framework in consumer.TargetFrameworks.Split(';'))
        {
            var build = await consumer.SucceedAsync($"msbuild -t:Compile -p:TargetFramework={framework} {AsEditorsDo}");

            Assert.False(build.CalledTask);
            Assert.Empty(build.Warnings);
            Assert.Contains("Consumer.dll", consumer.Files($"obj/Debug/{framework}"));
        }

        AssertNothingOfOursIsWritten();
    }

    /// <summary>Visual Studio and the C# extension of VS Code ask only for the arguments of the compiler.</summary>
    [Fact]
    public async Task The_compiler_is_told_the_settings_and_nothing_is_written()
    {
        await consumer.SucceedAsync("restore");

        var build = await consumer.SucceedAsync(
            $"msbuild -t:Compile;CoreCompile -p:TargetFramework=net10.0 {AsEditorsDo} -p:SkipCompilerExecution=true " +
                "-p:ProvideCommandLineArgs=true " +
            "-getItem:CscCommandLineArgs");

        Assert.False(build.CalledTask);
        Assert.Contains("CommerceFixtures.SourceGenerator.dll", build.Output);
        Assert.Contains(
            "build_property._CommerceFixturesSettings = Products=&Customers=&Orders=30&",
            await File.ReadAllTextAsync(consumer.FullPath("obj/Debug/net10.0/Consumer.GeneratedMSBuildEditorConfig.editorconfig")));
        AssertNothingOfOursIsWritten();
    }

    /// <summary>Analyzers and mutation testers run the whole build like this to get the arguments of the compiler.</summary>
    [Theory]
    [InlineData("Build")]
    [InlineData("CopyFilesToOutputDirectory")]
    [InlineData("Publish")]
    [InlineData("Pack")]
    public async Task A_whole_build_without_the_compiler_succeeds_as_it_does_without_the_package(string target)
    {
        consumer.TargetFrameworks = "net10.0";
        await consumer.SucceedAsync("restore");
        var run =
            $"msbuild -t:{target} -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true -p:NoBuild=false";

        var build = await consumer.RunAsync(run);
        consumer.Project.PackageReference = "";
        await consumer.SucceedAsync("restore");
        var without = await consumer.RunAsync(run);

        Assert.Equal(without.Errors.Select(Message), build.Errors.Select(Message));
        Assert.False(build.CalledTask);
        Assert.DoesNotContain(consumer.Files("bin"), file => file.Contains("CommerceFixtures/", StringComparison.Ordinal));

        static string Message(Microsoft.Build.Logging.StructuredLogger.Error error) => error.Text;
    }

    /// <summary>Files that exist after a build are items to copy, so that Visual Studio can see whether bin is current.</summary>
    [Fact]
    public async Task After_a_build_the_files_are_items_to_copy()
    {
        consumer.TargetFrameworks = "net10.0";
        await consumer.SucceedAsync("build");
        File.Delete(consumer.FullPath("obj/Debug/net10.0/CommerceFixtures/Small/reviews.csv"));

        var build = await consumer.SucceedAsync(
            $"msbuild -t:GetCopyToOutputDirectoryItems {AsEditorsDo} -getTargetResult:GetCopyToOutputDirectoryItems");

        Assert.False(build.CalledTask);
        Assert.Contains("CommerceFixtures/Small/orders.csv", build.Output);
        Assert.Contains("CommerceFixtures/Large/reviews.csv", build.Output);
        Assert.DoesNotContain("CommerceFixtures/Small/reviews.csv", build.Output);
        Assert.Contains("CommerceFixtures.files", (await consumer.SucceedAsync("msbuild -getItem:UpToDateCheckBuilt")).Output);
    }

    private void AssertNothingOfOursIsWritten()
    {
        Assert.Empty(consumer.Files("bin"));
        Assert.DoesNotContain(consumer.Files("obj"), file => file.Contains("CommerceFixtures", StringComparison.Ordinal));
    }
}
