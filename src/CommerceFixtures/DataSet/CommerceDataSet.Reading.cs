using System.Data.Common;

namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    /// <summary>Streams the products. Each enumeration reads the file again, keeps no rows and closes the file at its end.</summary>
    /// <returns>The products, in file order.</returns>
    public IEnumerable<Product> ReadProducts() => _products.Source.Stream();

    /// <summary>Streams the customers. Each enumeration reads the file again, keeps no rows and closes the file at its end.</summary>
    /// <returns>The customers, in file order.</returns>
    public IEnumerable<Customer> ReadCustomers() => _customers.Source.Stream();

    /// <summary>Streams the orders. Each enumeration reads the file again, keeps no rows and closes the file at its end.</summary>
    /// <returns>The orders, in file order.</returns>
    public IEnumerable<Order> ReadOrders() => _orders.Source.Stream();

    /// <summary>Streams the order items. Each enumeration reads the file again, keeps no rows and closes the file at its end.</summary>
    /// <returns>The order items, in file order.</returns>
    public IEnumerable<OrderItem> ReadOrderItems() => _orderItems.Source.Stream();

    /// <summary>Streams the reviews. Each enumeration reads the file again, keeps no rows and closes the file at its end.</summary>
    /// <returns>The reviews, in file order.</returns>
    public IEnumerable<Review> ReadReviews() => _reviews.Source.Stream();

    /// <summary>
    /// Asynchronously streams the products. Each enumeration reads the file again, keeps no rows and closes the file at its end.
    /// </summary>
    /// <param name="cancellationToken">A token that cancels the enumeration.</param>
    /// <returns>The products, in file order. The enumeration throws <see cref="OperationCanceledException"/> if it is canceled.</returns>
    public IAsyncEnumerable<Product> ReadProductsAsync(CancellationToken cancellationToken = default) =>
        _products.Source.StreamAsync(cancellationToken);

    /// <summary>
    /// Asynchronously streams the customers. Each enumeration reads the file again, keeps no rows and closes the file at its end.
    /// </summary>
    /// <param name="cancellationToken">A token that cancels the enumeration.</param>
    /// <returns>The customers, in file order. The enumeration throws <see cref="OperationCanceledException"/> if it is canceled.</returns>
    public IAsyncEnumerable<Customer> ReadCustomersAsync(CancellationToken cancellationToken = default) =>
        _customers.Source.StreamAsync(cancellationToken);

    /// <summary>
    /// Asynchronously streams the orders. Each enumeration reads the file again, keeps no rows and closes the file at its end.
    /// </summary>
    /// <param name="cancellationToken">A token that cancels the enumeration.</param>
    /// <returns>The orders, in file order. The enumeration throws <see cref="OperationCanceledException"/> if it is canceled.</returns>
    public IAsyncEnumerable<Order> ReadOrdersAsync(CancellationToken cancellationToken = default) =>
        _orders.Source.StreamAsync(cancellationToken);

    /// <summary>
    /// Asynchronously streams the order items. Each enumeration reads the file again, keeps no rows and closes the file at its end.
    /// </summary>
    /// <param name="cancellationToken">A token that cancels the enumeration.</param>
    /// <returns>
    /// The order items, in file order. The enumeration throws <see cref="OperationCanceledException"/> if it is canceled.
    /// </returns>
    public IAsyncEnumerable<OrderItem> ReadOrderItemsAsync(CancellationToken cancellationToken = default) =>
        _orderItems.Source.StreamAsync(cancellationToken);

    /// <summary>
    /// Asynchronously streams the reviews. Each enumeration reads the file again, keeps no rows and closes the file at its end.
    /// </summary>
    /// <param name="cancellationToken">A token that cancels the enumeration.</param>
    /// <returns>The reviews, in file order. The enumeration throws <see cref="OperationCanceledException"/> if it is canceled.</returns>
    public IAsyncEnumerable<Review> ReadReviewsAsync(CancellationToken cancellationToken = default) =>
        _reviews.Source.StreamAsync(cancellationToken);

    /// <summary>
    /// Opens an ADO.NET reader over the products. It reads the file row by row, and the file stays open until you close the reader.
    /// </summary>
    /// <param name="datesAsDateTime">
    /// <see langword="true"/> to return dates as <see cref="DateTime"/> instead of <see cref="DateOnly"/>. Use it for programs that convert
    /// values by <see cref="IConvertible"/>, such as SqlBulkCopy into columns of type <c>datetime2</c> or <c>nvarchar</c>.
    /// </param>
    /// <returns>A reader with the columns and types that <see cref="OpenReader"/> describes.</returns>
    public DbDataReader OpenProductsReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Products, datesAsDateTime);

    /// <summary>
    /// Opens an ADO.NET reader over the customers. It reads the file row by row, and the file stays open until you close the reader.
    /// </summary>
    /// <param name="datesAsDateTime">
    /// <see langword="true"/> to return dates as <see cref="DateTime"/> instead of <see cref="DateOnly"/>. Use it for programs that convert
    /// values by <see cref="IConvertible"/>, such as SqlBulkCopy into columns of type <c>datetime2</c> or <c>nvarchar</c>.
    /// </param>
    /// <returns>A reader with the columns and types that <see cref="OpenReader"/> describes.</returns>
    public DbDataReader OpenCustomersReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Customers, datesAsDateTime);

    /// <summary>
    /// Opens an ADO.NET reader over the orders. It reads the file row by row, and the file stays open until you close the reader.
    /// </summary>
    /// <param name="datesAsDateTime">
    /// <see langword="true"/> to return dates as <see cref="DateTime"/> instead of <see cref="DateOnly"/>. Use it for programs that convert
    /// values by <see cref="IConvertible"/>, such as SqlBulkCopy into columns of type <c>datetime2</c> or <c>nvarchar</c>.
    /// </param>
    /// <returns>A reader with the columns and types that <see cref="OpenReader"/> describes.</returns>
    public DbDataReader OpenOrdersReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Orders, datesAsDateTime);

    /// <summary>
    /// Opens an ADO.NET reader over the order items. It reads the file row by row, and the file stays open until you close the reader.
    /// </summary>
    /// <param name="datesAsDateTime">
    /// <see langword="true"/> to return dates as <see cref="DateTime"/> instead of <see cref="DateOnly"/>. Use it for programs that convert
    /// values by <see cref="IConvertible"/>, such as SqlBulkCopy into columns of type <c>datetime2</c> or <c>nvarchar</c>.
    /// </param>
    /// <returns>A reader with the columns and types that <see cref="OpenReader"/> describes.</returns>
    public DbDataReader OpenOrderItemsReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.OrderItems, datesAsDateTime);

    /// <summary>
    /// Opens an ADO.NET reader over the reviews. It reads the file row by row, and the file stays open until you close the reader.
    /// </summary>
    /// <param name="datesAsDateTime">
    /// <see langword="true"/> to return dates as <see cref="DateTime"/> instead of <see cref="DateOnly"/>. Use it for programs that convert
    /// values by <see cref="IConvertible"/>, such as SqlBulkCopy into columns of type <c>datetime2</c> or <c>nvarchar</c>.
    /// </param>
    /// <returns>A reader with the columns and types that <see cref="OpenReader"/> describes.</returns>
    public DbDataReader OpenReviewsReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Reviews, datesAsDateTime);

    /// <summary>
    /// Opens an ADO.NET reader over a table. It reads the file row by row, and the file stays open until you close the reader.
    /// </summary>
    /// <remarks>
    /// <para>Use it with anything that accepts a <see cref="DbDataReader"/>, such as a bulk copy, a DataTable or a mapper.</para>
    /// <para>
    /// The reader has the columns of the file, and no value is null. IDs and counts are <see cref="int"/> (<c>order_item_id</c> is
    /// <see cref="long"/>), amounts and discounts are <see cref="decimal"/>, dates are <see cref="DateOnly"/>, and all other values are
    /// <see cref="string"/>. The typed getters convert where nothing is lost: numbers to other numeric types, dates to
    /// <see cref="DateTime"/>, and, by <see cref="DbDataReader.GetFieldValue{T}(int)"/>, statuses, payment methods and categories to their
    /// enums.
    /// </para>
    /// </remarks>
    /// <param name="table">The table, one of <see cref="CommerceTable.All"/>.</param>
    /// <param name="datesAsDateTime">
    /// <see langword="true"/> to return dates as <see cref="DateTime"/> instead of <see cref="DateOnly"/>. Use it for programs that convert
    /// values by <see cref="IConvertible"/>, such as SqlBulkCopy into columns of type <c>datetime2</c> or <c>nvarchar</c>.
    /// </param>
    /// <returns>A reader, positioned before the first row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public DbDataReader OpenReader(CommerceTable table, bool datesAsDateTime = false)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table switch
        {
            CommerceTable<Product> products => new RowReader<Product>(products, ReadProducts(), datesAsDateTime),
            CommerceTable<Customer> customers => new RowReader<Customer>(customers, ReadCustomers(), datesAsDateTime),
            CommerceTable<Order> orders => new RowReader<Order>(orders, ReadOrders(), datesAsDateTime),
            CommerceTable<OrderItem> orderItems => new RowReader<OrderItem>(orderItems, ReadOrderItems(), datesAsDateTime),
            _ => new RowReader<Review>((CommerceTable<Review>)table, ReadReviews(), datesAsDateTime),
        };
    }
}
