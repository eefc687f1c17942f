using System.ComponentModel;

namespace CommerceFixtures;

/// <summary>
/// The five files of one shop: as typed rows, looked up by id, followed from row to row, or streamed. Nothing is read before it is
/// asked for; a list and an index are made once and never change, so that any number of threads and tests can share the set.
/// </summary>
/// <remarks>
/// What reads a file throws <see cref="FixtureFormatException"/> where its content is wrong, and <see cref="FileNotFoundException"/>
/// where it has gone since the set was opened.
/// </remarks>
public sealed partial class CommerceDataSet
{
    private readonly Table<Product> _products;
    private readonly Table<Customer> _customers;
    private readonly Table<Order> _orders;
    private readonly Table<OrderItem> _orderItems;
    private readonly Table<Review> _reviews;

    private CommerceDataSet(string directory, FixtureManifest? manifest)
    {
        Directory = directory;
        Manifest = manifest;
        Name = manifest?.Name ?? Path.GetFileName(directory);

        _products = new(FixtureFile.Products, directory, ProductMapper.Map);
        _customers = new(FixtureFile.Customers, directory, CustomerMapper.Map);
        _orders = new(FixtureFile.Orders, directory, OrderMapper.Map);
        _orderItems = new(FixtureFile.OrderItems, directory, OrderItemMapper.Map);
        _reviews = new(FixtureFile.Reviews, directory, ReviewMapper.Map);

        _ordersOfCustomer = new(_customers, _orders, 1, order => order.CustomerId, (left, right) => left.OrderDate.CompareTo(right.OrderDate));
        _itemsOfOrder = new(_orders, _orderItems, 1, item => item.OrderId);
        _itemsOfProduct = new(_products, _orderItems, 2, item => item.ProductId);
        _reviewsOfProduct = new(_products, _reviews, 1, review => review.ProductId);
        _reviewsOfCustomer = new(_customers, _reviews, 2, review => review.CustomerId);
    }

    /// <summary>Full path of the folder.</summary>
    public string Directory { get; }

    /// <summary>The name of the set; that of the folder where there is no manifest.</summary>
    public string Name { get; }

    /// <summary>How the set was made, or null where the folder has no <c>manifest.json</c>.</summary>
    public FixtureManifest? Manifest { get; }

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

    /// <summary>Full path of <c>products.csv</c>.</summary>
    public string ProductsPath => _products.FilePath;

    /// <summary>Full path of <c>customers.csv</c>.</summary>
    public string CustomersPath => _customers.FilePath;

    /// <summary>Full path of <c>orders.csv</c>.</summary>
    public string OrdersPath => _orders.FilePath;

    /// <summary>Full path of <c>order_items.csv</c>.</summary>
    public string OrderItemsPath => _orderItems.FilePath;

    /// <summary>Full path of <c>reviews.csv</c>.</summary>
    public string ReviewsPath => _reviews.FilePath;

    /// <summary>Opens the five files of a folder. Where they have a manifest, they must be of the sizes that it names.</summary>
    /// <param name="directory">The folder; a relative path starts at the current directory.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">One of the five files is missing.</exception>
    /// <exception cref="StaleFixtureException">The files are not the ones of their manifest, or their manifest is of another
    /// format.</exception>
    /// <exception cref="FixtureFormatException"><c>manifest.json</c> is no manifest.</exception>
    public static CommerceDataSet Open(string directory) => Open(directory, null, isManifestNeeded: false);

    /// <summary>
    /// Opens the files that a project was compiled for. The generated classes call it; <see cref="Open(string)"/> is for all else.
    /// </summary>
    /// <param name="directory">The folder.</param>
    /// <param name="expectedSettings">The settings that the project was compiled with, as <c>Products=200;Customers=1000;...</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">The manifest or one of the five files is missing.</exception>
    /// <exception cref="StaleFixtureException">The files are of other settings, or not the ones of their manifest.</exception>
    /// <exception cref="FixtureFormatException"><c>manifest.json</c> is no manifest.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static CommerceDataSet Open(string directory, string expectedSettings)
    {
        ArgumentNullException.ThrowIfNull(expectedSettings);
        return Open(directory, expectedSettings, isManifestNeeded: true);
    }

    /// <summary>Streams <c>products.csv</c>: each enumeration reads the file anew, keeps no row and closes the file at its end.</summary>
    public IEnumerable<Product> ReadProducts() => _products.Stream();

    /// <summary>Streams <c>customers.csv</c>: each enumeration reads the file anew, keeps no row and closes the file at its end.</summary>
    public IEnumerable<Customer> ReadCustomers() => _customers.Stream();

    /// <summary>Streams <c>orders.csv</c>: each enumeration reads the file anew, keeps no row and closes the file at its end.</summary>
    public IEnumerable<Order> ReadOrders() => _orders.Stream();

    /// <summary>
    /// Streams <c>order_items.csv</c>: each enumeration reads the file anew, keeps no row and closes the file at its end.
    /// </summary>
    public IEnumerable<OrderItem> ReadOrderItems() => _orderItems.Stream();

    /// <summary>Streams <c>reviews.csv</c>: each enumeration reads the file anew, keeps no row and closes the file at its end.</summary>
    public IEnumerable<Review> ReadReviews() => _reviews.Stream();

    private static CommerceDataSet Open(string directory, string? expectedSettings, bool isManifestNeeded)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        FixtureFolder.RequireDirectory(directory);

        var manifestPath = Path.Combine(directory, FixtureManifest.FileName);
        if (isManifestNeeded)
            FixtureFolder.RequireFile(manifestPath);
        foreach (var file in FixtureFile.All)
            FixtureFolder.RequireFile(Path.Combine(directory, file.FileName));

        if (!File.Exists(manifestPath))
            return new(directory, null);
        var manifest = ManifestFormat.Read(manifestPath);
        StaleCheck.Require(directory, manifest, expectedSettings);
        return new(directory, manifest);
    }
}
