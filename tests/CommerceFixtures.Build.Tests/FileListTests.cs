using System.Text;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

/// <summary>The list of files that the targets copy, and that MSBuild checks to decide whether they are up to date.</summary>
public sealed class FileListTests : IDisposable
{
    private readonly TaskFolder folder = new();

    private string List => folder.Beside("CommerceFixtures.files");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_has_a_line_for_each_file_of_the_default_set()
    {
        folder.Run("Orders=30");

        Assert.Equal(TaskFolder.SetFiles, Lines());
        Assert.Equal(Encoding.UTF8.GetBytes(string.Concat(File.ReadAllLines(List).Select(line => line + "\n"))), File.ReadAllBytes(List));
    }

    [Fact]
    public void It_has_the_folders_of_named_sets_the_parts_and_the_report()
    {
        using var task = folder.Task("Orders=2000&Parts=2|Name=Small|Name=B", new TaskItem("Small"), new TaskItem("B"));
        task.Report = true;

        TaskFolder.Execute(task);

        Assert.Equal(folder.Files(), Lines());
        Assert.Contains("Small/orders-00001-of-00002.csv", Lines());
        Assert.Contains("B/report.html", Lines());
    }

    [Fact]
    public void It_has_the_files_of_the_only_part_alone()
    {
        using var task = folder.Task("Orders=2000&Parts=2");
        task.Part = "1";

        TaskFolder.Execute(task);

        Assert.Equal(folder.Files(), Lines());
    }

    [Fact]
    public void Its_date_is_renewed_when_nothing_is_to_be_made()
    {
        folder.Run("Orders=30");
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(List, longAgo);

        Assert.Empty(folder.Run("Orders=30").Made);

        Assert.All(folder.Files(), file => Assert.True(File.GetLastWriteTimeUtc(List) >= File.GetLastWriteTimeUtc(folder.File(file))));
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_it_older_than_anything()
    {
        folder.Run("Orders=30");
        using var task = folder.Task("Orders=31");
        task.Cancel();

        Assert.False(TaskFolder.Execute(task).Succeeded);

        Assert.Equal(TaskFolder.SetFiles, Lines());
        Assert.Equal(2000, File.GetLastWriteTimeUtc(List).Year);
    }

    [Fact]
    public void One_that_cannot_be_written_is_a_coded_error()
    {
        Directory.CreateDirectory(List);

        var error = Assert.Single(folder.Run("Orders=30").Engine.Errors);

        Assert.Equal("CFX0010", error.Code);
        Assert.Contains(List, error.Message);
    }

    [Fact]
    public void Nothing_is_left_beside_it()
    {
        folder.Run("Orders=30");
        folder.Run("Orders=30|Name=One", new TaskItem("One"));

        Assert.Equal(
            ["CommerceFixtures", "CommerceFixtures.files", "CommerceFixtures.made"],
            Directory.GetFileSystemEntries(folder.Beside("")).Select(Path.GetFileName).Order());
    }

    private string[] Lines() => [.. File.ReadAllLines(List).Order(StringComparer.Ordinal)];
}
