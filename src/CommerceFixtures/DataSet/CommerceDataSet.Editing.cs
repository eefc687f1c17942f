namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    /// <summary>
    /// A set of rows in memory. Ids ascend from 1 on, though some may be left out; what a row refers to must be there.
    /// </summary>
    /// <param name="name">The name of the set.</param>
    /// <param name="products">All products.</param>
    /// <param name="customers">All customers.</param>
    /// <param name="orders">All orders.</param>
    /// <param name="orderItems">All order items.</param>
    /// <param name="reviews">All reviews.</param>
    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="FixtureFormatException">A row holds what no file can hold, or refers to a row that is not there.</exception>
    public static CommerceDataSet FromRows(
        string name,
        IEnumerable<Product> products,
        IEnumerable<Customer> customers,
        IEnumerable<Order> orders,
        IEnumerable<OrderItem> orderItems,
        IEnumerable<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(name);
        return InMemory(name, Table(products), Table(customers), Table(orders), Table(orderItems), Table(reviews));
    }

    /// <summary>
    /// The same set with other rows in place of all of some tables, in memory: such as that of one customer alone. This set stays as it is.
    /// </summary>
    /// <param name="products">All products, or null for those that are there.</param>
    /// <param name="customers">All customers, or null for those that are there.</param>
    /// <param name="orders">All orders, or null for those that are there.</param>
    /// <param name="orderItems">All order items, or null for those that are there.</param>
    /// <param name="reviews">All reviews, or null for those that are there.</param>
    /// <inheritdoc cref="FromRows" path="/exception"/>
    public CommerceDataSet WithTables(
        IEnumerable<Product>? products = null,
        IEnumerable<Customer>? customers = null,
        IEnumerable<Order>? orders = null,
        IEnumerable<OrderItem>? orderItems = null,
        IEnumerable<Review>? reviews = null) => InMemory(
            Name,
            products is null ? _products : Table(products),
            customers is null ? _customers : Table(customers),
            orders is null ? _orders : Table(orders),
            orderItems is null ? _orderItems : Table(orderItems),
            reviews is null ? _reviews : Table(reviews));

    /// <summary>
    /// The same set with other products, in memory: each takes the place of the product of its id, or is added where there is none. This set stays as
    /// it is.
    /// </summary>
    /// <inheritdoc cref="FromRows" path="/exception"/>
    public CommerceDataSet With(params Product[] products) => WithTables(products: Merged(_products, products));

    /// <summary>
    /// The same set with other customers, in memory: each takes the place of the customer of its id, or is added where there is none. This set stays as
    /// it is.
    /// </summary>
    /// <inheritdoc cref="FromRows" path="/exception"/>
    public CommerceDataSet With(params Customer[] customers) => WithTables(customers: Merged(_customers, customers));

    /// <summary>
    /// The same set with other orders, in memory: each takes the place of the order of its id, or is added where there is none. This set stays as
    /// it is.
    /// </summary>
    /// <inheritdoc cref="FromRows" path="/exception"/>
    public CommerceDataSet With(params Order[] orders) => WithTables(orders: Merged(_orders, orders));

    /// <summary>
    /// The same set with other order items, in memory: each takes the place of the order item of its id, or is added where there is none. This set stays as
    /// it is.
    /// </summary>
    /// <inheritdoc cref="FromRows" path="/exception"/>
    public CommerceDataSet With(params OrderItem[] orderItems) => WithTables(orderItems: Merged(_orderItems, orderItems));

    /// <summary>
    /// The same set with other reviews, in memory: each takes the place of the review of its id, or is added where there is none. This set stays as
    /// it is.
    /// </summary>
    /// <inheritdoc cref="FromRows" path="/exception"/>
    public CommerceDataSet With(params Review[] reviews) => WithTables(reviews: Merged(_reviews, reviews));

    private static CommerceDataSet InMemory(
        string name, Table<Product> products, Table<Customer> customers, Table<Order> orders, Table<OrderItem> orderItems, Table<Review> reviews)
    {
        var set = new CommerceDataSet(name, directory: "", manifests: [], products, customers, orders, orderItems, reviews);
        set._ordersOfCustomer.Require();
        set._itemsOfOrder.Require();
        set._itemsOfProduct.Require();
        set._reviewsOfProduct.Require();
        set._reviewsOfCustomer.Require();
        return set;
    }

    private static Table<Product> Table(IEnumerable<Product> rows) => Table(CommerceTables.Products, rows, product => product.ProductId);

    private static Table<Customer> Table(IEnumerable<Customer> rows) => Table(CommerceTables.Customers, rows, customer => customer.CustomerId);

    private static Table<Order> Table(IEnumerable<Order> rows) => Table(CommerceTables.Orders, rows, order => order.OrderId);

    private static Table<OrderItem> Table(IEnumerable<OrderItem> rows) => Table(CommerceTables.OrderItems, rows, item => item.OrderItemId);

    private static Table<Review> Table(IEnumerable<Review> rows) => Table(CommerceTables.Reviews, rows, review => review.ReviewId);

    private static Table<T> Table<T>(CommerceTable<T> table, IEnumerable<T> rows, Func<T, long> idOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(new MemoryRows<T>(table, rows, idOf), idOf);
    }

    private static IEnumerable<T> Merged<T>(Table<T> table, T[] changed)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(changed);
        var rows = table.Rows.ToList();
        foreach (var row in changed)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(changed));
            var position = table.PositionOf(table.IdOf(row));
            if (position >= 0)
                rows[position] = row;
            else
                rows.Add(row);
        }

        return rows.Count == table.Rows.Count ? rows : rows.OrderBy(table.IdOf);
    }
}
