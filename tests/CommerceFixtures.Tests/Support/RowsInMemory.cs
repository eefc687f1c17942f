namespace CommerceFixtures.Tests;

/// <summary>Reads the rows of an in-memory file with the library.</summary>
internal static class RowsInMemory
{
    /// <exception cref="FixtureFormatException">The file is rejected.</exception>
    public static IReadOnlyList<object> Of(FixtureFile file, byte[] bytes, int bufferSize)
    {
        using var tokenizer = new CsvTokenizer(new MemoryStream(bytes), file.FileName, file.Columns, bufferSize);
        tokenizer.ReadHeader();
        var fields = new RecordFields(tokenizer);
        var rows = new List<object>();
        while (tokenizer.Read())
            rows.Add(Row(file, fields));
        return rows;
    }

    private static object Row(FixtureFile file, RecordFields fields) => file.FileName switch
    {
        "products.csv" => ProductMapper.Map(fields),
        "customers.csv" => CustomerMapper.Map(fields),
        "orders.csv" => OrderMapper.Map(fields),
        "order_items.csv" => OrderItemMapper.Map(fields),
        _ => ReviewMapper.Map(fields),
    };
}
