using CsvHelper;

namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>CsvHelper 34 with the readers that its source generator writes.</summary>
internal sealed class CsvHelper34Reader(bool poolStrings) : PlainReader
{
    private readonly CsvReaderOptions _options = new() { PoolStrings = poolStrings };

    protected override IEnumerable<PlainProduct> Products(string folder) => Rows<PlainProduct>(folder, "products.csv");

    protected override IEnumerable<PlainCustomer> Customers(string folder) => Rows<PlainCustomer>(folder, "customers.csv");

    protected override IEnumerable<PlainOrder> Orders(string folder) => Rows<PlainOrder>(folder, "orders.csv");

    protected override IEnumerable<PlainOrderItem> OrderItems(string folder) => Rows<PlainOrderItem>(folder, "order_items.csv");

    protected override IEnumerable<PlainReview> Reviews(string folder) => Rows<PlainReview>(folder, "reviews.csv");

    private IEnumerable<T> Rows<T>(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        using var reader = CsvReader.Create(stream, _options);
        foreach (var row in reader.GetRecords<T>())
            yield return row;
    }
}
