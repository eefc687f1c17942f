namespace CommerceFixtures;

/// <summary>
/// The five tables of one shop: as typed rows, looked up by id, followed from row to row, or streamed. Nothing is read before it is
/// asked for; a list and an index are made once and never change, so that any number of threads and tests can share the set.
/// </summary>
/// <remarks>
/// Each table is one file, such as <c>orders.csv</c>. A set that was made in parts has a file for each part, such as
/// <c>orders-00003-of-00016.csv</c>, of every table but the products; they are read one after the other as if they were one, and
/// where a row is said to stand in file order, the order of the parts goes first.
/// <para>
/// What reads a file throws <see cref="FixtureFormatException"/> where its content is wrong, <see cref="FileNotFoundException"/> where it has
/// gone since the set was opened, and, for the generated classes, <see cref="StaleFixtureException"/> where it was edited. A load that fails is
/// not kept: the next access, to the list or to a stream, reads the file again. A load that succeeds is kept, whatever becomes of the file.
/// </para>
/// </remarks>
public sealed partial class CommerceDataSet
{
    private readonly Table<Product> _products;
    private readonly Table<Customer> _customers;
    private readonly Table<Order> _orders;
    private readonly Table<OrderItem> _orderItems;
    private readonly Table<Review> _reviews;

    private CommerceDataSet(
        string name,
        string directory,
        IReadOnlyList<FixtureManifest> manifests,
        Table<Product> products,
        Table<Customer> customers,
        Table<Order> orders,
        Table<OrderItem> orderItems,
        Table<Review> reviews)
    {
        (Name, Directory, Manifests) = (name, directory, manifests);
        (_products, _customers, _orders, _orderItems, _reviews) = (products, customers, orders, orderItems, reviews);

        _ordersOfCustomer = new(_customers, _orders, 1, order => order.CustomerId, (left, right) => left.OrderDate.CompareTo(right.OrderDate));
        _itemsOfOrder = new(_orders, _orderItems, 1, item => item.OrderId);
        _itemsOfProduct = new(_products, _orderItems, 2, item => item.ProductId);
        _reviewsOfProduct = new(_products, _reviews, 1, review => review.ProductId);
        _reviewsOfCustomer = new(_customers, _reviews, 2, review => review.CustomerId);
    }

    /// <summary>Full path of the folder; empty where rows are in memory.</summary>
    public string Directory { get; }

    /// <summary>The name of the set; that of the folder where there is no manifest.</summary>
    public string Name { get; }

    /// <summary>
    /// How the set was made: the one manifest of a set in one, that of each part in order, or none where the folder has none or rows are in
    /// memory. They agree in all but their files and rules.
    /// </summary>
    public IReadOnlyList<FixtureManifest> Manifests { get; }

    /// <summary>The rows of <c>products.csv</c>, in file order.</summary>
    public IReadOnlyList<Product> Products => _products.Rows;

    /// <summary>The rows of <c>customers.csv</c>, in file order.</summary>
    public IReadOnlyList<Customer> Customers => _customers.Rows;

    /// <summary>The rows of <c>orders.csv</c>, in file order.</summary>
    public IReadOnlyList<Order> Orders => _orders.Rows;

    /// <summary>The rows of <c>order_items.csv</c>, in file order.</summary>
    public IReadOnlyList<OrderItem> OrderItems => _orderItems.Rows;

    /// <summary>The rows of <c>reviews.csv</c>, in file order.</summary>
    public IReadOnlyList<Review> Reviews => _reviews.Rows;

    /// <summary>Full path of <c>products.csv</c>; none where the rows are in memory.</summary>
    public IReadOnlyList<string> ProductPaths => _products.Source.Paths;

    /// <summary>Full path of <c>customers.csv</c>, or of its parts in order; none where the rows are in memory.</summary>
    public IReadOnlyList<string> CustomerPaths => _customers.Source.Paths;

    /// <summary>Full path of <c>orders.csv</c>, or of its parts in order; none where the rows are in memory.</summary>
    public IReadOnlyList<string> OrderPaths => _orders.Source.Paths;

    /// <summary>Full path of <c>order_items.csv</c>, or of its parts in order; none where the rows are in memory.</summary>
    public IReadOnlyList<string> OrderItemPaths => _orderItems.Source.Paths;

    /// <summary>Full path of <c>reviews.csv</c>, or of its parts in order; none where the rows are in memory.</summary>
    public IReadOnlyList<string> ReviewPaths => _reviews.Source.Paths;

    /// <summary>
    /// Opens the files of a folder, those of a set in one or of a set in parts. Where they have a manifest, they must be of the sizes that
    /// it names; where a part has one, every part must have one, and they must be of one set.
    /// </summary>
    /// <param name="directory">The folder; a relative path starts at the current directory.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">A file is missing; the message names the parts that lack any.</exception>
    /// <exception cref="StaleFixtureException">The files are not the ones of their manifest, their manifest is of another format, or they
    /// are those of several sets.</exception>
    /// <exception cref="FixtureFormatException">A manifest holds what no manifest can hold, or is not a regular file.</exception>
    public static CommerceDataSet Open(string directory) => OpenFor(directory, null);

    /// <summary>
    /// Opens the files that a project was compiled for, as <see cref="LazyDataSet"/> does for generated classes. In sets of up
    /// to 4 MB, each file must have the SHA-256 of its manifest when it is first read.
    /// </summary>
    /// <param name="directory">The folder.</param>
    /// <param name="name">The name of the set.</param>
    /// <param name="packageVersion">The version of the package that the project was compiled with.</param>
    /// <param name="settings">The settings that it was compiled with, as <c>Products=200;Customers=1000;...</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">A file or a manifest is missing; the message names the parts that lack any.</exception>
    /// <exception cref="StaleFixtureException">The files are of another set, of other settings, made by another version of the package, not
    /// the ones of their manifest, or those of several sets.</exception>
    /// <exception cref="FixtureFormatException">A manifest holds what no manifest can hold, or is not a regular file.</exception>
    internal static CommerceDataSet Open(string directory, string name, string packageVersion, string settings) =>
        OpenFor(directory, new ProjectSet(name, packageVersion, settings));

    private static CommerceDataSet OpenFor(string directory, ProjectSet? project)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        FixtureFolder.RequireDirectory(directory);

        var files = SetFiles.Find(directory);
        var needsManifests = files.HasManifests || project is not null;
        files.RequireAll(needsManifests);
        var manifests = needsManifests ? Array.ConvertAll(files.ManifestPaths, ManifestFormat.Read) : [];
        StaleCheck.Require(files, manifests, project);
        var content = project is null ? null : ContentCheck.Of(files, manifests);
        var name = manifests.Length > 0 ? manifests[0].Name : Path.GetFileName(files.Directory);
        return new(
            name,
            directory,
            Array.AsReadOnly(manifests),
            new(new FileRows<Product>(FixtureFile.Products, files, ProductMapper.Map, content), product => product.ProductId),
            new(new FileRows<Customer>(FixtureFile.Customers, files, CustomerMapper.Map, content), customer => customer.CustomerId),
            new(new FileRows<Order>(FixtureFile.Orders, files, OrderMapper.Map, content), order => order.OrderId),
            new(new FileRows<OrderItem>(FixtureFile.OrderItems, files, OrderItemMapper.Map, content), item => item.OrderItemId),
            new(new FileRows<Review>(FixtureFile.Reviews, files, ReviewMapper.Map, content), review => review.ReviewId));
    }
}
