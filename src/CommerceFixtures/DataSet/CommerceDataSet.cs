namespace CommerceFixtures;

/// <summary>
/// A data set: the five tables of one shop. You can read the rows as lists or streams, look them up by ID, follow them from row to row,
/// open them as <see cref="System.Data.Common.DbDataReader"/>, and derive edited sets.
/// </summary>
/// <remarks>
/// <para>
/// Nothing is read before you access it. Lists and indexes are created once and never change, so any number of threads and tests can share
/// a set.
/// </para>
/// <para>
/// Each table is one file, such as <c>orders.csv</c>. A set that was generated in parts has one file for each part, such as
/// <c>orders-00003-of-00016.csv</c>, of each table except the products. The files of a table are read one after the other as if they were
/// one.
/// </para>
/// <para>
/// A member that reads a file throws <see cref="FixtureFormatException"/> if the content is invalid, <see cref="FileNotFoundException"/> if
/// the file was deleted after the set was opened, and, for generated classes, <see cref="StaleFixtureException"/> if the file was changed.
/// The set does not keep a failed load: the next access reads the file again. It keeps a successful load, whatever happens to the file.
/// </para>
/// </remarks>
public sealed partial class CommerceDataSet
{
    private readonly Table<Product> _products;
    private readonly Table<Customer> _customers;
    private readonly Table<Order> _orders;
    private readonly Table<OrderItem> _orderItems;
    private readonly Table<Review> _reviews;

    private CommerceDataSet(string name, DataSetTables tables)
    {
        Name = name;
        (_products, _customers, _orders, _orderItems, _reviews) = tables;

        _ordersOfCustomer = new(
            _customers, _orders, 1, order => order.CustomerId, (left, right) => left.OrderDate.CompareTo(right.OrderDate));
        _itemsOfOrder = new(_orders, _orderItems, 1, item => item.OrderId);
        _itemsOfProduct = new(_products, _orderItems, 2, item => item.ProductId);
        _reviewsOfProduct = new(_products, _reviews, 1, review => review.ProductId);
        _reviewsOfCustomer = new(_customers, _reviews, 2, review => review.CustomerId);
    }

    /// <summary>The full path of the folder, or <see langword="null"/> if the set is in memory.</summary>
    public string? Directory { get; private init; }

    /// <summary>The name of the set. Without a manifest, it is the name of the folder.</summary>
    public string Name { get; }

    /// <summary>
    /// The manifests, which describe how the set was generated: one for each part, in order. The list is empty if the folder has no
    /// manifest or the set is in memory.
    /// </summary>
    /// <remarks>The manifests of the parts of a set differ only in their files and rules.</remarks>
    public IReadOnlyList<FixtureManifest> Manifests { get; private init; } = [];

    /// <summary>The products, in file order.</summary>
    public IReadOnlyList<Product> Products => _products.Rows;

    /// <summary>The customers, in file order.</summary>
    public IReadOnlyList<Customer> Customers => _customers.Rows;

    /// <summary>The orders, in file order.</summary>
    public IReadOnlyList<Order> Orders => _orders.Rows;

    /// <summary>The order items, in file order.</summary>
    public IReadOnlyList<OrderItem> OrderItems => _orderItems.Rows;

    /// <summary>The reviews, in file order.</summary>
    public IReadOnlyList<Review> Reviews => _reviews.Rows;

    /// <summary>The full path of <c>products.csv</c>. The list is empty if the rows are in memory.</summary>
    public IReadOnlyList<string> ProductPaths => _products.Source.Paths;

    /// <summary>The full path of <c>customers.csv</c>, or of its parts in order. The list is empty if the rows are in memory.</summary>
    public IReadOnlyList<string> CustomerPaths => _customers.Source.Paths;

    /// <summary>The full path of <c>orders.csv</c>, or of its parts in order. The list is empty if the rows are in memory.</summary>
    public IReadOnlyList<string> OrderPaths => _orders.Source.Paths;

    /// <summary>The full path of <c>order_items.csv</c>, or of its parts in order. The list is empty if the rows are in memory.</summary>
    public IReadOnlyList<string> OrderItemPaths => _orderItems.Source.Paths;

    /// <summary>The full path of <c>reviews.csv</c>, or of its parts in order. The list is empty if the rows are in memory.</summary>
    public IReadOnlyList<string> ReviewPaths => _reviews.Source.Paths;

    /// <summary>Opens the data set in a folder.</summary>
    /// <remarks>
    /// If the folder has a manifest, the files must have the sizes that it states. If the set has several parts and one part has a
    /// manifest, all parts must have one, and all must belong to the same set.
    /// </remarks>
    /// <param name="directory">The folder. A relative path starts at the current directory.</param>
    /// <returns>The data set. Its tables are read when you access them.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is empty or contains only white space.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">A file is missing. The message names the parts with missing files.</exception>
    /// <exception cref="StaleFixtureException">
    /// The files do not match their manifest, a manifest has another format version, or the files belong to several sets.
    /// </exception>
    /// <exception cref="FixtureFormatException">A manifest has invalid content or is not a regular file.</exception>
    public static CommerceDataSet Open(string directory) => OpenFor(directory, null);

    /// <summary>
    /// Opens the files that a project was compiled for. In sets of up to 4 MB, each file must have the SHA-256 hash in its manifest when it
    /// is first read.
    /// </summary>
    /// <param name="directory">The folder.</param>
    /// <param name="name">The name of the set.</param>
    /// <param name="packageVersion">The version of the package that the project was compiled with.</param>
    /// <param name="settings">The settings that the project was compiled with, in the form <c>Products=200;Customers=1000;...</c>.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">A file or a manifest is missing. The message names the parts with missing files.</exception>
    /// <exception cref="StaleFixtureException">
    /// The files belong to another set or to several, were generated with other settings or by another version of the package, or do not
    /// match their manifest.
    /// </exception>
    /// <exception cref="FixtureFormatException">A manifest has invalid content or is not a regular file.</exception>
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
        return new(name, TablesOf(files, content)) { Directory = directory, Manifests = Array.AsReadOnly(manifests) };
    }

    private static DataSetTables TablesOf(SetFiles files, ContentCheck? content) => new(
        new(new FileRows<Product>(FixtureFile.Products, files, ProductMapper.Map, content), product => product.ProductId),
        new(new FileRows<Customer>(FixtureFile.Customers, files, CustomerMapper.Map, content), customer => customer.CustomerId),
        new(new FileRows<Order>(FixtureFile.Orders, files, OrderMapper.Map, content), order => order.OrderId),
        new(new FileRows<OrderItem>(FixtureFile.OrderItems, files, OrderItemMapper.Map, content), item => item.OrderItemId),
        new(new FileRows<Review>(FixtureFile.Reviews, files, ReviewMapper.Map, content), review => review.ReviewId));
}
