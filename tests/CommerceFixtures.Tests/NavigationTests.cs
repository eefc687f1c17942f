using System.Globalization;

namespace CommerceFixtures.Tests;

/// <summary>Follows references between rows in both directions.</summary>
public sealed class NavigationTests
{
    [Fact]
    public void Children_stand_in_file_order_and_parents_without_any_have_none()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();

        Assert.Equal([1, 3], set.ItemsOf(set.Orders[0]).Select(item => item.OrderItemId));
        Assert.Equal([2], set.ItemsOf(set.Orders[2]).Select(item => item.OrderItemId));
        Assert.Equal([1, 4, 5], set.ItemsOf(set.Products[1]).Select(item => item.OrderItemId));
        Assert.Equal([1, 2], set.ReviewsOf(set.Customers[1]).Select(review => review.ReviewId));
        Assert.Equal([2], set.ReviewsOf(set.Products[0]).Select(review => review.ReviewId));
        Assert.Empty(set.ItemsOf(set.Products[2]));
        Assert.Empty(set.OrdersOf(set.Customers[0]));
        Assert.Empty(set.ReviewsOf(set.Customers[0]));
        Assert.Empty(set.ReviewsOf(set.Products[2]));
    }

    [Fact]
    public void The_orders_of_a_customer_stand_in_date_order_and_those_of_a_day_in_file_order()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        Assert.Equal([2, 4, 1, 3], set.OrdersOf(set.Customers[1]).Select(order => order.OrderId));
    }

    [Fact]
    public void Children_are_the_rows_of_the_lists()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        var items = set.ItemsOf(set.Orders[0]);

        Assert.Equal(2, items.Count);
        Assert.Same(set.OrderItems[2], items[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => items[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => items[-1]);
    }

    [Fact]
    public void Parents_are_the_rows_of_the_lists()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();

        Assert.Same(set.Customers[1], set.CustomerOf(set.Orders[0]));
        Assert.Same(set.Customers[1], set.CustomerOf(set.Reviews[0]));
        Assert.Same(set.Orders[2], set.OrderOf(set.OrderItems[1]));
        Assert.Same(set.Products[0], set.ProductOf(set.OrderItems[1]));
        Assert.Same(set.Products[0], set.ProductOf(set.Reviews[1]));
    }

    [Fact]
    public void A_row_of_no_set_is_looked_up_by_its_id()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        var copy = set.Orders[0] with { TotalAmount = 0, CustomerId = 1 };

        Assert.Equal(set.ItemsOf(set.Orders[0]), set.ItemsOf(copy));
        Assert.Same(set.Customers[0], set.CustomerOf(copy));
        Assert.Throws<KeyNotFoundException>(() => set.ItemsOf(copy with { OrderId = 5 }));
        Assert.Throws<KeyNotFoundException>(() => set.CustomerOf(copy with { CustomerId = 0 }));
    }

    [Fact]
    public void No_row_is_an_argument_error()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        Assert.Throws<ArgumentNullException>("order", () => set.ItemsOf((Order)null!));
        Assert.Throws<ArgumentNullException>("orderItem", () => set.OrderOf(null!));
    }

    [Fact]
    public void An_index_finds_what_a_search_finds()
    {
        using var folder = new TinyDataSet(withManifest: false);
        var random = new TestRandom(7);
        folder.Write(FixtureFile.Reviews, Text(
            FixtureFile.Reviews, 500, id => $"{id},{1 + random.Below(3)},{1 + random.Below(2)},5,t,2023-01-01"));
        folder.Write(FixtureFile.Orders, Text(
            FixtureFile.Orders, 500, id => $"{id},{1 + random.Below(2)},2023-01-{1 + random.Below(28):00},Completed,Debit,a,1.00"));
        var set = folder.Open();

        Assert.All(set.Products, product => Assert.Equal(
            set.Reviews.Where(review => review.ProductId == product.ProductId), set.ReviewsOf(product)));
        Assert.All(set.Customers, customer => Assert.Equal(
            set.Reviews.Where(review => review.CustomerId == customer.CustomerId), set.ReviewsOf(customer)));
        Assert.All(set.Customers, customer => Assert.Equal(
            set.Orders.Where(order => order.CustomerId == customer.CustomerId).OrderBy(order => order.OrderDate), set.OrdersOf(customer)));
    }

    private static string Text(FixtureFile file, int rows, Func<int, FormattableString> row) =>
        string.Join(
            '\n',
            Enumerable.Range(1, rows).Select(id => row(id).ToString(CultureInfo.InvariantCulture)).Prepend(string.Join(',', file.Columns)));
}
