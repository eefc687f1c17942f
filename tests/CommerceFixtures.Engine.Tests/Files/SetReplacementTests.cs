using System.Security.Cryptography;
using System.Text.Json;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Tests.Files;

/// <summary>
/// A process can be killed after any of the moves. Then the folder contains the previous set, the new set, or one that cannot be opened.
/// </summary>
public sealed class SetReplacementTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Orders=2000&Seed=1", "Orders=2000&Seed=2")]
    [InlineData("Orders=30&Seed=1", "Orders=40&Seed=1")]
    [InlineData("Orders=2000&Parts=2&Seed=1", "Orders=2000&Parts=2&Seed=2")]
    [InlineData("Orders=2000&Seed=1", "Orders=2000&Parts=2&Seed=1")]
    [InlineData("Orders=2000&Parts=2&Seed=1", "Orders=2000&Seed=1")]
    [InlineData("Orders=3000&Parts=2&Seed=1", "Orders=3000&Parts=3&Seed=2")]
    public void No_move_after_which_a_process_is_killed_leaves_files_of_two_sets(string before, string after)
    {
        var (old, made) = (Make("old", before), Make("made", after));
        File.WriteAllText(Path.Combine(old, "report.html"), before);
        var (ofOld, ofMade) = (ContentOf(old), ContentOf(made));
        var opened = new HashSet<string>();
        for (var moves = 0; moves <= Replacement(old, made).Moves().Count; moves++)
        {
            var (fresh, target) = (Copy(made, $"fresh{moves}"), Copy(old, $"shop{moves}"));
            Directory.CreateDirectory(Path.Combine(fresh, SetReplacement.ReplacedFiles));
            foreach (var move in Replacement(target, fresh).Moves().Take(moves))
                move.Do();

            var content = ContentOf(target);
            Assert.True(content.All(ofOld.Contains) || content.All(ofMade.Contains), $"mixed after {moves} moves");
            Assert.All(Directory.GetFiles(target, "manifest*"), HasItsTables);
            if (CanBeOpened(target))
                opened.Add(content.All(ofOld.Contains) ? "before" : "after");

            Replacement(target, Copy(made, $"again{moves}")).Run();
            Assert.Equal(ofMade, ContentOf(target));
        }

        Assert.Equal(["after", "before"], opened.Order());
    }

    [Fact]
    public void A_move_that_fails_brings_the_files_of_before_back()
    {
        var (old, made) = (Make("old", "Orders=30&Seed=1"), Make("made", "Orders=30&Seed=2"));
        File.Delete(Path.Combine(old, "reviews.csv"));
        Directory.CreateDirectory(Path.Combine(old, "reviews.csv"));
        var before = ContentOf(old);

        Assert.ThrowsAny<SystemException>(() => Replacement(old, made).Run());

        Assert.Equal(before, ContentOf(old));
    }

    [Fact]
    public void Parts_that_are_made_one_by_one_do_not_replace_each_other()
    {
        var set = Make("set", "Orders=3000&Parts=3");
        var first = Copy(set, "first", file => file.Contains("00000", StringComparison.Ordinal) || file == "products.csv");
        var second = Copy(set, "second", file => file.Contains("00001", StringComparison.Ordinal));

        Replacement(first, second).Run();

        Assert.Equal(ContentOf(Copy(set, "both", file => !file.Contains("00002", StringComparison.Ordinal))), ContentOf(first));
    }

    [Fact]
    public void A_report_alone_and_files_of_somebody_else_leave_the_set_as_it_is()
    {
        var set = Make("set", "Orders=30");
        File.WriteAllText(Path.Combine(set, "notes.txt"), "mine");
        var before = ContentOf(set);
        Directory.CreateDirectory(folder["fresh"]);
        File.WriteAllText(folder["fresh/report.html"], "page");

        Replacement(set, folder["fresh"]).Run();

        Assert.Equal(before.Append("report.html page").Order(StringComparer.Ordinal), ContentOf(set));
    }

    [Fact]
    public void A_set_that_comes_without_a_report_takes_the_old_one_away()
    {
        var (old, made) = (Make("old", "Orders=30"), Make("made", "Orders=30"));
        File.WriteAllText(Path.Combine(old, "report.html"), "of before");
        var ofMade = ContentOf(made);

        Replacement(old, made).Run();

        Assert.Equal(ofMade, ContentOf(old));
    }

    /// <summary>Another build of the same project may be reading the files.</summary>
    [Fact]
    public void The_same_files_stay_where_they_are_and_take_the_dates()
    {
        var (old, made) = (Make("old", "Orders=30"), Make("made", "Orders=30"));
        var date = new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in Directory.GetFiles(made))
            File.SetLastWriteTimeUtc(path, date);
        using var reader = File.OpenRead(Path.Combine(old, "orders.csv"));

        Replacement(old, made).Run();

        Assert.Equal(6, Directory.GetFiles(made).Length);
        Assert.All(Directory.GetFiles(old), path => Assert.Equal(date, File.GetLastWriteTimeUtc(path)));
    }

    [Fact]
    public void A_byte_that_differs_in_a_file_of_the_same_length_is_replaced()
    {
        var (old, made) = (Make("old", "Orders=30"), Make("made", "Orders=30"));
        var ofMade = ContentOf(made);
        var orders = Path.Combine(old, "orders.csv");
        File.WriteAllText(orders, File.ReadAllText(orders).Replace("Completed", "Cancelled", StringComparison.Ordinal));

        Replacement(old, made).Run();

        Assert.Equal(ofMade, ContentOf(old));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_refused_and_what_is_behind_it_stays()
    {
        var (precious, made) = (Make("precious", "Orders=30&Seed=1"), Make("made", "Orders=30&Seed=2"));
        var before = ContentOf(precious);
        Directory.CreateSymbolicLink(folder["shop"], precious);

        var problem = Assert.Throws<FixtureProblemException>(() => Replacement(folder["shop"], made).Run()).Problem;

        Assert.Equal(
            ("CFX0010",
                $"The files of the data set cannot be written to '{folder["shop"]}': it is a link to '{precious}', and files are never " +
                "replaced through a link. Delete the link, or make a folder above it the link."),
            (problem.Code, problem.Message));
        Assert.Equal(before, ContentOf(precious));
    }

    /// <summary>A project can have links in its output. The links themselves are replaced.</summary>
    [Fact]
    public void Files_that_are_links_are_replaced_and_what_they_lead_to_stays()
    {
        var (precious, made) = (Make("precious", "Orders=30&Seed=1"), Make("made", "Orders=30&Seed=2"));
        var (ofPrecious, ofMade) = (ContentOf(precious), ContentOf(made));
        Directory.CreateDirectory(folder["shop"]);
        foreach (var path in Directory.GetFiles(precious))
            File.CreateSymbolicLink(Path.Combine(folder["shop"], Path.GetFileName(path)), path);

        Replacement(folder["shop"], made).Run();

        Assert.Equal(ofMade, ContentOf(folder["shop"]));
        Assert.Equal(ofPrecious, ContentOf(precious));
    }

    private static SetReplacement Replacement(string directory, string fresh) => new(fresh, directory);

    /// <summary>Manifests are moved in last and out first, so that none is beside files that it does not describe.</summary>
    private static void HasItsTables(string manifest)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(manifest));
        foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
        {
            var table = Path.Combine(Path.GetDirectoryName(manifest)!, file.GetProperty("name").GetString()!);
            Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(table))));
        }
    }

    private static bool CanBeOpened(string directory)
    {
        try
        {
            var data = CommerceDataSet.Open(directory);
            return data.Products.Count + data.Customers.Count + data.Orders.Count + data.OrderItems.Count + data.Reviews.Count > 0;
        }
        catch (Exception exception) when (exception is IOException or StaleFixtureException or FixtureFormatException)
        {
            return false;
        }
    }

    private string Make(string name, string settings)
    {
        DataSetMaker.Make(MadeSet.Read(settings), folder[name], MadeSet.Version, new MakeOptions());
        return folder[name];
    }

    private string Copy(string from, string name, Predicate<string>? which = null)
    {
        Directory.CreateDirectory(folder[name]);
        foreach (var path in Directory.GetFiles(from).Where(path => which is null || which(Path.GetFileName(path))))
            File.Copy(path, Path.Combine(folder[name], Path.GetFileName(path)));
        return folder[name];
    }

    /// <summary>The names and contents of the files.</summary>
    private static List<string> ContentOf(string directory) =>
        [.. Directory.GetFiles(directory).Select(path => $"{Path.GetFileName(path)} {File.ReadAllText(path)}")
            .Order(StringComparer.Ordinal)];
}
