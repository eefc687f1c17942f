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
}
