using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

/// <summary>After a killed build, MSBuild does not know about any of its files, but a clean must still delete them.</summary>
public sealed class CleanTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Orders=6", "")]
    [InlineData("Orders=6|Name=Small", "Small")]
    public void Sets_go_from_obj_and_from_the_output_with_their_folders(string settings, string item)
    {
        Make(settings, item);
        CopyToOutput("data/shop");

        Assert.Empty(Clean("data/shop"));

        Assert.Equal(["bin"], Entries());
        Assert.Empty(Directory.GetFileSystemEntries(folder.Beside("bin")));
    }

    [Fact]
    public void What_was_made_goes_without_a_list()
    {
        Make("Orders=6|Name=Small", "Small");
        File.Delete(folder.Beside("CommerceFixtures.files"));

        Assert.Empty(Clean("data"));

        Assert.Empty(Entries());
    }

    [Fact]
    public void What_is_listed_goes_without_a_record()
    {
        Make("Orders=6|Name=Small", "Small");
        File.Delete(folder.Beside("CommerceFixtures.made"));

        Assert.Empty(Clean("data"));

        Assert.Empty(Entries());
    }

    [Fact]
    public void Other_files_stay_whatever_the_list_says()
    {
        Make("Orders=6|Name=Small", "Small");
        CopyToOutput("data");
        string[] others =
            ["bin/data/Small/notes.txt", "bin/orders.csv", "bin/data/orders.csv", "orders.csv", "CommerceFixtures/Mine/orders.csv"];
        foreach (var other in others)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Beside(other))!);
            File.WriteAllText(folder.Beside(other), "mine");
        }

        File.AppendAllLines(
            folder.Beside("CommerceFixtures.files"),
            ["Small/notes.txt", "../orders.csv", "./../orders.csv", "", "/", folder.Beside("orders.csv")]);

        Assert.Empty(Clean("data"));

        Assert.All(others, other => Assert.True(File.Exists(folder.Beside(other)), other));
        Assert.Equal(
            ["orders.csv"], Directory.GetFiles(folder.Beside("bin/data"), "*.csv", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("CommerceFixtures")]
    [InlineData("CommerceFixtures/Small")]
    [InlineData("bin/data")]
    [InlineData("bin/data/shop")]
    [InlineData("bin/data/shop/Small")]
    public void What_is_behind_a_link_stays(string link)
    {
        Make("Orders=6|Name=Small", "Small");
        CopyToOutput("data/shop");
        Directory.Move(folder.Beside(link), folder.Beside("precious"));
        Directory.CreateSymbolicLink(folder.Beside(link), folder.Beside("precious"));

        Assert.Empty(Clean("data/shop"));

        Assert.Equal(6, Directory.GetFiles(folder.Beside("precious"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void An_output_folder_that_is_a_link_is_cleaned()
    {
        Make("Orders=6", "");
        Directory.CreateDirectory(folder.Beside("disk"));
        Directory.CreateSymbolicLink(folder.Beside("bin"), folder.Beside("disk"));
        CopyToOutput("data");

        Assert.Empty(Clean("data"));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Beside("disk")));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("data/../..")]
    [InlineData("a\0b")]
    [InlineData("")]
    [InlineData("/")]
    public void A_folder_that_no_build_accepts_leaves_the_output_alone(string name)
    {
        Make("Orders=6", "");
        foreach (var other in (string[])["orders.csv", "bin/orders.csv"])
        {
            Directory.CreateDirectory(folder.Beside("bin/data"));
            File.WriteAllText(folder.Beside(other), "mine");
        }

        Assert.Empty(Clean(name));

        Assert.Equal(["bin", "orders.csv"], Entries());
        Assert.True(File.Exists(folder.Beside("bin/orders.csv")));
    }

    private void Make(string settings, string item)
    {
        Assert.True(folder.Run(settings, item.Length > 0 ? [new TaskItem(item)] : []).Succeeded);
        File.WriteAllText(folder.Beside("CommerceFixtures.settings"), "");
    }

    private void CopyToOutput(string name)
    {
        foreach (var file in folder.Files())
        {
            var path = folder.Beside($"bin/{name}/{file}");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(folder.File(file), path);
        }
    }

    private IReadOnlyList<string> Clean(string name)
    {
        using var task = new CleanCommerceFixtures
        {
            BuildEngine = new RecordingBuildEngine(),
            ProjectFile = folder.ProjectFile,
            SetsDirectory = folder.FullPath + Path.DirectorySeparatorChar,
            OutputDirectory = folder.Beside("bin/"),
            Folder = name,
            FileList = folder.Beside("CommerceFixtures.files"),
            RecordFile = folder.Beside("CommerceFixtures.made"),
            SettingsFile = folder.Beside("CommerceFixtures.settings"),
        };
        task.Execute();
        return [.. ((RecordingBuildEngine)task.BuildEngine).Errors.Select(error => error.Message!)];
    }

    private string[] Entries() =>
        [.. Directory.GetFileSystemEntries(folder.Beside("")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
