using System.Globalization;

namespace CommerceFixtures.Tests;

/// <summary>Opens a set, loads it once, and looks up rows.</summary>
public sealed class CommerceDataSetTests
{
    [Fact]
    public void A_set_knows_its_folder_its_name_and_its_files()
    {
        using var folder = new TinyDataSet();
        var set = CommerceDataSet.Open(folder.Directory + Path.DirectorySeparatorChar);

        Assert.Equal((folder.Directory, "Tiny"), (set.Directory, set.Name));
        Assert.Equal(
            FixtureFile.All.Select(folder.PathOf),
            [.. set.ProductPaths, .. set.CustomerPaths, .. set.OrderPaths, .. set.OrderItemPaths, .. set.ReviewPaths]);
        Assert.Equal((3, 2, 4, 5, 2), (set.Products.Count, set.Customers.Count, set.Orders.Count, set.OrderItems.Count, set.Reviews.Count));
    }

    [Fact]
    public void A_folder_without_manifest_is_named_for_the_folder()
    {
        using var folder = new TinyDataSet(withManifest: false);
        var set = folder.Open();

        Assert.Empty(set.Manifests);
        Assert.Equal(Path.GetFileName(folder.Directory), set.Name);
        Assert.Equal(4, set.Orders.Count);
    }

    [Fact]
    public void A_relative_folder_starts_at_the_current_directory()
    {
        using var folder = new TinyDataSet();
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder.Directory);
        Assert.Equal(folder.Directory, CommerceDataSet.Open(relative).Directory);
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        using var folder = new TinyDataSet(withManifest: false);
        folder.Write(FixtureFile.Products, "no header");
        var set = folder.Open();

        Assert.Equal(4, set.Orders.Count);
        Assert.Equal(4, set.OrdersOf(set.Customers[1]).Count);
        Assert.Throws<FixtureFormatException>(() => set.Products);
    }

    [Fact]
    public void What_was_loaded_stays_when_the_files_go()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        var orders = set.Orders;
        File.Delete(set.OrderPaths.Single());

        Assert.Same(orders, set.Orders);
        Assert.Equal(3, set.GetOrder(3).OrderId);
    }

    [Fact]
    public void A_load_that_failed_is_tried_again_as_a_stream_is()
    {
        using var folder = new TinyDataSet(withManifest: false);
        var set = folder.Open();
        var right = TinyTexts.Of[FixtureFile.Orders];
        folder.Write(FixtureFile.Orders, right.Replace("Returned", "Lost", StringComparison.Ordinal));

        Assert.Throws<FixtureFormatException>(() => set.Orders);
        Assert.Throws<FixtureFormatException>(() => set.Orders);
        Assert.Throws<FixtureFormatException>(() => set.ItemsOf(set.Products[0]).Count + set.OrdersOf(set.Customers[1]).Count);
        Assert.Throws<FixtureFormatException>(() => set.ReadOrders().Count());

        folder.Write(FixtureFile.Orders, right);

        Assert.Equal(set.ReadOrders(), set.Orders);
        Assert.Equal(4, set.OrdersOf(set.Customers[1]).Count);
        Assert.Same(set.Orders, set.Orders);
    }

    [Fact]
    public void A_list_cannot_be_changed()
    {
        using var folder = new TinyDataSet();
        var orders = Assert.IsAssignableFrom<IList<Order>>(folder.Open().Orders);
        Assert.Throws<NotSupportedException>(() => orders[0] = orders[1]);
    }

    [Fact]
    public void Sixty_four_threads_load_a_table_once()
    {
        const int Threads = 64;
        using var folder = new TinyDataSet();
        var (asking, mapped) = (0, 0);
        var files = new FileRows<Order>(FixtureFile.Orders, SetFiles.Find(folder.Directory), fields =>
        {
            // The first load waits until every thread has asked, so that all of them find it unfinished.
            while (Volatile.Read(ref asking) < Threads)
                Thread.Yield();
            Interlocked.Increment(ref mapped);
            return OrderMapper.Map(fields);
        });
        var table = new Table<Order>(files, order => order.OrderId);

        var lists = OnThreads(Threads, () =>
        {
            Interlocked.Increment(ref asking);
            return table.Rows;
        });

        Assert.All(lists, list => Assert.Same(table.Rows, list));
        Assert.Equal(4, mapped);
    }

    [Fact]
    public void Sixty_four_threads_see_one_set()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();

        var seen = OnThreads(64, () => (Item: set.ItemsOf(set.Products[1])[2], Lists: Lists(set)));

        Assert.All(seen, one => Assert.Same(set.OrderItems[4], one.Item));
        Assert.All(seen, one => Assert.All(one.Lists.Zip(Lists(set)), pair => Assert.Same(pair.Second, pair.First)));
    }

    [Fact]
    public void Rows_are_found_by_id()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();

        Assert.Same(set.Products[2], set.GetProduct(3));
        Assert.Same(set.Customers[0], set.GetCustomer(1));
        Assert.Same(set.Orders[3], set.GetOrder(4));
        Assert.Same(set.OrderItems[4], set.GetOrderItem(5));
        Assert.Same(set.Reviews[1], set.GetReview(2));
        Assert.True(set.TryGetProduct(1, out var product) && ReferenceEquals(product, set.Products[0]));
        Assert.True(set.TryGetCustomer(2, out var customer) && ReferenceEquals(customer, set.Customers[1]));
        Assert.True(set.TryGetOrder(1, out var order) && ReferenceEquals(order, set.Orders[0]));
        Assert.True(set.TryGetOrderItem(1, out var item) && ReferenceEquals(item, set.OrderItems[0]));
        Assert.True(set.TryGetReview(1, out var review) && ReferenceEquals(review, set.Reviews[0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void An_unknown_id_is_told_with_the_ids_there_are(int id)
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();

        var error = Assert.Throws<KeyNotFoundException>(() => set.GetOrder(id));

        var shown = id.ToString(CultureInfo.InvariantCulture);
        Assert.Equal($"order_id {shown} does not exist in '{set.OrderPaths.Single()}'. IDs run from 1 to 4.", error.Message);
        Assert.False(set.TryGetOrder(id, out var order));
        Assert.Null(order);
    }

    [Fact]
    public void An_empty_file_has_no_ids()
    {
        using var folder = new TinyDataSet(withManifest: false);
        folder.Write(FixtureFile.Reviews, string.Join(',', FixtureFile.Reviews.Columns));
        var set = folder.Open();

        Assert.Empty(set.Reviews);
        Assert.Empty(set.ReviewsOf(set.Products[0]));
        var error = Assert.Throws<KeyNotFoundException>(() => set.GetReview(1));
        Assert.Contains("The table has no rows.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void Rows_are_equal_in_every_culture(string name)
    {
        using var folder = new TinyDataSet();
        var expected = AllRows(folder.Open());
        var culture = CultureInfo.GetCultureInfo(name);
        Assert.NotEqual("1.5", 1.5m.ToString(culture));

        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal(expected, AllRows(TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<object> AllRows(CommerceDataSet set) =>
        [.. set.Products, .. set.Customers, .. set.Orders, .. set.OrderItems, .. set.Reviews];

    private static object[] Lists(CommerceDataSet set) => [set.Products, set.Customers, set.Orders, set.OrderItems, set.Reviews];

    private static T[] OnThreads<T>(int count, Func<T> work)
    {
        using var start = new Barrier(count);
        var results = new T[count];
        var threads = Enumerable.Range(0, count).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            results[index] = work();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return results;
    }
}
