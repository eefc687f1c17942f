namespace CommerceFixtures.Package.Tests;

/// <summary>Files that a project no longer requests are deleted from obj and bin by its next build.</summary>
public sealed class StaleFileTests : IDisposable
{
    private readonly Consumer consumer = new();

    public StaleFileTests() => consumer.Write("Program.cs", "System.Console.WriteLine();");

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task Sets_come_are_renamed_and_go()
    {
        await consumer.SucceedAsync("restore");

        await BuildsAsync("", Consumer.SetFiles);
        await BuildsAsync(
            """<CommerceFixture Include="Small" /><CommerceFixture Include="Large" Orders="40" />""",
            [.. FilesOf("Large"), .. FilesOf("Small")]);
        await BuildsAsync(
            """<CommerceFixture Include="Tiny" /><CommerceFixture Include="Large" Orders="40" />""",
            [.. FilesOf("Large"), .. FilesOf("Tiny")]);
        await BuildsAsync("""<CommerceFixture Include="Tiny" />""", FilesOf("Tiny"));
        await BuildsAsync("", Consumer.SetFiles);

        async Task BuildsAsync(string items, string[] files)
        {
            consumer.Items = items;
            await consumer.SucceedAsync("build --no-restore");
            Assert.Equal(files, consumer.Files("obj/Debug/net10.0/CommerceFixtures"));
            Assert.Equal(files, consumer.Files("bin/Debug/net10.0/CommerceFixtures"));
        }
    }

    [Fact]
    public async Task Another_folder_takes_the_files_along_and_a_package_that_is_switched_off_leaves_none()
    {
        await consumer.SucceedAsync("build");

        consumer.Properties += "<CommerceFixturesFolder>data</CommerceFixturesFolder>";
        Assert.Empty((await consumer.SucceedAsync("build --no-restore")).SetsMade);
        Assert.Equal(Consumer.SetFiles.Select(file => $"data/{file}"), SetFilesIn("bin/Debug/net10.0"));

        consumer.Properties += "<CommerceFixturesEnabled>false</CommerceFixturesEnabled>";
        await consumer.SucceedAsync("build --no-restore");
        Assert.Empty(SetFilesIn("bin"));
        Assert.Empty(SetFilesIn("obj/Debug/net10.0/CommerceFixtures"));
    }

    private static string[] FilesOf(string set) => [.. Consumer.SetFiles.Select(file => $"{set}/{file}")];

    private string[] SetFilesIn(string folder) =>
        [.. consumer.Files(folder).Where(file => Consumer.SetFiles.Contains(Path.GetFileName(file)))];
}
