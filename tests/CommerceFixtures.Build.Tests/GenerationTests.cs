using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

public sealed class GenerationTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_default_set_lies_in_the_folder_itself()
    {
        var run = folder.Run("Orders=30&Seed=5");

        Assert.True(run.Succeeded);
        Assert.Equal(TaskFolder.SetFiles, folder.Files());
        Assert.Equal(30, CommerceDataSet.Open(folder.FullPath).Orders.Count);
    }

    [Fact]
    public void A_named_set_lies_in_a_folder_of_its_name_even_if_that_is_Default()
    {
        var run = folder.Run("Orders=30|Name=Default|Name=Small&Orders=6", new TaskItem("Default"), new TaskItem("Small"));

        Assert.True(run.Succeeded);
        Assert.Equal(
            [.. TaskFolder.SetFiles.Select(file => $"Default/{file}"), .. TaskFolder.SetFiles.Select(file => $"Small/{file}")],
            folder.Files());
        Assert.Equal(6, CommerceDataSet.Open(folder.File("Small")).Orders.Count);
    }

    [Fact]
    public void One_line_of_high_importance_names_set_rows_and_folder()
    {
        var run = folder.Run("Orders=3000&Folder=data/shop");

        var line = Assert.Single(run.Made);
        Assert.Matches(@"^CommerceFixtures: Default: 14,700 rows in 5 files -> bin/Debug/data/shop  \d+\.\d s$", line);
        Assert.Equal(MessageImportance.High, run.Engine.Messages.Single(message => message.Message == line).Importance);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_build_changes_no_byte_and_no_message_and_is_kept(string culture)
    {
        folder.Run("Orders=1200");
        var expected = folder.Files().Select(file => File.ReadAllText(folder.File(file))).ToList();
        Directory.Delete(folder.FullPath, recursive: true);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var run = folder.Run("Orders=1200");

            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
            Assert.Equal(expected, folder.Files().Select(file => File.ReadAllText(folder.File(file))));
            Assert.Contains(" 6,000 rows", Assert.Single(run.Made), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_cancelled_task_fails_and_leaves_nothing()
    {
        using var task = folder.Task("Orders=30");
        task.Cancel();

        var run = TaskFolder.Execute(task);

        Assert.False(run.Succeeded);
        Assert.Empty(run.Engine.Errors);
        Assert.False(Directory.Exists(folder.FullPath) && folder.Files().Length > 0);
    }

    [Fact]
    public void The_task_may_run_in_a_multithreaded_MSBuild() => Assert.Contains(
        typeof(GenerateCommerceFixtures).GetCustomAttributes(inherit: false),
        attribute => attribute.GetType().FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");
}
