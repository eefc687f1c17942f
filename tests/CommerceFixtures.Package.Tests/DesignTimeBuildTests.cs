namespace CommerceFixtures.Package.Tests;

/// <summary>What an editor does after a restore, on a clean clone.</summary>
public sealed class DesignTimeBuildTests : IDisposable
{
    private const string AsEditorsDo = "-p:DesignTimeBuild=true -p:BuildingInsideVisualStudio=true -p:BuildProjectReferences=false -p:ContinueOnError=ErrorAndContinue";

    private readonly Consumer consumer = new()
    {
        TargetFrameworks = "net8.0;net10.0",
        Items = """<CommerceFixture Include="Small" /><CommerceFixture Include="Large" Orders="90" />""",
    };

    public DesignTimeBuildTests() =>
        consumer.Write("Program.cs", "System.Console.WriteLine(CommerceFixtures.Small.OrderCount + CommerceFixtures.Large.Orders.Count);");

    public void Dispose() => consumer.Dispose();

    /// <summary>The compiler runs, so that a type that is missing fails the build.</summary>
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

    /// <summary>Visual Studio and the C# extension of VS Code ask for the compiler's arguments alone.</summary>
    [Fact]
    public async Task The_compiler_is_told_the_settings_and_nothing_is_written()
    {
        await consumer.SucceedAsync("restore");

        var build = await consumer.SucceedAsync(
            $"msbuild -t:Compile;CoreCompile -p:TargetFramework=net10.0 {AsEditorsDo} -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true " +
            "-getItem:CscCommandLineArgs");

        Assert.False(build.CalledTask);
        Assert.Contains("CommerceFixtures.SourceGenerator.dll", build.Output);
        Assert.Contains(
            "build_property._CommerceFixturesSettings = Products=&Customers=&Orders=30&",
            await File.ReadAllTextAsync(consumer.FullPath("obj/Debug/net10.0/Consumer.GeneratedMSBuildEditorConfig.editorconfig")));
        AssertNothingOfOursIsWritten();
    }

    private void AssertNothingOfOursIsWritten()
    {
        Assert.Empty(consumer.Files("bin"));
        Assert.DoesNotContain(consumer.Files("obj"), file => file.Contains("CommerceFixtures", StringComparison.Ordinal));
    }
}
