using System.Data.Common;

namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    /// <summary>Streams the products: each enumeration reads the file again, keeps no row and closes the file at its end.</summary>
    public IEnumerable<Product> ReadProducts() => _products.Source.Stream();

    /// <summary>Streams the customers: each enumeration reads the files again, keeps no row and closes each file at its end.</summary>
    public IEnumerable<Customer> ReadCustomers() => _customers.Source.Stream();

    /// <summary>Streams the orders: each enumeration reads the files again, keeps no row and closes each file at its end.</summary>
    public IEnumerable<Order> ReadOrders() => _orders.Source.Stream();

    /// <summary>Streams the order items: each enumeration reads the files again, keeps no row and closes each file at its end.</summary>
    public IEnumerable<OrderItem> ReadOrderItems() => _orderItems.Source.Stream();

    /// <summary>Streams the reviews: each enumeration reads the files again, keeps no row and closes each file at its end.</summary>
    public IEnumerable<Review> ReadReviews() => _reviews.Source.Stream();

    /// <summary>Streams the products without a thread that waits for the disk; otherwise as <see cref="ReadProducts"/>.</summary>
    /// <param name="cancellationToken">Ends the stream between two rows, or while it waits.</param>
    /// <exception cref="OperationCanceledException">The stream was ended.</exception>
    public IAsyncEnumerable<Product> ReadProductsAsync(CancellationToken cancellationToken = default) => _products.Source.StreamAsync(cancellationToken);

    /// <summary>Streams the customers without a thread that waits for the disk; otherwise as <see cref="ReadCustomers"/>.</summary>
    /// <param name="cancellationToken">Ends the stream between two rows, or while it waits.</param>
    /// <exception cref="OperationCanceledException">The stream was ended.</exception>
    public IAsyncEnumerable<Customer> ReadCustomersAsync(CancellationToken cancellationToken = default) => _customers.Source.StreamAsync(cancellationToken);

    /// <summary>Streams the orders without a thread that waits for the disk; otherwise as <see cref="ReadOrders"/>.</summary>
    /// <param name="cancellationToken">Ends the stream between two rows, or while it waits.</param>
    /// <exception cref="OperationCanceledException">The stream was ended.</exception>
    public IAsyncEnumerable<Order> ReadOrdersAsync(CancellationToken cancellationToken = default) => _orders.Source.StreamAsync(cancellationToken);

    /// <summary>Streams the order items without a thread that waits for the disk; otherwise as <see cref="ReadOrderItems"/>.</summary>
    /// <param name="cancellationToken">Ends the stream between two rows, or while it waits.</param>
    /// <exception cref="OperationCanceledException">The stream was ended.</exception>
    public IAsyncEnumerable<OrderItem> ReadOrderItemsAsync(CancellationToken cancellationToken = default) => _orderItems.Source.StreamAsync(cancellationToken);

    /// <summary>Streams the reviews without a thread that waits for the disk; otherwise as <see cref="ReadReviews"/>.</summary>
    /// <param name="cancellationToken">Ends the stream between two rows, or while it waits.</param>
    /// <exception cref="OperationCanceledException">The stream was ended.</exception>
    public IAsyncEnumerable<Review> ReadReviewsAsync(CancellationToken cancellationToken = default) => _reviews.Source.StreamAsync(cancellationToken);

    /// <summary>Opens the products as <see cref="OpenReader"/> does.</summary>
    /// <inheritdoc cref="OpenReader" path="/param[@name='datesAsDateTime']"/>
    public DbDataReader OpenProductsReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Products, datesAsDateTime);

    /// <summary>Opens the customers as <see cref="OpenReader"/> does.</summary>
    /// <inheritdoc cref="OpenReader" path="/param[@name='datesAsDateTime']"/>
    public DbDataReader OpenCustomersReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Customers, datesAsDateTime);

    /// <summary>Opens the orders as <see cref="OpenReader"/> does.</summary>
    /// <inheritdoc cref="OpenReader" path="/param[@name='datesAsDateTime']"/>
    public DbDataReader OpenOrdersReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Orders, datesAsDateTime);

    /// <summary>Opens the order items as <see cref="OpenReader"/> does.</summary>
    /// <inheritdoc cref="OpenReader" path="/param[@name='datesAsDateTime']"/>
    public DbDataReader OpenOrderItemsReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.OrderItems, datesAsDateTime);

    /// <summary>Opens the reviews as <see cref="OpenReader"/> does.</summary>
    /// <inheritdoc cref="OpenReader" path="/param[@name='datesAsDateTime']"/>
    public DbDataReader OpenReviewsReader(bool datesAsDateTime = false) => OpenReader(CommerceTable.Reviews, datesAsDateTime);

    /// <summary>
    /// Opens a table for what takes data from an ADO.NET reader: a bulk copy, a DataTable, a mapper. Rows are read as they are asked for, and
    /// the file is open until the reader is closed. It has the columns of the file, none of which is ever null: ids and counts as
    /// <see cref="int"/> (<c>order_item_id</c> as <see cref="long"/>), amounts and discounts as <see cref="decimal"/>, dates as
    /// <see cref="DateOnly"/>, and everything else as <see cref="string"/>. A typed getter converts where nothing is lost: numbers to other
    /// types of numbers, dates to <see cref="DateTime"/>, and by <see cref="DbDataReader.GetFieldValue{T}(int)"/> members of closed sets to their
    /// enums.
    /// </summary>
    /// <param name="table">The table, one of <see cref="CommerceTable.All"/>.</param>
    /// <param name="datesAsDateTime">
    /// Whether dates are <see cref="DateTime"/> values in place of <see cref="DateOnly"/>: for what converts values by <see cref="IConvertible"/>,
    /// such as a SqlBulkCopy into columns of type <c>datetime2</c> or <c>nvarchar</c>.
    /// </param>
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
