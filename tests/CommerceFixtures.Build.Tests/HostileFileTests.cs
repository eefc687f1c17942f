using System.Diagnostics;
using System.Runtime.Versioning;

namespace CommerceFixtures.Build.Tests;

/// <summary>Whatever replaces our files in <c>obj</c>, the next run generates the set again, quickly and without failing.</summary>
[SupportedOSPlatform("linux")]
[SupportedOSPlatform("macos")]
public sealed class HostileFileTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public HostileFileTests() => folder.Run("Orders=30");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\"name\": \"orders.csv\"", "\"name\": \"/dev/zero\"")]
    [InlineData("\"name\": \"orders.csv\"", "\"name\": \"../orders.csv\"")]
    [InlineData("\"name\": \"orders.csv\"", "\"name\": \"reviews.csv\"")]
    [InlineData("\"name\": \"orders.csv\"", "\"name\": \"\"")]
    [InlineData("\"name\": \"orders.csv\"", "\"name\": \"a\\u0000b\"")]
    [InlineData("\"rows\": 30", "\"rows\": 2147483647")]
    [InlineData("\"rows\": 30", "\"rows\": -1")]
    [InlineData("\"rows\": 30", "\"rows\": 1e99")]
    [InlineData("\"id\": \"", "\"id\": \"\\ud800")]
    [InlineData("\"bytes\": ", "\"bytes\": -")]
    [InlineData("{", "[")]
    [InlineData("}", "")]
    public void A_manifest_that_was_changed(string text, string other)
    {
        var path = folder.File("manifest.json");
        var manifest = File.ReadAllText(path);
        Assert.Contains(text, manifest, StringComparison.Ordinal);
        File.WriteAllText(path, manifest.Replace(text, other, StringComparison.Ordinal));

        IsMadeAgain();

        Assert.Equal(manifest, File.ReadAllText(path));
    }

    [UnixTheory]
    [InlineData("manifest.json")]
    [InlineData("orders.csv")]
    [InlineData("../CommerceFixtures.made")]
    public void A_pipe(string file)
    {
        File.Delete(folder.File(file));
        using (var mkfifo = Process.Start("mkfifo", folder.File(file)))
            mkfifo.WaitForExit();

        IsMadeAgain();
    }

    [UnixTheory]
    [InlineData("manifest.json")]
    [InlineData("products.csv")]
    [InlineData("../CommerceFixtures.made")]
    public void A_link_to_a_device(string file)
    {
        File.Delete(folder.File(file));
        File.CreateSymbolicLink(folder.File(file), "/dev/zero");

        IsMadeAgain();
    }

    [UnixTheory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/missing")]
    public void A_list_that_is_a_link(string target)
    {
        File.CreateSymbolicLink(folder.Beside("list"), target);

        Assert.Empty(Run().Engine.Errors);

        Assert.Equal(folder.Files(), File.ReadAllLines(folder.Beside("list")).Order(StringComparer.Ordinal));
    }

    [UnixTheory]
    [InlineData("manifest.json")]
    [InlineData("orders.csv")]
    public void A_link_to_the_file_itself(string file)
    {
        File.Move(folder.File(file), folder.Beside("elsewhere"));
        File.CreateSymbolicLink(folder.File(file), folder.Beside("elsewhere"));

        IsMadeAgain();

        Assert.True(File.Exists(folder.Beside("elsewhere")));
    }

    [Fact]
    public void A_manifest_of_a_gigabyte()
    {
        using (var manifest = new FileStream(folder.File("manifest.json"), FileMode.Open))
            manifest.SetLength(1 << 30);

        IsMadeAgain();
    }

    private void IsMadeAgain()
    {
        var run = Run();

        Assert.Single(run.Made);
        Assert.Empty(run.Engine.Errors);
        Assert.Equal(30, CommerceDataSet.Open(folder.FullPath).Orders.Count);
        Assert.Contains("\"orders\":30,", File.ReadAllText(folder.File("report.html")), StringComparison.Ordinal);
    }

    /// <summary>Runs with a report, for which all files are hashed.</summary>
    private TaskRun Run()
    {
        using var task = folder.Task("Orders=30");
        task.Report = true;
        task.FileList = folder.Beside("list");
        return TaskFolder.Execute(task);
    }
}

/// <summary>A theory for file systems that have pipes and devices.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "File systems of Windows have no pipes and devices.";
    }
}
