using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

public sealed class StaleSetTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_set_that_is_no_longer_asked_for_is_deleted()
    {
        folder.Run("Orders=6|Name=Old|Name=Kept", new TaskItem("Old"), new TaskItem("Kept"));

        folder.Run("Orders=6|Name=Kept", new TaskItem("Kept"));

        Assert.Equal(TaskFolder.SetFiles.Select(file => $"Kept/{file}"), folder.Files());
        Assert.False(Directory.Exists(folder.File("Old")));
    }

    [Fact]
    public void The_default_set_goes_when_named_ones_come_and_the_other_way_round()
    {
        folder.Run("Orders=6");

        folder.Run("Orders=6|Name=Small", new TaskItem("Small"));
        Assert.Equal(TaskFolder.SetFiles.Select(file => $"Small/{file}"), folder.Files());

        folder.Run("Orders=6");
        Assert.Equal(TaskFolder.SetFiles, folder.Files());
    }

    [Fact]
    public void Nothing_that_is_not_ours_is_deleted()
    {
        folder.Run("Orders=6|Name=Old", new TaskItem("Old"));
        File.WriteAllText(folder.File("Old/notes.txt"), "mine");
        Directory.CreateDirectory(folder.File("Mine"));
        File.WriteAllText(folder.File("Mine/orders.csv"), "mine");

        folder.Run("Orders=6|Name=Kept", new TaskItem("Kept"));

        Assert.Equal([.. TaskFolder.SetFiles.Select(file => $"Kept/{file}"), "Mine/orders.csv", "Old/notes.txt"], folder.Files());
    }

    /// <summary>A build that is killed during a move leaves tables without a manifest.</summary>
    [Fact]
    public void What_is_left_of_a_set_that_was_begun_is_deleted()
    {
        folder.Run("Orders=6|Name=Old", new TaskItem("Old"));
        File.Delete(folder.File("Old/manifest.json"));
        File.Delete(folder.File("Old/orders.csv"));

        folder.Run("Orders=6|Name=Kept", new TaskItem("Kept"));

        Assert.Equal(TaskFolder.SetFiles.Select(file => $"Kept/{file}"), folder.Files());
        Assert.False(Directory.Exists(folder.File("Old")));
    }

    [Theory]
    [InlineData("Orders=6|Name=Kept", "Kept")]
    [InlineData("Orders=6|Name=golden", "golden")]
    public void A_folder_that_is_a_link_keeps_what_is_behind_it(string settings, string item)
    {
        folder.Run("Orders=6|Name=Golden", new TaskItem("Golden"));
        Directory.Move(folder.File("Golden"), folder.Beside("precious"));
        Directory.CreateSymbolicLink(folder.File("Golden"), folder.Beside("precious"));

        Assert.True(folder.Run(settings, new TaskItem(item)).Succeeded);

        Assert.Equal(
            TaskFolder.SetFiles, Directory.GetFiles(folder.Beside("precious")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_set_whose_folder_is_a_link_is_refused_rather_than_made_behind_it()
    {
        folder.Run("Orders=6|Name=Golden", new TaskItem("Golden"));
        Directory.Move(folder.File("Golden"), folder.Beside("precious"));
        Directory.CreateSymbolicLink(folder.File("Golden"), folder.Beside("precious"));
        var orders = File.ReadAllText(folder.Beside("precious/orders.csv"));

        var error = Assert.Single(folder.Run("Orders=7|Name=Golden", new TaskItem("Golden")).Engine.Errors);

        Assert.Equal("CFX0010", error.Code);
        Assert.Contains($"it is a link to '{folder.Beside("precious")}'", error.Message, StringComparison.Ordinal);
        Assert.Equal(orders, File.ReadAllText(folder.Beside("precious/orders.csv")));
    }

    [Theory]
    [InlineData("Orders=6", "")]
    [InlineData("Orders=6|Name=Small", "Small")]
    [InlineData("Orders=6|Name=OtherShop", "OtherShop")]
    public void A_link_in_the_place_of_the_folder_of_all_sets_is_refused_before_anything_is_deleted(string settings, string item)
    {
        folder.Run("Orders=6|Name=OtherShop", new TaskItem("OtherShop"));
        Directory.Move(folder.FullPath, folder.Beside("disk"));
        Directory.CreateSymbolicLink(folder.FullPath, folder.Beside("disk"));
        folder.WriteLeftovers();
        var before = folder.Files();

        var error = Assert.Single(folder.Run(settings, item.Length > 0 ? [new(item)] : []).Engine.Errors);

        Assert.Equal("CFX0010", error.Code);
        Assert.Contains($"'{folder.FullPath}': it is a link to '{folder.Beside("disk")}'", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    /// <summary>For example, a project whose obj folder is on another disk.</summary>
    [Fact]
    public void A_folder_above_may_be_a_link()
    {
        Directory.CreateDirectory(folder.Beside("disk"));
        Directory.CreateSymbolicLink(folder.Beside("obj"), folder.Beside("disk"));
        using var task = folder.Task("Orders=6|Name=Small", new TaskItem("Small"));
        task.OutputDirectory = folder.Beside("obj/CommerceFixtures/");
        task.RecordFile = folder.Beside("obj/CommerceFixtures.made");

        Assert.True(TaskFolder.Execute(task).Succeeded);

        Assert.Equal(6, Directory.GetFiles(folder.Beside("disk/CommerceFixtures/Small")).Length);
    }

    [Fact]
    public void A_refused_link_of_one_set_leaves_the_others_as_they_are()
    {
        folder.Run("Orders=6|Name=Golden|Name=Old", new TaskItem("Golden"), new TaskItem("Old"));
        Directory.Move(folder.File("Golden"), folder.Beside("precious"));
        Directory.CreateSymbolicLink(folder.File("Golden"), folder.Beside("precious"));

        Assert.False(folder.Run("Orders=6|Name=Golden", new TaskItem("Golden")).Succeeded);

        Assert.Equal(6, Directory.GetFiles(folder.File("Old")).Length);
    }

    /// <summary>The folder of another tool, with files that have the names of a set's files.</summary>
    [Fact]
    public void A_manifest_that_was_not_made_here_does_not_make_a_folder_ours()
    {
        Directory.CreateDirectory(folder.File("OtherShop"));
        foreach (var file in (string[])["manifest.json", "orders.csv", "report.html"])
            File.WriteAllText(folder.File($"OtherShop/{file}"), "{}");

        Assert.True(folder.Run("Orders=6|Name=Small", new TaskItem("Small")).Succeeded);

        Assert.Equal(3, Directory.GetFiles(folder.File("OtherShop")).Length);
    }

    /// <summary>Its name could also be the name of a set, and its files look like a set's files.</summary>
    [Fact]
    public void A_folder_in_which_another_build_is_at_work_stays()
    {
        folder.Run("Orders=6|Name=Small", new TaskItem("Small"));
        using var other = CommerceFixtures.Engine.Files.FreshFolder.In(folder.FullPath);
        foreach (var file in TaskFolder.SetFiles)
            File.Copy(folder.File($"Small/{file}"), Path.Combine(other.Path, file));

        folder.Run("Orders=6|Name=Small", new TaskItem("Small"));

        Assert.Equal(6, Directory.GetFiles(other.Path).Length);
    }

    [Theory]
    [InlineData("Orders=6")]
    [InlineData("Orders=6|Name=Kept")]
    public void What_a_killed_build_left_is_gone_after_a_build_of_any_set_and_after_a_clean(string settings)
    {
        TaskItem[] items = settings.Contains("Kept", StringComparison.Ordinal) ? [new("Kept")] : [];
        folder.Run(settings, items);
        folder.WriteLeftovers();

        Assert.Empty(folder.Run(settings, items).Made);
        AssertNothingIsLeft();

        folder.WriteLeftovers();
        using var clean = new CleanCommerceFixtures
        {
            BuildEngine = new RecordingBuildEngine(),
            ProjectFile = folder.ProjectFile,
            SetsDirectory = folder.FullPath + Path.DirectorySeparatorChar,
            OutputDirectory = folder.Beside("missing"),
            FileList = folder.Beside("CommerceFixtures.files"),
            RecordFile = folder.Beside("CommerceFixtures.made"),
            SettingsFile = folder.Beside("CommerceFixtures.settings"),
        };
        Assert.True(clean.Execute());
        Assert.False(Directory.Exists(folder.FullPath));
    }

    private void AssertNothingIsLeft() =>
        Assert.DoesNotContain(folder.Files(), file => file.StartsWith(".commerce", StringComparison.Ordinal));
}
