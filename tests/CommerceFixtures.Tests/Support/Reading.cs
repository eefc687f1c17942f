namespace CommerceFixtures.Tests;

/// <summary>The library's rows of any of the five files.</summary>
internal static class Reading
{
    public static TheoryData<string> FileNames => [.. FixtureFile.All.Select(file => file.FileName)];

    public static FixtureFile File(string fileName) => FixtureFile.All.Single(file => file.FileName == fileName);

    public static IReadOnlyList<object> Rows(
        FixtureFile file, string directory, int bufferSize = CsvTokenizer.DefaultBufferSize) => file.FileName switch
    {
        "products.csv" => new Table<Product>(file, directory, ProductMapper.Map, bufferSize).Rows,
        "customers.csv" => new Table<Customer>(file, directory, CustomerMapper.Map, bufferSize).Rows,
        "orders.csv" => new Table<Order>(file, directory, OrderMapper.Map, bufferSize).Rows,
        "order_items.csv" => new Table<OrderItem>(file, directory, OrderItemMapper.Map, bufferSize).Rows,
        _ => new Table<Review>(file, directory, ReviewMapper.Map, bufferSize).Rows,
    };
}
