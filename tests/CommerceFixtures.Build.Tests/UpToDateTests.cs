using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

public sealed class UpToDateTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TaskFolder folder = new();

    public UpToDateTests() => folder.Run("Orders=30");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_of_the_same_settings_are_kept_and_dated_now()
    {
        // as old as this build of the task: no older is taken for one of another build
        var earlier = File.GetLastWriteTimeUtc(typeof(GenerateCommerceFixtures).Assembly.Location);
        foreach (var file in folder.Files())
            File.SetLastWriteTimeUtc(folder.File(file), earlier);
        var before = folder.Files().ToDictionary(file => file, file => File.ReadAllText(folder.File(file)));

        var run = folder.Run("Orders=30");

        Assert.True(run.Succeeded);
        Assert.Empty(run.Made);
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllText(folder.File(file.Key))));
        Assert.All(folder.Files(), file => Assert.True(File.GetLastWriteTimeUtc(folder.File(file)) > earlier));
    }

    [Theory]
    [InlineData("Orders=31")]
    [InlineData("Orders=30&Seed=2")]
    [InlineData("Orders=30&EmailDomains=shop.test")]
    [InlineData("Orders=30&EndDate=2025-02-28")]
    public void Other_settings_make_other_files(string settings)
    {
        Assert.Single(folder.Run(settings).Made);
        Assert.Empty(folder.Run(settings).Made);
    }

    [Fact]
    public void A_file_of_another_length_is_made_again()
    {
        File.AppendAllText(folder.File("reviews.csv"), "\n");

        Assert.Single(folder.Run("Orders=30").Made);
    }

    [Fact]
    public void A_missing_file_is_made_again()
    {
        File.Delete(folder.File("products.csv"));

        Assert.Single(folder.Run("Orders=30").Made);
    }

    [Fact]
    public void A_manifest_that_cannot_be_read_is_made_again()
    {
        File.WriteAllText(folder.File("manifest.json"), "{");

        Assert.Single(folder.Run("Orders=30").Made);
    }

    [Fact]
    public void Files_of_another_package_version_are_made_again()
    {
        var manifest = folder.File("manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace($"\"{Maker.Version}\"", "\"0.0.1\""));

        Assert.Single(folder.Run("Orders=30").Made);
    }

    [Fact]
    public void Files_from_before_this_build_of_the_task_are_made_again()
    {
        File.SetLastWriteTimeUtc(folder.File("manifest.json"), LongAgo);

        Assert.Single(folder.Run("Orders=30").Made);
    }

    [Fact]
    public void Only_the_set_that_changed_is_made_again()
    {
        folder.Run("Orders=30|Name=One|Name=Two", new TaskItem("One"), new TaskItem("Two"));

        var run = folder.Run("Orders=30|Name=One|Name=Two&Seed=9", new TaskItem("One"), new TaskItem("Two"));

        Assert.Contains(": Two: ", Assert.Single(run.Made), StringComparison.Ordinal);
    }
}
