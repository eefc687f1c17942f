using System.Globalization;
using CommerceFixtures.Benchmarks.Reading;
using CsvHelper;

namespace CommerceFixtures.Benchmarks.CsvHelper33;

/// <summary>CsvHelper 33 with its <c>GetRecords</c>.</summary>
internal sealed class CsvHelper33Reader : PlainReader
{
    protected override IEnumerable<PlainProduct> Products(string folder) => Rows<PlainProduct>(folder, "products.csv");

    protected override IEnumerable<PlainCustomer> Customers(string folder) => Rows<PlainCustomer>(folder, "customers.csv");

    protected override IEnumerable<PlainOrder> Orders(string folder) => Rows<PlainOrder>(folder, "orders.csv");

    protected override IEnumerable<PlainOrderItem> OrderItems(string folder) => Rows<PlainOrderItem>(folder, "order_items.csv");

    protected override IEnumerable<PlainReview> Reviews(string folder) => Rows<PlainReview>(folder, "reviews.csv");

    private static IEnumerable<T> Rows<T>(string folder, string name)
    {
        using var text = new StreamReader(Path.Combine(folder, name));
        using var reader = new CsvReader(text, CultureInfo.InvariantCulture);
        foreach (var row in reader.GetRecords<T>())
            yield return row;
    }
}
