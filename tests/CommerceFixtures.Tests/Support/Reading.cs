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
        "products.csv" => [.. new FileRows<Product>(file, files, ProductMapper.Map, bufferSize).Stream()],
        "customers.csv" => [.. new FileRows<Customer>(file, files, CustomerMapper.Map, bufferSize).Stream()],
        "orders.csv" => [.. new FileRows<Order>(file, files, OrderMapper.Map, bufferSize).Stream()],
        "order_items.csv" => [.. new FileRows<OrderItem>(file, files, OrderItemMapper.Map, bufferSize).Stream()],
        _ => [.. new FileRows<Review>(file, files, ReviewMapper.Map, bufferSize).Stream()],
    };
}
