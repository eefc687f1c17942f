using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    private const int LongestName = 200;

    private static readonly ValueRule<string>[] NameRules = [.. ValueRules.Text, ValueRules.NoLongerThan(LongestName)];

    /// <summary>Creates a set in memory.</summary>
    /// <remarks>
    /// A set in memory contains only what a file can contain and what the tables of <see cref="CommerceTable.GetCreateStatement"/> accept,
    /// so that you can write it and load it. IDs must be 1 or more and in ascending order; gaps are allowed. You are responsible for rules
    /// that are not constraints of a table, such as whether the total of an order is the sum of its items. <c>With</c> and
    /// <c>WithTables</c> check the rows of the tables that they replace and all references, but not the rows of the other tables.
    /// </remarks>
    /// <param name="name">The name of the set. It has at most 200 characters.</param>
    /// <param name="products">The products.</param>
    /// <param name="customers">The customers.</param>
    /// <param name="orders">The orders.</param>
    /// <param name="orderItems">The order items.</param>
    /// <param name="reviews">The reviews.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>, or the name is too long or not valid text.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain (such as text with a NUL character), refers to a row that does not exist, or
    /// violates a constraint of its table (such as a rating of 6, or the email address of another customer).
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
        return InMemory(name, new(Table(products), Table(customers), Table(orders), Table(orderItems), Table(reviews)));
    }

    /// <summary>Returns a set in memory in which the given tables replace those of this set. This set does not change.</summary>
    /// <param name="products">The products, or <see langword="null"/> to keep those of this set.</param>
    /// <param name="customers">The customers, or <see langword="null"/> to keep those of this set.</param>
    /// <param name="orders">The orders, or <see langword="null"/> to keep those of this set.</param>
    /// <param name="orderItems">The order items, or <see langword="null"/> to keep those of this set.</param>
    /// <param name="reviews">The reviews, or <see langword="null"/> to keep those of this set.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain (such as text with a NUL character), refers to a row that does not exist, or
    /// violates a constraint of its table (such as a rating of 6, or the email address of another customer).
    /// </exception>
    public CommerceDataSet WithTables(
        IEnumerable<Product>? products = null,
        IEnumerable<Customer>? customers = null,
        IEnumerable<Order>? orders = null,
        IEnumerable<OrderItem>? orderItems = null,
        IEnumerable<Review>? reviews = null) => InMemory(Name, new(
            products is null ? _products : Table(products),
            customers is null ? _customers : Table(customers),
            orders is null ? _orders : Table(orders),
            orderItems is null ? _orderItems : Table(orderItems),
            reviews is null ? _reviews : Table(reviews)));

    /// <summary>
    /// Returns a set in memory with the given products. Each replaces the product with its ID, or is added if there is none. This set does
    /// not change.
    /// </summary>
    /// <param name="products">The products, at most one for each ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">A product is <see langword="null"/>, or an ID occurs twice.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain (such as text with a NUL character), refers to a row that does not exist, or
    /// violates a constraint of its table (such as a rating of 6, or the email address of another customer).
    /// </exception>
    public CommerceDataSet With(params Product[] products) => WithTables(products: Merged(_products, products));

    /// <summary>
    /// Returns a set in memory with the given customers. Each replaces the customer with its ID, or is added if there is none. This set
    /// does not change.
    /// </summary>
    /// <param name="customers">The customers, at most one for each ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">A customer is <see langword="null"/>, or an ID occurs twice.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain (such as text with a NUL character), refers to a row that does not exist, or
    /// violates a constraint of its table (such as a rating of 6, or the email address of another customer).
    /// </exception>
    public CommerceDataSet With(params Customer[] customers) => WithTables(customers: Merged(_customers, customers));

    /// <summary>
    /// Returns a set in memory with the given orders. Each replaces the order with its ID, or is added if there is none. This set does not
    /// change.
    /// </summary>
    /// <param name="orders">The orders, at most one for each ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">An order is <see langword="null"/>, or an ID occurs twice.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain (such as text with a NUL character), refers to a row that does not exist, or
    /// violates a constraint of its table (such as a rating of 6, or the email address of another customer).
    /// </exception>
    public CommerceDataSet With(params Order[] orders) => WithTables(orders: Merged(_orders, orders));

    /// <summary>
    /// Returns a set in memory with the given order items. Each replaces the order item with its ID, or is added if there is none. This set
    /// does not change.
    /// </summary>
    /// <param name="orderItems">The order items, at most one for each ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">An order item is <see langword="null"/>, or an ID occurs twice.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain (such as text with a NUL character), refers to a row that does not exist, or
    /// violates a constraint of its table (such as a rating of 6, or the email address of another customer).
    /// </exception>
    public CommerceDataSet With(params OrderItem[] orderItems) => WithTables(orderItems: Merged(_orderItems, orderItems));

    /// <summary>
    /// Returns a set in memory with the given reviews. Each replaces the review with its ID, or is added if there is none. This set does
    /// not change.
    /// </summary>
    /// <param name="reviews">The reviews, at most one for each ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">A review is <see langword="null"/>, or an ID occurs twice.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain (such as text with a NUL character), refers to a row that does not exist, or
    /// violates a constraint of its table (such as a rating of 6, or the email address of another customer).
    /// </exception>
    public CommerceDataSet With(params Review[] reviews) => WithTables(reviews: Merged(_reviews, reviews));

    /// <summary>
    /// Returns a set in memory with the rows of this set, in which the IDs of each table run from 1 to n. Rows after a gap move up, and
    /// references follow them. This set does not change.
    /// </summary>
    /// <remarks>
    /// Files cannot have gaps in their IDs. After you remove rows, call this method before <see cref="WriteTo(string)"/>.
    /// </remarks>
    /// <returns>The new set.</returns>
    /// <exception cref="FixtureFormatException">
    /// A row refers to a row that does not exist or violates a constraint of its table, or a file has invalid content.
    /// </exception>
    /// <exception cref="FileNotFoundException">A file was deleted.</exception>
    /// <exception cref="StaleFixtureException">A file of a generated class was changed.</exception>
    public CommerceDataSet Renumber()
    {
        RequireReferences();
        return WithNewIds();
    }

    private CommerceDataSet WithNewIds() => InMemory(Name, new(
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
        }))));

    private static int NewId<T>(Table<T> table, int id)
        where T : class => table.PositionOf(id) + 1;

    private static CommerceDataSet InMemory(string name, DataSetTables tables)
    {
        var set = new CommerceDataSet(name, tables);
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
            if (rule.Holds(name))
                continue;
            var shown = ErrorText.Printable(ErrorText.Cut(name));
            throw new ArgumentException($"The name of the set is '{shown}', expected {rule.Expected}.", nameof(name));
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
        string.Create(CultureInfo.InvariantCulture, $"{column} {id} occurs twice. Pass only one row for each ID."), parameter);
}
