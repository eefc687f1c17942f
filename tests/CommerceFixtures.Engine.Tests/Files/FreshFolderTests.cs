using CommerceFixtures.Engine.Files;

namespace CommerceFixtures.Engine.Tests.Files;

public sealed class FreshFolderTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    private string Killed => root[".commerce-fixtures-0123456789abcdef0123456789abcdef.tmp"];

    private string MarkOfKilled => root[".commerce-fixtures-0123456789abcdef0123456789abcdef.in-use"];

    public void Dispose() => root.Dispose();

    [Fact]
    public void Its_files_replace_those_of_the_same_names_and_it_goes()
    {
        Directory.CreateDirectory(root["set"]);
        File.WriteAllText(root["set/orders.csv"], "old");
        File.WriteAllText(root["set/notes.txt"], "mine");

        using (var fresh = FreshFolder.In(root.Path))
        {
            File.WriteAllText(Path.Combine(fresh.Path, "orders.csv"), "new");
            File.WriteAllText(Path.Combine(fresh.Path, "manifest.json"), "{}");
            fresh.MoveInto(root["set"]);
        }

        Assert.Equal([root["set"]], Directory.GetFileSystemEntries(root.Path));
        Assert.Equal(["manifest.json", "notes.txt", "orders.csv"], Directory.GetFiles(root["set"]).Select(Path.GetFileName).Order());
        Assert.Equal("new", File.ReadAllText(root["set/orders.csv"]));
    }

    [Fact]
    public void One_in_use_is_not_deleted_and_leaves_nothing_when_it_goes()
    {
        using (var inUse = FreshFolder.In(root.Path))
        {
            Write(inUse.Path, "orders.csv");
            FreshFolder.DeleteAbandoned(root.Path);
            Assert.Single(Directory.GetFiles(inUse.Path));
            Assert.True(FreshFolder.Is(inUse.Path));
        }

        Assert.Empty(Directory.GetFileSystemEntries(root.Path));
    }

    /// <summary>
    /// Killed while the folder was filled, before it was created, after it was emptied, and while the previous files were moved out.
    /// </summary>
    [Theory]
    [InlineData(true, "orders.csv", "manifest.json", "other")]
    [InlineData(true, "orders-00003-of-00016.csv", "report.html")]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(true, "products.csv", "replaced/products.csv", "replaced/manifest.json", "replaced/report.html")]
    public void What_a_killed_process_leaves_is_deleted(bool hasFolder, params string[] files)
    {
        File.WriteAllText(MarkOfKilled, "");
        if (hasFolder)
            Write(Killed, files);

        FreshFolder.DeleteAbandoned(root.Path);

        Assert.Empty(Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void A_folder_whose_mark_is_gone_is_deleted()
    {
        Write(Killed, "orders.csv");

        FreshFolder.DeleteAbandoned(root.Path);

        Assert.Empty(Directory.GetFileSystemEntries(root.Path));
    }

    [Theory]
    [InlineData("deep/orders.csv")]
    [InlineData("notes.txt")]
    [InlineData("Orders.csv")]
    [InlineData("orders.csv/manifest.json")]
    [InlineData("replaced/deep/orders.csv")]
    [InlineData("replaced/notes.txt")]
    [InlineData("orders-00016-of-00003.csv")]
    public void One_with_anything_else_in_it_stays_with_all_its_files(string file)
    {
        Write(Killed, "customers.csv", "replaced/reviews.csv");
        Write(Killed, file);
        var before = Entries(root.Path);

        FreshFolder.DeleteAbandoned(root.Path);

        Assert.Equal(before, Entries(root.Path));
    }

    [Theory]
    [InlineData("set.mywork.tmp")]
    [InlineData(".commerce-fixtures-mine.tmp")]
    [InlineData(".commerce-fixtures-0123456789abcdef0123456789abcdeg.tmp")]
    [InlineData(".commerce-fixtures-0123456789abcdef0123456789abcdef0.tmp")]
    [InlineData(".commerce-fixtures-{0123456789abcdef0123456789abcd}.tmp")]
    [InlineData(".commerce-fixtures-.tmp")]
    public void A_folder_of_another_name_stays(string name)
    {
        Write(root[name], "orders.csv");

        FreshFolder.DeleteAbandoned(root.Path);

        Assert.True(File.Exists(root[$"{name}/orders.csv"]));
        Assert.False(FreshFolder.Is(root[name]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/replaced")]
    public void What_is_behind_a_link_stays(string at)
    {
        Write(root["precious"], "orders.csv", "manifest.json");
        if (at.Length > 0)
            Directory.CreateDirectory(Killed);
        Directory.CreateSymbolicLink(Killed + at, root["precious"]);

        FreshFolder.DeleteAbandoned(root.Path);

        Assert.Equal(2, Directory.GetFiles(root["precious"]).Length);
    }

    [Fact]
    public void A_file_in_it_that_is_a_link_goes_and_what_it_leads_to_stays()
    {
        Write(root["precious"], "orders.csv");
        Directory.CreateDirectory(Killed);
        File.CreateSymbolicLink(Path.Combine(Killed, "orders.csv"), root["precious/orders.csv"]);

        FreshFolder.DeleteAbandoned(root.Path);

        Assert.False(Directory.Exists(Killed));
        Assert.True(File.Exists(root["precious/orders.csv"]));
    }

    [Fact]
    public void A_root_that_is_missing_or_a_file_is_no_error()
    {
        File.WriteAllText(root["file"], "");

        FreshFolder.DeleteAbandoned(root["missing"]);
        FreshFolder.DeleteAbandoned(root["file"]);
    }

    /// <summary>A process without file locks records that in its mark.</summary>
    [Fact]
    public void A_mark_that_says_that_it_is_not_locked_is_believed_for_a_day()
    {
        Write(Killed, "orders.csv");
        File.WriteAllText(MarkOfKilled, "!");

        FreshFolder.DeleteAbandoned(root.Path);
        Assert.True(Directory.Exists(Killed));

        File.SetLastWriteTimeUtc(MarkOfKilled, DateTime.UtcNow.AddDays(-2));
        FreshFolder.DeleteAbandoned(root.Path);
        Assert.Empty(Directory.GetFileSystemEntries(root.Path));
    }

    private static void Write(string directory, params string[] files)
    {
        Directory.CreateDirectory(directory);
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(directory, file))!);
            File.WriteAllText(Path.Combine(directory, file), file);
        }
    }

    private static string[] Entries(string directory) =>
        [.. Directory.GetFileSystemEntries(directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
