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
        Assert.Contains(folder.Beside("out"), error.Message);
        Assert.Equal(before, File.ReadAllText(folder.Beside("out/orders.csv")));
        Assert.Equal(TaskFolder.SetFiles, Names("out"));
        Assert.Equal(["CommerceFixtures", "out"], Directory.GetDirectories(folder.Beside("")).Select(Path.GetFileName).Order());
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

    private TaskRun Copy(string output, bool stopped = false)
    {
        using var task = new CopyCommerceFixtures
        {
            BuildEngine = new RecordingBuildEngine(),
            ProjectFile = folder.ProjectFile,
            SourceFiles = [.. TaskFolder.SetFiles.Select(folder.File)],
            DestinationFiles = [.. TaskFolder.SetFiles.Select(file => folder.Beside($"{output}/{file}"))],
        };
        if (stopped)
            task.Cancel();
        return new(task.Execute(), (RecordingBuildEngine)task.BuildEngine);
    }

    private string[] Names(string output) =>
        [.. Directory.GetFiles(folder.Beside(output)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
