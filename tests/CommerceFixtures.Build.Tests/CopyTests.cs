namespace CommerceFixtures.Build.Tests;

public sealed class CopyTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public CopyTests() => folder.Run("Orders=6");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_output_receives_the_files_with_their_dates()
    {
        Assert.True(Copy("out").Succeeded);

        Assert.Equal(TaskFolder.SetFiles, Names("out"));
        foreach (var file in TaskFolder.SetFiles)
        {
            Assert.Equal(File.ReadAllBytes(folder.File(file)), File.ReadAllBytes(folder.Beside($"out/{file}")));
            Assert.Equal(File.GetLastWriteTimeUtc(folder.File(file)), File.GetLastWriteTimeUtc(folder.Beside($"out/{file}")));
        }
    }

    [Fact]
    public void What_else_lies_in_the_output_stays()
    {
        Copy("out");
        File.WriteAllText(folder.Beside("out/notes.txt"), "mine");
        folder.Run("Orders=7");

        Copy("out");

        Assert.Equal([.. TaskFolder.SetFiles.Append("notes.txt").Order(StringComparer.Ordinal)], Names("out"));
        Assert.Equal(File.ReadAllBytes(folder.File("orders.csv")), File.ReadAllBytes(folder.Beside("out/orders.csv")));
    }

    [Fact]
    public void A_file_that_cannot_be_copied_leaves_those_of_before_and_is_a_coded_error()
    {
        Copy("out");
        var before = File.ReadAllText(folder.Beside("out/orders.csv"));
        folder.Run("Orders=7");
        File.Delete(folder.File("reviews.csv"));

        var run = Copy("out");

        Assert.False(run.Succeeded);
        var error = Assert.Single(run.Engine.Errors);
        Assert.Equal("CFX0010", error.Code);
        Assert.Equal(
            $"'{folder.File("reviews.csv")}' cannot be copied because it is missing, empty, a link, or not a file. If it exists, delete " +
                "it. Then build again.",
            error.Message);
        Assert.Equal(before, File.ReadAllText(folder.Beside("out/orders.csv")));
        Assert.Equal(TaskFolder.SetFiles, Names("out"));
        Assert.Equal(["CommerceFixtures", "out"], Directory.GetDirectories(folder.Beside("")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_in_the_place_of_a_file_is_a_coded_error(string device)
    {
        File.Delete(folder.File("orders.csv"));
        File.CreateSymbolicLink(folder.File("orders.csv"), device);

        Assert.Equal("CFX0010", Assert.Single(Copy("out").Engine.Errors).Code);
        Assert.False(File.Exists(folder.Beside("out/products.csv")));
    }

    [Fact]
    public void Files_of_a_set_in_other_parts_and_its_report_go_before_the_new_ones_come()
    {
        PartFiles.Write(folder.Beside("out"), 0, 1, 2);
        File.WriteAllText(folder.Beside("out/report.html"), "of before");

        Assert.True(Copy("out").Succeeded);

        Assert.Equal(TaskFolder.SetFiles, Names("out"));
    }

    /// <summary>MSBuild passes only the files that are older than their sources.</summary>
    [Fact]
    public void Some_files_of_a_set_leave_the_others()
    {
        Copy("out");
        File.Delete(folder.Beside("out/orders.csv"));

        Assert.True(Copy("out", "orders.csv").Succeeded);

        Assert.Equal(TaskFolder.SetFiles, Names("out"));
    }

    /// <summary>Until the last file has its date, each build copies again and deletes what an interrupted build left.</summary>
    [Theory]
    [InlineData("out")]
    [InlineData("bin")]
    public void What_an_interrupted_copy_left_is_deleted(string work)
    {
        var killed = folder.Beside($"{work}/.commerce-fixtures-0123456789abcdef0123456789abcdef");
        Directory.CreateDirectory(killed + ".tmp");
        File.WriteAllText(killed + ".tmp/orders.csv", "half");
        File.WriteAllText(killed + ".in-use", "");
        using var task = Task("out", TaskFolder.SetFiles);
        task.WorkDirectory = folder.Beside(work);

        Assert.True(task.Execute());

        Assert.Equal(TaskFolder.SetFiles, Names("out"));
        Assert.False(Directory.Exists(killed + ".tmp"));
        Assert.False(File.Exists(killed + ".in-use"));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_a_coded_error_and_what_is_behind_it_stays()
    {
        Directory.CreateDirectory(folder.Beside("precious"));
        File.WriteAllText(folder.Beside("precious/orders.csv"), "mine");
        Directory.CreateSymbolicLink(folder.Beside("out"), folder.Beside("precious"));

        Assert.Equal("CFX0010", Assert.Single(Copy("out").Engine.Errors).Code);

        Assert.Equal(["orders.csv"], Names("precious"));
        Assert.Equal("mine", File.ReadAllText(folder.Beside("precious/orders.csv")));
    }

    [Theory]
    [InlineData("bin/data", "bin/data/shop")]
    [InlineData("bin/data", "bin/data/shop/Small")]
    [InlineData("bin/data/shop", "bin/data/shop/Small")]
    public void A_link_between_the_output_folder_and_the_set_is_a_coded_error(string link, string output)
    {
        Directory.CreateDirectory(folder.Beside("precious"));
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Beside(link))!);
        Directory.CreateSymbolicLink(folder.Beside(link), folder.Beside("precious"));
        using var task = Task(output, TaskFolder.SetFiles);
        task.WorkDirectory = folder.Beside("bin/");

        Assert.False(task.Execute());

        var error = Assert.Single(((RecordingBuildEngine)task.BuildEngine).Errors);
        Assert.Equal("CFX0010", error.Code);
        Assert.Contains($"'{folder.Beside(link)}': it is a link", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Beside("precious")));
    }

    [Fact]
    public void The_output_folder_may_be_a_link()
    {
        Directory.CreateDirectory(folder.Beside("disk"));
        Directory.CreateSymbolicLink(folder.Beside("bin"), folder.Beside("disk"));
        using var task = Task("bin/data/Small", TaskFolder.SetFiles);
        task.WorkDirectory = folder.Beside("bin/");

        Assert.True(task.Execute());

        Assert.Equal(TaskFolder.SetFiles, Names("disk/data/Small"));
    }

    [Fact]
    public void A_build_that_is_stopped_leaves_the_files_of_before()
    {
        Copy("out");
        var before = File.ReadAllText(folder.Beside("out/orders.csv"));
        folder.Run("Orders=7");

        var run = Copy("out", stopped: true);

        Assert.False(run.Succeeded);
        Assert.Empty(run.Engine.Errors);
        Assert.Equal(before, File.ReadAllText(folder.Beside("out/orders.csv")));
        Assert.Equal(["CommerceFixtures", "out"], Directory.GetDirectories(folder.Beside("")).Select(Path.GetFileName).Order());
    }

    private TaskRun Copy(string output, params string[] files) => Copy(output, stopped: false, files);

    private TaskRun Copy(string output, bool stopped, params string[] files)
    {
        using var task = Task(output, files.Length > 0 ? files : TaskFolder.SetFiles);
        if (stopped)
            task.Cancel();
        return new(task.Execute(), (RecordingBuildEngine)task.BuildEngine);
    }

    private CopyCommerceFixtures Task(string output, string[] files) => new()
    {
        BuildEngine = new RecordingBuildEngine(),
        ProjectFile = folder.ProjectFile,
        SourceFiles = [.. files.Select(folder.File)],
        DestinationFiles = [.. files.Select(file => folder.Beside($"{output}/{file}"))],
        WorkDirectory = folder.Beside(output),
    };

    private string[] Names(string output) =>
        [.. Directory.GetFiles(folder.Beside(output)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
