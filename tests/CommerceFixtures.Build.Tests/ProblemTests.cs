using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

public sealed class ProblemTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(
        "Orders=-1",
        "CFX0001",
        "CommerceFixturesOrders is '-1'. It must be a whole number between 0 and 2,147,483,647, written in digits only.")]
    [InlineData(
        "Orders=10&OrderItems=9", "CFX0002", "Set CommerceFixturesOrderItems to 10 or more, or set CommerceFixturesOrders to 9 or less.")]
    [InlineData("Folder=..%2Fout", "CFX0004", "It must be a relative path below the output folder, such as 'data/shop'.")]
    [InlineData("StartDate=tomorrow", "CFX0006", "in the format yyyy-MM-dd, such as 2025-01-31.")]
    [InlineData("EmailDomains=shop", "CFX0007", "'shop' is not a valid domain name.")]
    [InlineData("Seed=a", "CFX0008", "CommerceFixturesSeed is 'a'")]
    [InlineData("Orders=1999&Parts=2", "CFX0014", "Set CommerceFixturesParts to 1, or give the set 2000 or more orders.")]
    [InlineData(
        "Orders=100000001", "CFX0015", "Set CommerceFixturesParts to 2 or more, or set CommerceFixturesOrders to 100000000 or less.")]
    public void A_wrong_setting_is_one_coded_error_at_the_project_file(string settings, string code, string says)
    {
        using var task = folder.Task(settings);

        AssertRefused(task, code, says);
    }

    [Theory]
    [InlineData(
        "Orders=3000&Parts=3",
        "3",
        "CommerceFixturesPart is '3'. It must be a whole number between 0 and 2, written in digits only, " +
        "because CommerceFixturesParts is 3.")]
    [InlineData("Orders=3000&Parts=3", "-1", "CommerceFixturesPart is '-1'")]
    [InlineData("Orders=3000&Parts=3", "last", "CommerceFixturesPart is 'last'")]
    [InlineData("Orders=3000", "1", "It must be 0 because CommerceFixturesParts is 1. To generate all parts, remove CommerceFixturesPart.")]
    public void A_part_that_does_not_exist_is_one_coded_error(string settings, string part, string says)
    {
        using var task = folder.Task(settings);
        task.Part = part;

        AssertRefused(task, "CFX0016", says);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-2")]
    [InlineData("all")]
    [InlineData("99999999999")]
    public void A_number_of_workers_out_of_range_is_one_coded_error(string parallelism)
    {
        using var task = folder.Task("Orders=6");
        task.Parallelism = parallelism;

        AssertRefused(
            task,
            "CFX0017",
            $"CommerceFixturesParallelism is '{parallelism}'. It must be a whole number between 1 and 10,000, written in digits only.");
    }

    [Theory]
    [InlineData("Order", "5", "Use Orders instead.")]
    [InlineData("Custmers", "5", "Use Customers instead.")]
    [InlineData("seeds", "5", "Use Seed instead.")]
    [InlineData("EndDay", "2025-01-01", "Use EndDate instead.")]
    public void Misspelt_metadata_is_one_error_with_the_nearest_name(string name, string value, string says)
    {
        var item = new TaskItem("Small");
        item.SetMetadata(name, value);

        var error = Assert.Single(folder.Run("|Name=Small", item).Engine.Errors);

        Assert.Equal("CFX0005", error.Code);
        Assert.Contains($"{name} of the CommerceFixture item 'Small' is '{value}'", error.Message);
        Assert.Contains(says, error.Message);
        Assert.False(Directory.Exists(folder.FullPath));
    }

    [Fact]
    public void Metadata_is_accepted_in_any_case_and_so_is_metadata_of_editors()
    {
        var item = new TaskItem("Small");
        item.SetMetadata("orders", "6");
        item.SetMetadata("Visible", "false");

        Assert.True(folder.Run("|Name=Small&Orders=6", item).Succeeded);
    }

    [Fact]
    public void Each_of_several_problems_is_reported()
    {
        var run = folder.Run("Orders=x&Seed=y|Name=1st", new TaskItem("1st"));

        Assert.Equal(["CFX0003"], run.Engine.Errors.Select(error => error.Code));
        Assert.Equal(["CFX0001", "CFX0008"], folder.Run("Orders=x&Seed=y").Engine.Errors.Select(error => error.Code));
    }

    [Fact]
    public void A_set_that_is_refused_leaves_the_files_of_before()
    {
        folder.Run("Orders=6");
        var before = File.ReadAllText(folder.File("orders.csv"));

        Assert.False(folder.Run("Orders=-6").Succeeded);

        Assert.Equal(TaskFolder.SetFiles, folder.Files());
        Assert.Equal(before, File.ReadAllText(folder.File("orders.csv")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_coded_error_with_its_path()
    {
        File.WriteAllText(folder.FullPath, "a file stands where the folder should");

        var error = Assert.Single(folder.Run("Orders=6").Engine.Errors);

        Assert.Equal("CFX0010", error.Code);
        Assert.Contains(folder.FullPath, error.Message);
        Assert.Equal("a file stands where the folder should", File.ReadAllText(folder.FullPath));
    }

    [Theory]
    [InlineData("CommerceFixtures/Small")]
    [InlineData("CommerceFixtures")]
    public void A_file_in_the_place_of_a_folder_is_to_be_deleted_or_renamed(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Beside(path))!);
        File.WriteAllText(folder.Beside(path), "mine");

        AssertInTheWay(path, "is a file, but it must be a folder");
    }

    [Theory]
    [InlineData("CommerceFixtures/Small/orders.csv")]
    [InlineData("CommerceFixtures/Small/manifest.json")]
    [InlineData("CommerceFixtures.files")]
    [InlineData("CommerceFixtures.made")]
    public void A_folder_in_the_place_of_a_file_is_to_be_deleted_or_renamed(string path)
    {
        Directory.CreateDirectory(folder.Beside(path));

        AssertInTheWay(path, "is a folder, but it must be a file");
    }

    private void AssertInTheWay(string path, string reason)
    {
        var error = Assert.Single(folder.Run("Orders=6|Name=Small", new TaskItem("Small")).Engine.Errors);

        Assert.Equal("CFX0010", error.Code);
        Assert.EndsWith(
            $": '{folder.Beside(path)}' {reason}. Delete or rename it. Then build again.", error.Message, StringComparison.Ordinal);
    }

    private void AssertRefused(GenerateCommerceFixtures task, string code, string says)
    {
        var run = TaskFolder.Execute(task);

        Assert.False(run.Succeeded);
        var error = Assert.Single(run.Engine.Errors);
        Assert.Equal(code, error.Code);
        Assert.Equal(folder.ProjectFile, error.File);
        Assert.Equal(
            $"https://github.com/commerce-fixtures/CommerceFixtures/blob/main/docs/errors.md#{code.ToLowerInvariant()}", error.HelpLink);
        Assert.Contains(says, error.Message);
        Assert.False(Directory.Exists(folder.FullPath));
    }
}
