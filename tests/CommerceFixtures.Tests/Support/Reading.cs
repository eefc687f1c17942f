namespace CommerceFixtures.Tests;

/// <summary>The library's rows of any of the five files.</summary>
internal static class Reading
{
    public static TheoryData<string> FileNames => [.. FixtureFile.All.Select(file => file.FileName)];

    public static FixtureFile File(string fileName) => FixtureFile.All.Single(file => file.FileName == fileName);

    public static IReadOnlyList<object> Rows(FixtureFile file, string directory, int bufferSize = CsvTokenizer.DefaultBufferSize) =>
        Rows(file, SetFiles.Find(directory), bufferSize);

    private static IReadOnlyList<object> Rows(FixtureFile file, SetFiles files, int bufferSize) => file.FileName switch
    {
        "products.csv" => new Table<Product>(file, files, ProductMapper.Map, bufferSize).Rows,
        "customers.csv" => new Table<Customer>(file, files, CustomerMapper.Map, bufferSize).Rows,
        "orders.csv" => new Table<Order>(file, files, OrderMapper.Map, bufferSize).Rows,
        "order_items.csv" => new Table<OrderItem>(file, files, OrderItemMapper.Map, bufferSize).Rows,
        _ => new Table<Review>(file, files, ReviewMapper.Map, bufferSize).Rows,
    };
}
