namespace CommerceFixtures.Package.Tests;

/// <summary>A project gets the right files, whatever the names of its folders.</summary>
public sealed class PathTests
{
    /// <summary>All of these are below a folder with a space and an accent.</summary>
    [Theory]
    [InlineData("100% sure")]
    [InlineData("O'Brien & Sons")]
    [InlineData("C# (new) [v1] +=, ~!^{}")]
    [InlineData("$(Cost) @ home")]
    [InlineData("日本 Größe")]
    public async Task A_project_in_a_folder_of_any_name_is_built_and_published(string folder)
    {
        using var consumer = new Consumer(project: $"{folder}/Consumer.csproj");

        var build = await consumer.SucceedAsync("build", consumer.FullPath($"{folder}/Consumer.csproj"));
        Assert.Empty(build.Warnings);
        Assert.Equal(BuildTests.Output, consumer.Files($"{folder}/bin/Debug/net10.0"));
        Assert.Equal("30", await consumer.ProgramOutputAsync($"{folder}/bin/Debug/net10.0/Consumer.dll"));

        await consumer.SucceedAsync("publish -c Debug --no-build", consumer.FullPath($"{folder}/Consumer.csproj"));
        Assert.Equal(BuildTests.Output, consumer.Files($"{folder}/bin/Debug/net10.0/publish"));
    }

    /// <summary>The path is longer than the limit of 260 characters that Windows once had.</summary>
    [Fact]
    public async Task A_long_path_is_a_path()
    {
        var folder = string.Join('/', Enumerable.Repeat(new string('x', 90), 3));
        using var consumer = new Consumer(project: $"{folder}/Consumer.csproj");

        await consumer.SucceedAsync("build", consumer.FullPath($"{folder}/Consumer.csproj"));

        Assert.Equal(BuildTests.Output, consumer.Files($"{folder}/bin/Debug/net10.0"));
        Assert.Equal("30", await consumer.ProgramOutputAsync($"{folder}/bin/Debug/net10.0/Consumer.dll"));
    }

    [Fact]
    public async Task An_artifacts_path_holds_the_same_files()
    {
        using var consumer = new Consumer();

        await consumer.SucceedAsync("build", "--artifacts-path", consumer.FullPath("all of it"));

        Assert.Equal(BuildTests.Output, consumer.Files("all of it/bin/Consumer/debug"));
    }

    /// <summary>The SDK selects the layout before it reads the project.</summary>
    [Fact]
    public async Task The_artifacts_layout_holds_the_same_files()
    {
        using var consumer = new Consumer();
        consumer.Write(
            "Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");

        await consumer.SucceedAsync("publish -c Debug");

        Assert.Equal(BuildTests.Output, consumer.Files("artifacts/bin/Consumer/debug"));
        Assert.Equal(BuildTests.Output, consumer.Files("artifacts/publish/Consumer/debug"));
        Assert.Empty(consumer.Files("bin"));
    }
}
