namespace CommerceFixtures.Package.Tests;

public sealed class BuildTests
{
    /// <summary>The files of a program that was built or published, including its set.</summary>
    public static readonly string[] Output =
    [
        "CommerceFixtures.dll",
        .. Consumer.SetFiles.Select(file => $"CommerceFixtures/{file}"),
        "Consumer.deps.json", "Consumer.dll", "Consumer.pdb", "Consumer.runtimeconfig.json",
    ];

    [Fact]
    public async Task Bin_holds_the_program_the_library_and_the_set_and_one_line_says_so()
    {
        using var consumer = new Consumer();

        var build = await consumer.SucceedAsync("build");

        Assert.Equal(Output, consumer.Files("bin/Debug/net10.0"));
        Assert.Matches(
            @"(?m)^ *CommerceFixtures: Default: 345 rows in 5 files -> bin/Debug/net10\.0/CommerceFixtures  \d+\.\d s\r?$",
            build.Output);
        Assert.Empty(build.Warnings);
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }

    [Fact]
    public async Task Another_output_folder_receives_the_same()
    {
        using var consumer = new Consumer();

        var build = await consumer.SucceedAsync("build", "-o", consumer.FullPath("out here"));

        Assert.Equal(Output, consumer.Files("out here"));
        Assert.Empty(consumer.Files("bin"));
        Assert.Empty(build.Warnings);
        Assert.Equal("30", await consumer.ProgramOutputAsync("out here/Consumer.dll"));
    }

    [Fact]
    public async Task An_empty_packages_folder_receives_this_package_alone()
    {
        using var consumer = new Consumer(ownPackages: true);

        await consumer.SucceedAsync("build");

        Assert.Equal(["commercefixtures"], Directory.GetDirectories(consumer.PackagesFolder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_project_that_switches_it_off_gets_classes_and_no_files()
    {
        using var consumer = new Consumer { Properties = "<CommerceFixturesEnabled>false</CommerceFixturesEnabled>" };

        var build = await consumer.SucceedAsync("build");

        Assert.False(build.CalledTask);
        Assert.DoesNotContain(consumer.Files("bin"), file => file.EndsWith(".csv", StringComparison.Ordinal));
    }
}
