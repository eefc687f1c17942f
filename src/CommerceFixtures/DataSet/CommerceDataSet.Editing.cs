using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    private const int LongestName = 200;

    private static readonly ValueRule<string>[] NameRules = [.. ValueRules.Text, ValueRules.NoLongerThan(LongestName)];

    /// <summary>
    /// A set of rows in memory. Ids must ascend, starting at 1 or more; some may be left out. A set in memory holds only what a file can hold and
    /// what the tables of <see cref="CommerceTable.CreateStatement"/> accept, so that you can write it and load it. Rules that no constraint states
    /// are yours: whether an order totals its lines, or dates follow each other. <c>With</c> and <c>WithTables</c> check the rows of the tables
    /// that they replace and all references, but not the rows of the other tables.
    /// </summary>
    /// <param name="name">The name of the set: at most 200 characters.</param>
    /// <param name="products">All products.</param>
    /// <param name="customers">All customers.</param>
    /// <param name="orders">All orders.</param>
    /// <param name="orderItems">All order items.</param>
    /// <param name="reviews">All reviews.</param>
    /// <exception cref="ArgumentException">A row is null, an id is given twice to <c>With</c>, or the name is too long or not valid text.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row holds what no file can hold (text with a NUL, a member that the enum does not have), refers to a row that is not there, or breaks a
    /// constraint of its table (a rating of 6, a negative total, an email address that another customer has).
    /// </exception>
    public static CommerceDataSet FromRows(
        string name,
        IEnumerable<Product> products,
        IEnumerable<Customer> customers,
        IEnumerable<Order> orders,
        IEnumerable<OrderItem> orderItems,
        IEnumerable<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(name);
        RequireName(name);
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

    /// <summary>
    /// A set in memory that holds the rows of this one with ids from 1 to n: where you left out rows, the rows after them move up, and references
    /// follow. Files cannot leave out ids, so such a set needs this before <see cref="WriteTo(string)"/>. This set does not change.
    /// </summary>
    /// <exception cref="FixtureFormatException">
    /// A row refers to a row that is not there or breaks a constraint of its table, or a file has wrong content: a set of files is checked now.
    /// </exception>
    /// <exception cref="FileNotFoundException">A file is gone.</exception>
    /// <exception cref="StaleFixtureException">A file of a generated class was edited.</exception>
    public CommerceDataSet Renumbered()
    {
        RequireReferences();
        return WithNewIds();
    }

    private CommerceDataSet WithNewIds() => InMemory(
        Name,
        Table(Products.Select((product, position) => product with { ProductId = position + 1 })),
        Table(Customers.Select((customer, position) => customer with { CustomerId = position + 1 })),
        Table(Orders.Select((order, position) => order with { OrderId = position + 1, CustomerId = NewId(_customers, order.CustomerId) })),
        Table(OrderItems.Select((item, position) => item with
        {
            OrderItemId = position + 1,
            OrderId = NewId(_orders, item.OrderId),
            ProductId = NewId(_products, item.ProductId),
        })),
        Table(Reviews.Select((review, position) => review with
        {
            ReviewId = position + 1,
            ProductId = NewId(_products, review.ProductId),
            CustomerId = NewId(_customers, review.CustomerId),
        })));

    private static int NewId<T>(Table<T> table, int id)
        where T : class => table.PositionOf(id) + 1;

    private static CommerceDataSet InMemory(
        string name, Table<Product> products, Table<Customer> customers, Table<Order> orders, Table<OrderItem> orderItems, Table<Review> reviews)
    {
        var set = new CommerceDataSet(name, directory: "", manifests: [], products, customers, orders, orderItems, reviews);
        set.RequireReferences();
        return set;
    }

    private void RequireReferences()
    {
        _ordersOfCustomer.Require();
        _itemsOfOrder.Require();
        _itemsOfProduct.Require();
        _reviewsOfProduct.Require();
        _reviewsOfCustomer.Require();
    }

    private static void RequireName(string name)
    {
        foreach (var rule in NameRules)
        {
            if (!rule.Holds(name))
                throw new ArgumentException($"The name of the set is '{ErrorText.Printable(ErrorText.Cut(name))}', expected {rule.Expected}.", nameof(name));
        }
    }

    private static Table<Product> Table(IEnumerable<Product> rows, [CallerArgumentExpression(nameof(rows))] string parameter = "") =>
        Table(CommerceTables.Products, rows, product => product.ProductId, parameter);

    private static Table<Customer> Table(IEnumerable<Customer> rows, [CallerArgumentExpression(nameof(rows))] string parameter = "") =>
        Table(CommerceTables.Customers, rows, customer => customer.CustomerId, parameter);

    private static Table<Order> Table(IEnumerable<Order> rows, [CallerArgumentExpression(nameof(rows))] string parameter = "") =>
        Table(CommerceTables.Orders, rows, order => order.OrderId, parameter);

    private static Table<OrderItem> Table(IEnumerable<OrderItem> rows, [CallerArgumentExpression(nameof(rows))] string parameter = "") =>
        Table(CommerceTables.OrderItems, rows, item => item.OrderItemId, parameter);

    private static Table<Review> Table(IEnumerable<Review> rows, [CallerArgumentExpression(nameof(rows))] string parameter = "") =>
        Table(CommerceTables.Reviews, rows, review => review.ReviewId, parameter);

    private static Table<T> Table<T>(CommerceTable<T> table, IEnumerable<T> rows, Func<T, long> idOf, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows, parameter);
        return new(new MemoryRows<T>(table, rows, idOf, parameter), idOf);
    }

    private static IEnumerable<T> Merged<T>(Table<T> table, T[] changed, [CallerArgumentExpression(nameof(changed))] string parameter = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(changed, parameter);
        var rows = table.Rows.ToList();
        var ids = new HashSet<long>();
        foreach (var row in changed)
        {
            ArgumentNullException.ThrowIfNull(row, parameter);
            var id = table.IdOf(row);
            if (!ids.Add(id))
                throw GivenTwice(table.Source.File.Columns[0], id, parameter);
            var position = table.PositionOf(id);
            if (position >= 0)
                rows[position] = row;
            else
                rows.Add(row);
        }

        return rows.Count == table.Rows.Count ? rows : rows.OrderBy(table.IdOf);
    }

    private static ArgumentException GivenTwice(string column, long id, string parameter) => new(
        string.Create(CultureInfo.InvariantCulture, $"{column} {id} is given twice. Give With one row for each id."), parameter);
}
