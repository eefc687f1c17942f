using System.Collections.Concurrent;

namespace CommerceFixtures.Tests;

/// <summary>WriteTo keeps the existing folder, whatever fails and whoever else is using it.</summary>
public sealed class WritingInPlaceTests : IDisposable
{
    private readonly TinyDataSet folder = new();
    private readonly CommerceDataSet set;
    private readonly CommerceDataSet edited;
    private readonly string parent = Directory.CreateTempSubdirectory("written-").FullName;

    public WritingInPlaceTests()
    {
        set = folder.Open();
        edited = set.With(set.GetProduct(1) with { Name = "Pan" }).With(set.GetOrder(1) with { Status = OrderStatus.Returned });
    }

    public static TheoryData<int> Moves => [.. Enumerable.Range(0, 13)];

    private string Target => Path.Combine(parent, "shop");

    private string Work => Path.Combine(Target, WorkFolder.Name);

    [Fact]
    public void The_folder_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Directory.CreateDirectory(Target, owner);

        set.WriteTo(Target);
        edited.WriteTo(Target);

        Assert.Equal(owner, File.GetUnixFileMode(Target));
    }

    [Fact]
    public void Nothing_is_written_beside_the_folder()
    {
        Directory.CreateDirectory(Target);
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Directory.SetLastWriteTimeUtc(parent, before);

        set.WriteTo(Target);

        Assert.Equal(before, Directory.GetLastWriteTimeUtc(parent));
    }

    [Fact]
    public void A_long_name_is_a_name()
    {
        var path = Path.Combine(parent, new string('x', 240));
        set.WriteTo(path);
        Assert.Equal(set.Orders, CommerceDataSet.Open(path).Orders);
    }

    /// <summary>Each number of moves after which the process can be killed.</summary>
    [Theory, MemberData(nameof(Moves))]
    public void A_kill_leaves_no_mixture_and_the_next_WriteTo_succeeds(int moves)
    {
        set.WriteTo(Target);
        Kill(moves);

        if (Opened() is { } found)
            Assert.Equal(found.Products.SequenceEqual(set.Products), found.Orders.SequenceEqual(set.Orders));
        edited.WriteTo(Target);

        Assert.Equal(edited.Orders, CommerceDataSet.Open(Target).Orders);
        Assert.Equal([.. FolderSwap.FileNames.Order()], NamesIn(Target));
    }

    [Theory, MemberData(nameof(Moves))]
    public void What_a_kill_left_is_taken_back_when_the_next_WriteTo_fails(int moves)
    {
        set.WriteTo(Target);
        Kill(moves);
        File.Delete(folder.ManifestPath);
        folder.Write(FixtureFile.Reviews, TinyTexts.Of[FixtureFile.Reviews].Replace("2,1,2,1,", "2,1,2,one,", StringComparison.Ordinal));

        Assert.Throws<FixtureFormatException>(() => folder.Open().WriteTo(Target));

        Assert.Equal(moves < 12 ? set.Orders : edited.Orders, CommerceDataSet.Open(Target).Orders);
        Assert.Equal([.. FolderSwap.FileNames.Order()], NamesIn(Target));
    }

    [Fact]
    public void What_a_kill_left_of_the_first_set_is_replaced()
    {
        Directory.CreateDirectory(Target);
        Kill(9);

        edited.WriteTo(Target);

        Assert.Equal(edited.Orders, CommerceDataSet.Open(Target).Orders);
        Assert.Equal([.. FolderSwap.FileNames.Order()], NamesIn(Target));
    }

    [Fact]
    public void A_work_folder_with_the_file_of_somebody_else_is_left_alone()
    {
        set.WriteTo(Target);
        Directory.CreateDirectory(Work);
        File.WriteAllText(Path.Combine(Work, "notes.txt"), "mine");

        var error = Assert.Throws<IOException>(() => edited.WriteTo(Target));

        Assert.StartsWith($"'{Target}' contains '{WorkFolder.Name}', ", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Work, "notes.txt")));
        Assert.Equal(set.Orders, CommerceDataSet.Open(Target).Orders);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("orders.csv")]
    public void What_somebody_else_writes_in_the_meantime_stays(string name)
    {
        Directory.CreateDirectory(Target);

        using (var update = new FolderUpdate(Target))
        {
            WriteFiles(edited, update.Fresh);
            File.WriteAllText(Path.Combine(Target, name), "mine");
            Assert.Throws<IOException>(update.Publish);
        }

        Assert.Equal([name], NamesIn(Target));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, name)));
    }

    [Fact]
    public void A_move_that_fails_is_taken_back()
    {
        set.WriteTo(Target);

        using (var update = new FolderUpdate(Target))
        {
            WriteFiles(edited, update.Fresh);
            File.Delete(Path.Combine(update.Fresh, "reviews.csv"));
            Assert.Throws<FileNotFoundException>(update.Publish);
        }

        Assert.Equal(set.Orders, CommerceDataSet.Open(Target).Orders);
        Assert.Equal(set.Reviews, CommerceDataSet.Open(Target).Reviews);
        Assert.Equal([.. FolderSwap.FileNames.Order()], NamesIn(Target));
    }

    [Fact]
    public void Another_WriteTo_is_told()
    {
        using (var update = new FolderUpdate(Target))
        {
            var error = Assert.Throws<IOException>(() => set.WriteTo(Target));
            Assert.Equal(
                $"Another WriteTo is writing to '{Target}'. Try again when it has finished, or specify another folder.", error.Message);
            WriteFiles(edited, update.Fresh);
            update.Publish();
        }

        Assert.Equal(edited.Orders, CommerceDataSet.Open(Target).Orders);
        set.WriteTo(Target);
    }

    [Fact]
    public void Many_at_once_succeed_or_say_who_is_at_work()
    {
        var errors = new ConcurrentBag<Exception>();
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, round =>
        {
            try
            {
                (round % 2 == 0 ? set : edited).WriteTo(Target);
            }
            catch (Exception exception)
            {
                errors.Add(exception);
            }
        });

        Assert.All(errors, error => Assert.StartsWith(
            $"Another WriteTo is writing to '{Target}'.", Assert.IsType<IOException>(error).Message, StringComparison.Ordinal));
        Assert.InRange(errors.Count, 0, 199);
        Assert.Equal([.. FolderSwap.FileNames.Order()], NamesIn(Target));
        Assert.Equal(4, CommerceDataSet.Open(Target).Orders.Count);
    }

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(parent, recursive: true);
    }

    /// <summary>Leaves what a process leaves if it is killed after this number of moves.</summary>
    private void Kill(int moves)
    {
        var replaced = Path.Combine(Work, FolderSwap.ReplacedFiles);
        Directory.CreateDirectory(replaced);
        WriteFiles(edited, Work);
        File.WriteAllText(Path.Combine(Work, "in-use"), "");
        var leaving = FolderSwap.FileNames.AsEnumerable().Reverse().Select(name => (Name: name, From: Target, To: replaced));
        var coming = FolderSwap.FileNames.Select(name => (Name: name, From: Work, To: Target));
        foreach (var (name, from, to) in leaving.Concat(coming).Take(moves).Where(move => File.Exists(Path.Combine(move.From, move.Name))))
            File.Move(Path.Combine(from, name), Path.Combine(to, name));
    }

    private CommerceDataSet? Opened()
    {
        try
        {
            return CommerceDataSet.Open(Target);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private void WriteFiles(CommerceDataSet rows, string directory)
    {
        var other = Path.Combine(parent, "other");
        rows.WriteTo(other);
        foreach (var path in Directory.GetFiles(other))
            File.Move(path, Path.Combine(directory, Path.GetFileName(path)));
        Directory.Delete(other);
    }

    private static string[] NamesIn(string directory) =>
        [.. Directory.GetFileSystemEntries(directory).Select(path => Path.GetFileName(path)!).Order()];
}
