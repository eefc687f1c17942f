namespace CommerceFixtures.Tests;

/// <summary>A set in parts reads like a set with a single part that has the same rows.</summary>
public sealed class SetInPartsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lists_and_streams_hold_the_rows_of_all_parts_in_order(bool withManifests)
    {
        using var parts = new TinySetInParts(withManifests);
        using var one = InOne();
        var (set, expected) = (parts.Open(), one.Open());

        Assert.Equal((3, 4, 4, 5, 2), (set.Products.Count, set.Customers.Count, set.Orders.Count, set.OrderItems.Count, set.Reviews.Count));
        Assert.Equal(Lists(expected), Lists(set));
        Assert.Equal(Lists(expected), Streams(set));
        Assert.Equal(withManifests ? TinySetInParts.Parts : 0, set.Manifests.Count);
    }

    [Fact]
    public void Ids_are_looked_up_over_all_parts()
    {
        using var folder = new TinySetInParts();
        var set = folder.Open();

        Assert.Same(set.Customers[2], set.GetCustomer(3));
        Assert.Same(set.Orders[2], set.GetOrder(3));
        Assert.Same(set.OrderItems[4], set.GetOrderItem(5));
        Assert.True(set.TryGetReview(2, out var review) && ReferenceEquals(review, set.Reviews[1]));
        Assert.False(set.TryGetOrder(5, out _));

        var error = Assert.Throws<KeyNotFoundException>(() => set.GetOrder(5));
        Assert.Equal(
            $"order_id 5 does not exist in '{folder["orders-00000-of-00003.csv"]} to orders-00002-of-00003.csv'. IDs run from 1 to 4.",
            error.Message);
    }

    [Fact]
    public void Rows_lead_to_each_other_within_every_part()
    {
        using var folder = new TinySetInParts();
        var set = folder.Open();

        Assert.Equal([3, 4], set.OrdersOf(set.Customers[3]).Select(order => order.OrderId));
        Assert.Empty(set.OrdersOf(set.Customers[2]));
        Assert.Equal([4], set.ItemsOf(set.Orders[2]).Select(item => item.OrderItemId));
        Assert.Equal([1, 5], set.ItemsOf(set.Products[0]).Select(item => item.OrderItemId));
        Assert.Equal([1, 2], set.ReviewsOf(set.Products[0]).Select(review => review.ReviewId));
        Assert.Same(set.Customers[3], set.CustomerOf(set.Reviews[1]));
        Assert.Same(set.Products[2], set.ProductOf(set.OrderItems[3]));
        Assert.Same(set.Orders[3], set.OrderOf(set.OrderItems[4]));
    }

    [Fact]
    public void The_orders_of_a_customer_stand_in_date_order_whatever_the_order_of_the_parts()
    {
        using var folder = new TinySetInParts(withManifests: false);
        var last = TinySetInParts.Rows[FixtureFile.Orders][2];
        folder.Write(FixtureFile.Orders, 2, last.Replace(",4,2023", ",2,2023", StringComparison.Ordinal));
        var set = folder.Open();

        Assert.Equal([3, 4, 1, 2], set.OrdersOf(set.Customers[1]).Select(order => order.OrderId));
    }

    [Fact]
    public void A_set_knows_its_files_and_manifests_part_after_part()
    {
        using var folder = new TinySetInParts();
        var written = Enumerable.Range(0, TinySetInParts.Parts).Select(part => folder.ManifestOf(part)).ToList();
        var set = TinyManifest.OpenFor(folder.Directory, TinySetInParts.Settings);

        Assert.Equal((folder.Directory, "Tiny"), (set.Directory, set.Name));
        Assert.Equal([folder["products.csv"]], set.ProductPaths);
        Assert.Equal(Paths("customers"), set.CustomerPaths);
        Assert.Equal(Paths("orders"), set.OrderPaths);
        Assert.Equal(Paths("order_items"), set.OrderItemPaths);
        Assert.Equal(Paths("reviews"), set.ReviewPaths);
        Assert.Equal(written.Select(manifest => manifest.Files), set.Manifests.Select(manifest => manifest.Files));
        Assert.Equal([5, 4, 4], set.Manifests.Select(manifest => manifest.Files.Count));

        string[] Paths(string table) =>
            [folder[$"{table}-00000-of-00003.csv"], folder[$"{table}-00001-of-00003.csv"], folder[$"{table}-00002-of-00003.csv"]];
    }

    [Fact]
    public void A_stream_opens_one_file_after_the_other_for_shared_reading()
    {
        using var folder = new TinySetInParts();
        var set = folder.Open();
        foreach (var order in set.ReadOrders())
        {
            var isFirstPart = order.OrderId <= 2;
            Assert.Equal(isFirstPart, IsOpen(set.OrderPaths[0]));
            Assert.False(IsOpen(set.OrderPaths[1]));
            Assert.Equal(!isFirstPart, IsOpen(set.OrderPaths[2]));
            File.ReadAllBytes(set.OrderPaths[0]);
        }

        Assert.All(set.OrderPaths, path => Assert.False(IsOpen(path)));
    }

    [Fact]
    public void A_stream_reads_no_part_before_it_is_asked_for_its_rows()
    {
        using var folder = new TinySetInParts(withManifests: false);
        File.WriteAllText(folder.PathOf(FixtureFile.Orders, 2), "oops");
        var orders = folder.Open().ReadOrders();

        Assert.Equal(2, orders.Take(2).Count());
        Assert.Equal(folder.PathOf(FixtureFile.Orders, 2), Assert.Throws<FixtureFormatException>(() => orders.Count()).Path);
    }

    private static TinyDataSet InOne()
    {
        var folder = new TinyDataSet(withManifest: false);
        foreach (var (file, rows) in TinySetInParts.Rows)
            folder.Write(file, string.Join(',', file.Columns) + "\n" + string.Concat(rows));
        return folder;
    }

    private static List<object> Lists(CommerceDataSet set) =>
        [.. set.Products, .. set.Customers, .. set.Orders, .. set.OrderItems, .. set.Reviews];

    private static List<object> Streams(CommerceDataSet set) =>
        [.. set.ReadProducts(), .. set.ReadCustomers(), .. set.ReadOrders(), .. set.ReadOrderItems(), .. set.ReadReviews()];

    private static bool IsOpen(string path)
    {
        try
        {
            File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
