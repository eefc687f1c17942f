namespace CommerceFixtures.Tests;

/// <summary>
/// Edits that do not change the length of a file. A project that was compiled for the set detects them when it first reads the file.
/// </summary>
public sealed class EditedContentTests : IDisposable
{
    private readonly TinyDataSet folder = new();

    public static TheoryData<string, string, string> Edits => new()
    {
        { "products.csv", "19.99", "99.99" },
        { "customers.csv", "Ann,", "Ada," },
        { "orders.csv", "29.89", "29.98" },
        { "order_items.csv", "1,1,2,1,", "1,1,2,2," },
        { "reviews.csv", "Then again", "Then never" },
    };

    [Theory, MemberData(nameof(Edits))]
    public async Task The_first_read_of_the_file_is_refused_every_way(string fileName, string made, string edited)
    {
        var set = OpenEdited(fileName, made, edited);

        foreach (var read in (Func<CommerceDataSet, int>[])[Loaded, Streamed, Loaded])
        {
            var error = Assert.Throws<StaleFixtureException>(() => read(set));
            Assert.Equal(folder.Directory, error.Directory);
            Assert.Equal(
                [$"{fileName} was changed after it was generated: its SHA-256 hash differs from the one in the manifest"],
                error.Differences);
            Assert.Contains("'dotnet build --no-incremental'", error.Message, StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<StaleFixtureException>(() => StreamedAsync(set));
    }

    [Fact]
    public void The_other_files_are_read()
    {
        var set = OpenEdited("reviews.csv", "Then again", "Then never");
        Assert.Equal((3, 2, 4, 5), (set.Products.Count, set.Customers.Count, set.Orders.Count, set.OrderItems.Count));
    }

    [Fact]
    public void A_file_that_is_restored_is_read_at_the_next_attempt()
    {
        var set = OpenEdited("reviews.csv", "Then again", "Then never");
        Assert.Throws<StaleFixtureException>(() => set.Reviews);

        folder.Write(FixtureFile.Reviews, TinyTexts.Of[FixtureFile.Reviews]);

        Assert.Equal("Read it twice.\nThen again.", set.Reviews[0].ReviewText);
    }

    [Fact]
    public void Sets_that_are_opened_by_their_folder_may_be_edited()
    {
        Edit("orders.csv", "29.89", "29.98");
        Assert.Equal(29.98m, folder.Open().GetOrder(1).TotalAmount);
    }

    [Fact]
    public void A_file_is_hashed_once()
    {
        var set = TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings);
        Assert.Equal(29.89m, set.ReadOrders().First().TotalAmount);

        Edit("orders.csv", "29.89", "29.98");

        Assert.Equal(29.98m, set.ReadOrders().First().TotalAmount);
    }

    [Fact]
    public void A_set_of_more_than_4_MB_is_known_by_its_lengths()
    {
        var long1 = new string('x', 5_000_000 / 10);
        folder.Write(FixtureFile.Reviews, TinyTexts.Of[FixtureFile.Reviews].TrimEnd('\n') + "\n" + string.Concat(
            Enumerable.Range(3, 10).Select(id => $"{id},1,1,5,{long1},2023-01-01\n")));
        folder.WriteManifest();
        Edit("orders.csv", "29.89", "29.98");

        Assert.Equal(29.98m, TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings).GetOrder(1).TotalAmount);
    }

    [Fact]
    public void Other_files_that_a_manifest_names_do_not_make_a_set_large()
    {
        folder.WriteManifest();
        var text = File.ReadAllText(folder.ManifestPath);
        var other = $"{{ \"name\": \"other.bin\", \"rows\": 0, \"bytes\": 5000000, \"sha256\": \"{new string('0', 64)}\" }}";
        File.WriteAllText(folder.ManifestPath, text.Replace("\"files\": [", $"\"files\": [{other},", StringComparison.Ordinal));
        Edit("orders.csv", "29.89", "29.98");

        Assert.Throws<StaleFixtureException>(() => TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings).Orders);
    }

    [Fact]
    public void An_edited_part_is_refused()
    {
        using var parts = new TinySetInParts();
        parts.Write(
            FixtureFile.Orders, 2, TinySetInParts.Rows[FixtureFile.Orders][2].Replace("250.00", "150.00", StringComparison.Ordinal));
        var set = TinyManifest.OpenFor(parts.Directory, TinySetInParts.Settings);

        Assert.Equal(2, set.ReadOrders().Take(2).Count());
        var error = Assert.Throws<StaleFixtureException>(() => set.Orders);
        Assert.Contains("orders-00002-of-00003.csv was changed", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static int Loaded(CommerceDataSet set) =>
        set.Products.Count + set.Customers.Count + set.Orders.Count + set.OrderItems.Count + set.Reviews.Count;

    private static int Streamed(CommerceDataSet set) =>
        set.ReadProducts().Count() + set.ReadCustomers().Count() + set.ReadOrders().Count() + set.ReadOrderItems().Count() +
            set.ReadReviews().Count();

    private static async Task StreamedAsync(CommerceDataSet set)
    {
        await Ended(set.ReadProductsAsync());
        await Ended(set.ReadCustomersAsync());
        await Ended(set.ReadOrdersAsync());
        await Ended(set.ReadOrderItemsAsync());
        await Ended(set.ReadReviewsAsync());

        static async Task Ended<T>(IAsyncEnumerable<T> rows)
        {
            await foreach (var _ in rows)
            {
            }
        }
    }

    private CommerceDataSet OpenEdited(string fileName, string made, string edited)
    {
        Edit(fileName, made, edited);
        return TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings);
    }

    private void Edit(string fileName, string made, string edited)
    {
        var path = Path.Combine(folder.Directory, fileName);
        var text = File.ReadAllText(path);
        Assert.Contains(made, text, StringComparison.Ordinal);
        Assert.Equal(made.Length, edited.Length);
        File.WriteAllText(path, text.Replace(made, edited, StringComparison.Ordinal));
    }
}
