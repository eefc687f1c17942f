using CsvHelper;

namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>CsvHelper 34 with the readers from its source generator.</summary>
internal sealed class CsvHelper34Reader(bool poolStrings) : PlainReader
{
    private readonly CsvReaderOptions _options = new() { PoolStrings = poolStrings };

    protected override T Products<T>(string path, Func<IEnumerable<PlainProduct>, T> use) => Use(path, use);

    protected override T Customers<T>(string path, Func<IEnumerable<PlainCustomer>, T> use) => Use(path, use);

    protected override T Orders<T>(string path, Func<IEnumerable<PlainOrder>, T> use) => Use(path, use);

    protected override T OrderItems<T>(string path, Func<IEnumerable<PlainOrderItem>, T> use) => Use(path, use);

    protected override T Reviews<T>(string path, Func<IEnumerable<PlainReview>, T> use) => Use(path, use);

    private T Use<TRow, T>(string path, Func<IEnumerable<TRow>, T> use)
    {
        using var stream = File.OpenRead(path);
        using var reader = CsvReader.Create(stream, _options);
        return use(reader.GetRecords<TRow>());
    }
}
