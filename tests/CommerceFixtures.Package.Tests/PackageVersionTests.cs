using System.Text.Json;

namespace CommerceFixtures.Package.Tests;

public sealed class PackageVersionTests
{
    private const string Next = "99.0.0";

    [Fact]
    public async Task Another_version_of_the_package_makes_the_sets_anew_and_says_so_in_the_manifest()
    {
        using var consumer = new Consumer();
        using var next = new TemporaryFolder();
        await consumer.SucceedAsync("build");
        await PackNextAsync(consumer, next.FullPath);

        consumer.Project.PackageReference = consumer.Project.PackageReference.Replace(PackedProduct.Version, Next);
        consumer.Properties += "<RestoreAdditionalProjectSources>$(RestoreAdditionalProjectSources);" +
            $"{next.FullPath}</RestoreAdditionalProjectSources>";
        var build = await consumer.SucceedAsync("build");

        Assert.Equal(["Default"], build.SetsMade);
        using var manifest = JsonDocument.Parse(
            await File.ReadAllTextAsync(consumer.FullPath("bin/Debug/net10.0/CommerceFixtures/manifest.json")));
        Assert.Equal(Next, manifest.RootElement.GetProperty("packageVersion").GetString());
        Assert.Equal("30", await consumer.ProgramOutputAsync());
        Assert.False((await consumer.SucceedAsync("build --no-restore")).CalledTask);
    }

    /// <summary>Packs the product as its next version, without writing to the repository.</summary>
    private static Task<BuildRun> PackNextAsync(Consumer consumer, string folder) => consumer.SucceedAsync(
        $"pack -p:Version={Next}",
        Path.Combine(BuildFacts.RepositoryRoot, "src", "CommerceFixtures"),
        "--artifacts-path",
        Path.Combine(folder, "artifacts"),
        "-o",
        folder);
}
