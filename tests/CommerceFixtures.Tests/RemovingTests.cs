namespace CommerceFixtures.Tests;

/// <summary>Sets without some rows and everything that depends on them.</summary>
public sealed class RemovingTests : IDisposable
{
    private readonly TinyDataSet folder = new();
    private readonly CommerceDataSet set;

    public RemovingTests() => set = folder.Open();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_customer_takes_orders_items_and_reviews_along()
    {
        var edited = set.Without(set.GetCustomer(2));

        Assert.Equal(set.Products, edited.Products);
        Assert.Equal([set.GetCustomer(1)], edited.Customers);
        Assert.Equal((0, 0, 0), (edited.Orders.Count, edited.OrderItems.Count, edited.Reviews.Count));
    }

    [Fact]
    public void A_product_takes_its_items_and_reviews_along_and_orders_of_nothing_else()
    {
        var edited = set.Without(set.GetProduct(2));

        Assert.Equal([1, 3], edited.Products.Select(product => product.ProductId));
        Assert.Equal([2, 3], edited.OrderItems.Select(item => item.OrderItemId));
        Assert.Equal([(1, 19.99m), (3, 19.99m)], edited.Orders.Select(order => (order.OrderId, order.TotalAmount)));
        Assert.Equal([2], edited.Reviews.Select(review => review.ReviewId));
        Assert.Equal(set.Customers, edited.Customers);
    }

    [Fact]
    public void An_order_takes_its_items_and_the_reviews_of_what_was_bought_in_no_other_order_along()
    {
        var edited = set.Without(set.GetOrder(1));

        Assert.Equal([2, 3, 4], edited.Orders.Select(order => order.OrderId));
        Assert.Equal([2, 4, 5], edited.OrderItems.Select(item => item.OrderItemId));

        // Product 2 was also bought in order 2. Product 1 was not, because order 3 is Processing.
        Assert.Equal([1], edited.Reviews.Select(review => review.ReviewId));
        Assert.Equal((set.Products, set.Customers), (edited.Products, edited.Customers));
    }

    [Fact]
    public void A_review_needs_a_purchase_before_it()
    {
        var early = set.With(set.GetReview(1) with { ReviewDate = set.GetOrder(2).OrderDate });

        Assert.Empty(early.Without(early.GetOrder(1)).Reviews);
        Assert.Empty(set.Without(set.GetOrder(1), set.GetOrder(2)).Reviews);
        Assert.Equal(set.Reviews, set.Without(set.GetOrder(3), set.GetOrder(4)).Reviews);
    }

    [Fact]
    public void An_item_lowers_the_total_of_its_order_and_the_last_one_takes_the_order_along()
    {
        var edited = set.Without(set.GetOrderItem(1), set.GetOrderItem(5));

        Assert.Equal([(1, 19.99m), (2, 9.90m), (3, 19.99m)], edited.Orders.Select(order => (order.OrderId, order.TotalAmount)));
        Assert.Same(set.Orders[1], edited.Orders[1]);
        Assert.Equal([2, 3, 4], edited.OrderItems.Select(item => item.OrderItemId));
        Assert.Equal(set.Reviews, edited.Reviews);
        Assert.Equal([2], set.Without(set.GetOrderItem(1), set.GetOrderItem(4)).Reviews.Select(review => review.ReviewId));
    }

    [Fact]
    public void A_review_goes_alone()
    {
        var edited = set.Without(set.GetReview(1));

        Assert.Equal([2], edited.Reviews.Select(review => review.ReviewId));
        Assert.Same(set.Orders, edited.Orders);
        Assert.Equal([1], edited.Renumber().Reviews.Select(review => review.ReviewId));
    }

    [Fact]
    public void A_row_is_found_by_its_id()
    {
        var changed = set.GetOrder(4) with { TotalAmount = 1 };

        Assert.Equal([1, 2, 3], set.Without(changed, changed).Orders.Select(order => order.OrderId));
        var error = Assert.Throws<KeyNotFoundException>(() => set.Without(changed with { OrderId = 5 }));
        Assert.StartsWith("order_id 5 does not exist in ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>("products", () => set.Without((Product[])null!));
        Assert.Throws<ArgumentNullException>("customers", () => set.Without((Customer)null!));
        Assert.Throws<ArgumentNullException>("orders", () => set.Without(set.GetOrder(1), null!));
        Assert.Throws<ArgumentNullException>("orderItems", () => set.Without((OrderItem)null!));
        Assert.Throws<ArgumentNullException>("reviews", () => set.Without((Review[])null!));
    }

    [Fact]
    public void No_rows_leave_the_set_as_it_is_in_memory()
    {
        var same = set.Without(Array.Empty<Order>());

        Assert.Same(set.Orders, same.Orders);
        Assert.Null(same.Directory);
    }
}
