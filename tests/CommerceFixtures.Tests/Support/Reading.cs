namespace CommerceFixtures.Tests;

/// <summary>Reads the rows of any of the five files with the library.</summary>
internal static class Reading
{
    public static TheoryData<string> FileNames => [.. FixtureFile.All.Select(file => file.FileName)];

    public static FixtureFile File(string fileName) => FixtureFile.All.Single(file => file.FileName == fileName);

    public static IReadOnlyList<object> Rows(FixtureFile file, string directory, int bufferSize = CsvTokenizer.DefaultBufferSize)
    {
        var files = SetFiles.Find(directory);
        return file.FileName switch
        {
            "products.csv" => [.. new FileRows<Product>(file, files, ProductMapper.Map, content: null, bufferSize).Stream()],
            "customers.csv" => [.. new FileRows<Customer>(file, files, CustomerMapper.Map, content: null, bufferSize).Stream()],
            "orders.csv" => [.. new FileRows<Order>(file, files, OrderMapper.Map, content: null, bufferSize).Stream()],
            "order_items.csv" => [.. new FileRows<OrderItem>(file, files, OrderItemMapper.Map, content: null, bufferSize).Stream()],
            _ => [.. new FileRows<Review>(file, files, ReviewMapper.Map, content: null, bufferSize).Stream()],
        };
    }

    public static Task<IReadOnlyList<object>> RowsAsync(FixtureFile file, string directory, int bufferSize)
    {
        var files = SetFiles.Find(directory);
        return file.FileName switch
        {
            "products.csv" => ListAsync(new FileRows<Product>(file, files, ProductMapper.Map, content: null, bufferSize)),
            "customers.csv" => ListAsync(new FileRows<Customer>(file, files, CustomerMapper.Map, content: null, bufferSize)),
            "orders.csv" => ListAsync(new FileRows<Order>(file, files, OrderMapper.Map, content: null, bufferSize)),
            "order_items.csv" => ListAsync(new FileRows<OrderItem>(file, files, OrderItemMapper.Map, content: null, bufferSize)),
            _ => ListAsync(new FileRows<Review>(file, files, ReviewMapper.Map, content: null, bufferSize)),
        };
    }

    private static async Task<IReadOnlyList<object>> ListAsync<T>(RowSource<T> source)
        where T : class
    {
        var rows = new List<object>();
        await foreach (var row in source.StreamAsync(CancellationToken.None))
            rows.Add(row);
        return rows;
    }
}
