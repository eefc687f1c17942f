using System.Reflection;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

public sealed class UpToDateTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TaskFolder folder = new();

    private string Record => folder.FullPath + ".made";

    public UpToDateTests() => folder.Run("Orders=30");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_of_the_same_settings_are_kept_and_dated_now()
    {
        // Older than this build of the task: dates do not say which build generated the files.
        var earlier = LongAgo;
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
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace($"\"{PackageBuild.Version}\"", "\"0.0.1\""));

        Assert.Single(folder.Run("Orders=30").Made);
    }

    /// <summary>This way, a package that was packed again with the same version generates its own files.</summary>
    [Fact]
    public void Files_that_another_build_of_the_task_made_are_made_again()
    {
        File.WriteAllText(Record, File.ReadAllText(Record).Replace("manifest.json ", "manifest.json 0", StringComparison.Ordinal));

        Assert.Single(folder.Run("Orders=30").Made);
        Assert.Empty(folder.Run("Orders=30").Made);
    }

    [Fact]
    public void Files_of_before_a_build_that_failed_are_kept_when_their_settings_come_back()
    {
        using (var stopped = folder.Task("Orders=31"))
        {
            stopped.Cancel();
            Assert.False(TaskFolder.Execute(stopped).Succeeded);
        }

        Assert.Empty(folder.Run("Orders=30").Made);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/ \n")]
    [InlineData("/manifest.json")]
    [InlineData("\0\0\0\n\n \n  \n")]
    public void Files_that_no_record_confirms_are_made_again(string record)
    {
        File.WriteAllText(Record, record);

        Assert.Single(folder.Run("Orders=30").Made);
        Assert.Empty(folder.Run("Orders=30").Made);
    }

    /// <summary>
    /// The compiler computes this id from the code. Two builds of the package have different ids, and one build has one id, regardless of
    /// file dates.
    /// </summary>
    [Theory]
    [InlineData("CommerceFixtures")]
    [InlineData("CommerceFixtures.Build")]
    [InlineData("CommerceFixtures.Engine")]
    [InlineData("CommerceFixtures.Report")]
    public void The_id_of_the_maker_has_that_of_each_assembly(string assembly) =>
        Assert.Contains($"{Assembly.Load(assembly).ManifestModule.ModuleVersionId}", PackageBuild.Id, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_changes_its_case_alone_gives_a_folder_of_the_new_name()
    {
        folder.Run("Orders=30|Name=Small", new TaskItem("Small"));

        Assert.Single(folder.Run("Orders=30|Name=small", new TaskItem("small")).Made);

        Assert.Equal(TaskFolder.SetFiles.Select(file => $"small/{file}"), folder.Files());
        Assert.Empty(folder.Run("Orders=30|Name=small", new TaskItem("small")).Made);
    }

    /// <summary>For example, in a file system that ignores case, where the folder could not be deleted.</summary>
    [Fact]
    public void Files_of_a_set_of_another_name_are_not_current()
    {
        var home = new FixturesFolder(folder.FullPath, folder.Beside("CommerceFixtures.made"));
        var set = CommerceFixtures.Engine.Settings.SettingsReader.Read("Orders=30").Sets.Single();

        Assert.True(new SetFolder(home, "", set, null, wantsReport: false).IsCurrent());
        Assert.False(new SetFolder(home, "", set with { Name = "DEFAULT" }, null, wantsReport: false).IsCurrent());
    }

    [Fact]
    public void Only_the_set_that_changed_is_made_again()
    {
        folder.Run("Orders=30|Name=One|Name=Two", new TaskItem("One"), new TaskItem("Two"));

        var run = folder.Run("Orders=30|Name=One|Name=Two&Seed=9", new TaskItem("One"), new TaskItem("Two"));

        Assert.Contains(": Two: ", Assert.Single(run.Made), StringComparison.Ordinal);
    }
}
