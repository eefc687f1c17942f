using System.Globalization;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

public sealed class PartTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_set_in_parts_has_a_file_of_each_table_a_part_and_one_of_the_products()
    {
        var run = folder.Run(PartFiles.Settings);

        Assert.True(run.Succeeded);
        Assert.Equal(PartFiles.Names(0, 1, 2), folder.Files());
        Assert.Contains(" rows in 13 files -> ", Assert.Single(run.Made), StringComparison.Ordinal);
        Assert.Empty(folder.Run(PartFiles.Settings).Made);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(2, 4)]
    public void One_part_alone_has_its_files_alone(int part, int tables)
    {
        var run = RunPart(part);

        Assert.True(run.Succeeded);
        Assert.Equal(PartFiles.Names(part), folder.Files());
        var rows = ManifestFormat.Read(folder.File($"manifest-0000{part}-of-00003.json")).Files.Sum(file => file.RowCount);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $": {rows:N0} rows in {tables} files -> "),
            Assert.Single(run.Made),
            StringComparison.Ordinal);
        Assert.Empty(RunPart(part).Made);
    }

    [Fact]
    public void A_set_in_one_part_has_that_part_under_the_plain_names()
    {
        using var task = folder.Task("Orders=6");
        task.Part = "0";

        Assert.Single(TaskFolder.Execute(task).Made);

        Assert.Equal(TaskFolder.SetFiles, folder.Files());
    }

    [Fact]
    public void A_part_that_is_there_is_kept_without_the_others()
    {
        PartFiles.WriteMade(folder.FullPath, 1);

        Assert.Empty(RunPart(1).Made);

        Assert.Equal(PartFiles.Names(1), folder.Files());
    }

    [Fact]
    public void The_part_that_is_asked_for_is_kept_and_the_others_go()
    {
        PartFiles.WriteMade(folder.FullPath, 0, 1, 2);

        Assert.Empty(folder.Run(PartFiles.Settings).Made);
        Assert.Equal(PartFiles.Names(0, 1, 2), folder.Files());

        Assert.Empty(RunPart(1).Made);
        Assert.Equal(PartFiles.Names(1), folder.Files());
    }

    [Fact]
    public void A_set_in_one_takes_the_place_of_its_parts_and_nothing_else_is_deleted()
    {
        PartFiles.Write(folder.FullPath, 0, 1, 2);
        File.WriteAllText(folder.File("orders-old.csv"), "mine");

        Assert.Single(folder.Run("Orders=6").Made);

        Assert.Equal(TaskFolder.SetFiles.Append("orders-old.csv").Order(StringComparer.Ordinal), folder.Files());
    }

    [Fact]
    public void Parts_of_a_set_that_is_no_longer_asked_for_are_deleted()
    {
        folder.Run($"{PartFiles.Settings}|Name=Old", new TaskItem("Old"));

        folder.Run("Orders=6|Name=Kept", new TaskItem("Kept"));

        Assert.Equal(TaskFolder.SetFiles.Select(file => $"Kept/{file}"), folder.Files());
    }

    private TaskRun RunPart(int part)
    {
        using var task = folder.Task(PartFiles.Settings);
        task.Part = $"{part}";
        return TaskFolder.Execute(task);
    }
}
