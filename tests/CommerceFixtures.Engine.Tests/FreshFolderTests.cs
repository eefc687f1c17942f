namespace CommerceFixtures.Engine.Tests;

public sealed class FreshFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("CommerceFixtures.").FullName;

    private string Target => Path.Combine(root, "set");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Its_files_replace_those_of_the_same_names_and_it_goes()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "orders.csv"), "old");
        File.WriteAllText(Path.Combine(Target, "notes.txt"), "mine");

        using (var fresh = FreshFolder.Beside(Target))
        {
            File.WriteAllText(Path.Combine(fresh.Path, "orders.csv"), "new");
            File.WriteAllText(Path.Combine(fresh.Path, "manifest.json"), "{}");
            fresh.MoveInto(Target);
        }

        Assert.Equal([Target], Directory.GetFileSystemEntries(root));
        Assert.Equal(["manifest.json", "notes.txt", "orders.csv"], Directory.GetFiles(Target).Select(Path.GetFileName).Order());
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "orders.csv")));
    }

    [Fact]
    public void One_of_a_process_that_was_killed_is_deleted_and_one_in_use_is_not()
    {
        var killed = Directory.CreateDirectory(Target + ".killed.tmp").FullName;
        File.WriteAllText(Path.Combine(killed, ".in-use"), "");
        File.WriteAllText(Path.Combine(killed, "orders.csv"), "half");
        using var inUse = FreshFolder.Beside(Target + "s");
        using var other = FreshFolder.Beside(Target);

        using var fresh = FreshFolder.Beside(Target);

        Assert.False(Directory.Exists(killed));
        Assert.True(Directory.Exists(other.Path));
        Assert.True(Directory.Exists(inUse.Path));
    }

    [Fact]
    public void A_folder_of_someone_else_stays()
    {
        var foreign = Directory.CreateDirectory(Target + ".mine.tmp").FullName;

        using var fresh = FreshFolder.Beside(Target);

        Assert.True(Directory.Exists(foreign));
    }
}
