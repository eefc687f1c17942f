namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>A reader based on a general CSV library, with row types as a user of that library would write them.</summary>
internal abstract class PlainReader : ShopReader
{
    public override long Stream(string folder) =>
        Products(Path.Combine(folder, "products.csv"), rows => rows.Sum(PlainChecksum.Of))
        + Customers(Path.Combine(folder, "customers.csv"), rows => rows.Sum(PlainChecksum.Of))
        + Orders(Path.Combine(folder, "orders.csv"), rows => rows.Sum(PlainChecksum.Of))
        + OrderItems(Path.Combine(folder, "order_items.csv"), rows => rows.Sum(PlainChecksum.Of))
        + Reviews(Path.Combine(folder, "reviews.csv"), rows => rows.Sum(PlainChecksum.Of));

    public override long Load(string folder)
    {
        var products = Products(Path.Combine(folder, "products.csv"), Enumerable.ToArray);
        var customers = Customers(Path.Combine(folder, "customers.csv"), Enumerable.ToArray);
        var orders = Orders(Path.Combine(folder, "orders.csv"), Enumerable.ToArray);
        var items = OrderItems(Path.Combine(folder, "order_items.csv"), Enumerable.ToArray);
        var reviews = Reviews(Path.Combine(folder, "reviews.csv"), Enumerable.ToArray);
        return products.Length + customers.Length + orders.Length + items.Length + reviews.Length;
    }

    public override long ReadFirstItem(string folder) =>
        OrderItems(Path.Combine(folder, "order_items.csv"), rows => rows.First().OrderItemId);

    /// <summary>Opens a file, passes its rows to the function while the file is open, and closes it.</summary>
    protected abstract T Products<T>(string path, Func<IEnumerable<PlainProduct>, T> use);

    /// <inheritdoc cref="Products"/>
    protected abstract T Customers<T>(string path, Func<IEnumerable<PlainCustomer>, T> use);

    /// <inheritdoc cref="Products"/>
    protected abstract T Orders<T>(string path, Func<IEnumerable<PlainOrder>, T> use);

    /// <inheritdoc cref="Products"/>
    protected abstract T OrderItems<T>(string path, Func<IEnumerable<PlainOrderItem>, T> use);

    /// <inheritdoc cref="Products"/>
    protected abstract T Reviews<T>(string path, Func<IEnumerable<PlainReview>, T> use);
}
