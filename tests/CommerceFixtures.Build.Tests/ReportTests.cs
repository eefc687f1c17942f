using System.Globalization;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

/// <summary>The report beside the files exists if it is requested, matches these files, and is complete.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly string[] ReportedFiles = [.. TaskFolder.SetFiles.Append("report.html").Order(StringComparer.Ordinal)];

    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_comes_behind_the_files_and_is_named_like_them()
    {
        var run = Run("Orders=30");

        Assert.True(run.Succeeded);
        Assert.Equal(ReportedFiles, folder.Files());
        Assert.Single(run.Made);
        Assert.StartsWith(
            "CommerceFixtures: Default: report.html -> bin/Debug/CommerceFixtures  ", Told(run).Last(), StringComparison.Ordinal);
        Assert.Contains("\"orders\":30,", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_kept_get_one_when_it_is_wanted()
    {
        folder.Run("Orders=30");
        var orders = File.ReadAllText(folder.File("orders.csv"));

        var run = Run("Orders=30");
        Assert.Empty(run.Made);
        Assert.StartsWith(
            "CommerceFixtures: Default: report.html -> bin/Debug/CommerceFixtures  ", Assert.Single(Told(run)), StringComparison.Ordinal);
        Assert.Equal(ReportedFiles, folder.Files());

        Assert.Empty(Told(Run("Orders=30")));
        Assert.Equal(ReportedFiles, folder.Files());
        Assert.Equal(orders, File.ReadAllText(folder.File("orders.csv")));
    }

    /// <summary>Someone may have the report open.</summary>
    [Fact]
    public void It_stays_while_the_set_is_the_same_and_the_build_says_so()
    {
        Run("Orders=30");
        var page = Page();

        for (var build = 0; build < 2; build++)
        {
            using var task = folder.Task("Orders=30");
            task.FileList = folder.Beside("list");
            var run = TaskFolder.Execute(task);

            Assert.Empty(run.Made);
            Assert.Equal(
                "CommerceFixtures: Default: kept report.html because it shows these files",
                Assert.Single(
                    run.Engine.Messages, message => message.Importance == Microsoft.Build.Framework.MessageImportance.High).Message);
            Assert.Equal(page, Page());
            Assert.Contains("report.html", File.ReadAllLines(folder.Beside("list")));
        }
    }

    [Fact]
    public void It_goes_with_the_set_that_it_shows()
    {
        Run("Orders=30");

        Assert.Single(folder.Run("Orders=31").Made);

        Assert.Equal(TaskFolder.SetFiles, folder.Files());
    }

    [Fact]
    public void One_that_is_older_than_the_files_does_not_stay()
    {
        Run("Orders=30");
        File.SetLastWriteTimeUtc(folder.File("report.html"), File.GetLastWriteTimeUtc(folder.File("manifest.json")).AddSeconds(-1));

        Assert.Empty(folder.Run("Orders=30").Made);

        Assert.Equal(TaskFolder.SetFiles, folder.Files());
    }

    [Fact]
    public void One_of_a_whole_set_does_not_stay_beside_a_part()
    {
        Run("Orders=3000&Parts=3");
        using var task = folder.Task("Orders=3000&Parts=3");
        task.Part = "1";

        Assert.Empty(TaskFolder.Execute(task).Made);

        Assert.Equal(PartFiles.Names(1), folder.Files());
    }

    [Fact]
    public void Other_settings_and_another_package_give_another_one()
    {
        Run("Orders=30");
        Assert.Single(Run("Orders=31").Made);
        Assert.Contains("\"orders\":31,", Page(), StringComparison.Ordinal);

        File.Delete(folder.FullPath + ".made");
        File.WriteAllText(folder.File("report.html"), "old");
        Assert.Single(Run("Orders=31").Made);
        Assert.Contains("\"orders\":31,", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_older_than_the_files_is_written_anew()
    {
        Run("Orders=30");
        File.WriteAllText(folder.File("report.html"), "of a set before");
        File.SetLastWriteTimeUtc(folder.File("report.html"), File.GetLastWriteTimeUtc(folder.File("manifest.json")).AddSeconds(-1));

        Assert.Empty(Run("Orders=30").Made);

        Assert.Contains("\"orders\":30,", Page(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Completed", "Complexed")]
    [InlineData("Completed", "Cancelled")]
    [InlineData("2023-", "2024-")]
    public void Files_that_are_not_those_of_the_manifest_are_made_anew_for_it(string text, string other)
    {
        folder.Run("Orders=30");
        var path = folder.File("orders.csv");
        var orders = File.ReadAllText(path);
        File.WriteAllText(path, orders.Replace(text, other, StringComparison.Ordinal));

        Assert.Single(Run("Orders=30").Made);

        Assert.Equal(orders, File.ReadAllText(path));
        Assert.Equal(ReportedFiles, folder.Files());
    }

    [Fact]
    public void Each_set_has_its_own_and_a_set_that_goes_takes_it_along()
    {
        Run("Orders=30|Name=One|Name=Two&Orders=40", new TaskItem("One"), new TaskItem("Two"));
        Assert.Contains("\"name\":\"One\",", Page("One/report.html"), StringComparison.Ordinal);
        Assert.Contains("\"orders\":40,", Page("Two/report.html"), StringComparison.Ordinal);

        Run("Orders=30|Name=One", new TaskItem("One"));
        Assert.Equal(ReportedFiles.Select(file => $"One/{file}"), folder.Files());
    }

    [Fact]
    public void A_set_in_parts_has_one_for_all()
    {
        Assert.True(Run("Orders=3000&Parts=3").Succeeded);

        Assert.Equal(PartFiles.Names(0, 1, 2).Append("report.html").Order(StringComparer.Ordinal), folder.Files());
        Assert.Contains("\"orders\":3000,", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_alone_has_none()
    {
        using var task = Task("Orders=3000&Parts=3");
        task.Part = "1";

        var run = TaskFolder.Execute(task);

        Assert.False(run.Succeeded);
        var error = Assert.Single(run.Engine.Errors);
        Assert.Equal("CFX0019", error.Code);
        Assert.Equal(
            "CommerceFixturesReport is true, but CommerceFixturesPart is '1', and a report needs all parts of a set. " +
            "Set CommerceFixturesReport to false, or remove CommerceFixturesPart.",
            error.Message);
        Assert.False(Directory.Exists(folder.FullPath));
    }

    [Fact]
    public void It_says_the_same_in_every_culture()
    {
        Run("Orders=300");
        var page = Page();
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
        try
        {
            File.Delete(folder.File("report.html"));
            Run("Orders=300");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(page, Page());
    }

    private static IEnumerable<string?> Told(TaskRun run) =>
        run.Engine.Messages.Select(message => message.Message).Where(text => text!.Contains("->", StringComparison.Ordinal));

    private string Page(string path = "report.html") => File.ReadAllText(folder.File(path));

    private TaskRun Run(string settings, params TaskItem[] items)
    {
        using var task = Task(settings, items);
        return TaskFolder.Execute(task);
    }

    private GenerateCommerceFixtures Task(string settings, params TaskItem[] items)
    {
        var task = folder.Task(settings, items);
        task.Report = true;
        return task;
    }
}
