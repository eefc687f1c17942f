using System.Globalization;
using CsvHelper;

namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>CsvHelper 33 with its <c>GetRecords</c>.</summary>
internal sealed class CsvHelper33Reader : PlainReader
{
    protected override T Products<T>(string path, Func<IEnumerable<PlainProduct>, T> use) => Use(path, use);

    protected override T Customers<T>(string path, Func<IEnumerable<PlainCustomer>, T> use) => Use(path, use);

    protected override T Orders<T>(string path, Func<IEnumerable<PlainOrder>, T> use) => Use(path, use);

    protected override T OrderItems<T>(string path, Func<IEnumerable<PlainOrderItem>, T> use) => Use(path, use);

    protected override T Reviews<T>(string path, Func<IEnumerable<PlainReview>, T> use) => Use(path, use);

    private static T Use<TRow, T>(string path, Func<IEnumerable<TRow>, T> use)
    {
        using var text = new StreamReader(path);
        using var reader = new CsvReader(text, CultureInfo.InvariantCulture);
        return use(reader.GetRecords<TRow>());
    }
}
