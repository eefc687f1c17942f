namespace CommerceFixtures.Tests;

/// <summary>Streams read the file again each time, keep no rows, and close the file.</summary>
public sealed class StreamingTests
{
    [Fact]
    public void Streams_give_the_rows_of_the_lists()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();

        Assert.Equal(set.Products, set.ReadProducts());
        Assert.Equal(set.Customers, set.ReadCustomers());
        Assert.Equal(set.Orders, set.ReadOrders());
        Assert.Equal(set.OrderItems, set.ReadOrderItems());
        Assert.Equal(set.Reviews, set.ReadReviews());
    }

    [Fact]
    public void A_stream_can_be_enumerated_again_and_twice_at_once()
    {
        using var folder = new TinyDataSet();
        var orders = folder.Open().ReadOrders();

        Assert.Equal(orders, orders);
        Assert.Equal(16, orders.SelectMany(_ => orders).Count());
        Assert.NotSame(orders.First(), orders.First());
    }

    [Fact]
    public void A_stream_reads_no_further_than_it_is_asked()
    {
        using var folder = new TinyDataSet(withManifest: false);
        folder.Write(FixtureFile.Orders, TinyTexts.Of[FixtureFile.Orders] + "5,oops");
        var orders = folder.Open().ReadOrders();

        Assert.Equal(4, orders.Take(4).Count());
        Assert.Throws<FixtureFormatException>(() => orders.Take(5).Count());
    }

    [Fact]
    public void The_file_is_open_during_the_enumeration_alone()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        var orders = set.ReadOrders();
        AssertClosed(set.OrderPaths.Single());

        foreach (var order in orders)
        {
            Assert.Throws<IOException>(() => OpenExclusively(set.OrderPaths.Single()));
            if (order.OrderId == 2)
                break;
        }

        AssertClosed(set.OrderPaths.Single());
        Assert.Equal(4, orders.Count());
        AssertClosed(set.OrderPaths.Single());
    }

    [Fact]
    public void The_file_is_closed_after_an_error_and_after_loading()
    {
        using var folder = new TinyDataSet(withManifest: false);
        folder.Write(FixtureFile.Orders, "oops");
        var set = folder.Open();

        Assert.Throws<FixtureFormatException>(() => set.ReadOrders().Count());
        Assert.Throws<FixtureFormatException>(() => set.Orders);
        Assert.Equal(3, set.Products.Count);

        AssertClosed(set.OrderPaths.Single());
        AssertClosed(set.ProductPaths.Single());
    }

    [Fact]
    public void A_file_that_went_is_told_when_it_is_asked_for()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        File.Delete(set.OrderPaths.Single());

        var error = Assert.Throws<FileNotFoundException>(() => set.ReadOrders().Count());

        Assert.Equal(set.OrderPaths.Single(), error.FileName);
        Assert.Contains("CommerceFixturesEnabled", error.Message, StringComparison.Ordinal);
    }

    private static void AssertClosed(string path) => OpenExclusively(path).Dispose();

    private static FileStream OpenExclusively(string path) => File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
}
