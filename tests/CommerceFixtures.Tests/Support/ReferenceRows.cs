using System.Globalization;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Tests;

internal enum ColumnKind
{
    Text,
    Whole,
    TwoDecimals,
    Date,
    Category,
    Status,
    PaymentMethod,
}

/// <summary>The rows that fields of text should become, by the framework's parsers and the rules of the columns written a second time.</summary>
internal static partial class ReferenceRows
{
    public static ColumnKind KindOf(FixtureFile file, int column) => file.Columns[column] switch
    {
        "stock_quantity" or "quantity" or "rating" => ColumnKind.Whole,
        var id when id.EndsWith("_id", StringComparison.Ordinal) => ColumnKind.Whole,
        "price" or "cost" or "total_amount" or "unit_price" or "discount" or "line_total" => ColumnKind.TwoDecimals,
        var date when date.EndsWith("_date", StringComparison.Ordinal) => ColumnKind.Date,
        "category" => ColumnKind.Category,
        "status" => ColumnKind.Status,
        "payment_method" => ColumnKind.PaymentMethod,
        _ => ColumnKind.Text,
    };

    /// <summary>The rows, or null where one of them cannot be.</summary>
    public static IReadOnlyList<object>? Of(FixtureFile file, IReadOnlyList<string[]> records)
    {
        var rows = new List<object>();
        foreach (var record in records)
        {
            if (record.Length != file.Columns.Length)
                return null;
            var cells = record.Select((text, column) => Cell(KindOf(file, column), text)).ToArray();
            if (cells.Contains(null) || (int)cells[0]! != rows.Count + 1)
                return null;
            rows.Add(Row(file, cells!));
        }

        return rows;
    }

    private static object? Cell(ColumnKind kind, string text) => kind switch
    {
        ColumnKind.Whole => WholeShape().IsMatch(text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        ColumnKind.TwoDecimals => DecimalShape().IsMatch(text) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null,
        ColumnKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        ColumnKind.Category => Enum.GetValues<ProductCategory>().Where(member => member.ToCsvText() == text).Cast<object>().SingleOrDefault(),
        ColumnKind.Status => Enum.GetValues<OrderStatus>().Where(member => member.ToCsvText() == text).Cast<object>().SingleOrDefault(),
        ColumnKind.PaymentMethod => Enum.GetValues<PaymentMethod>().Where(member => member.ToCsvText() == text).Cast<object>().SingleOrDefault(),
        _ => text,
    };

    private static object Row(FixtureFile file, object[] c) => file.FileName switch
    {
        "products.csv" => new Product(
            (int)c[0], (string)c[1], (ProductCategory)c[2], (string)c[3], (decimal)c[4], (decimal)c[5], (int)c[6], (string)c[7], (DateOnly)c[8]),
        "customers.csv" => new Customer(
            (int)c[0], (string)c[1], (string)c[2], (string)c[3], (string)c[4], (string)c[5], (string)c[6], (string)c[7], (string)c[8], (string)c[9], (DateOnly)c[10]),
        "orders.csv" => new Order((int)c[0], (int)c[1], (DateOnly)c[2], (OrderStatus)c[3], (PaymentMethod)c[4], (string)c[5], (decimal)c[6]),
        "order_items.csv" => new OrderItem((int)c[0], (int)c[1], (int)c[2], (int)c[3], (decimal)c[4], (decimal)c[5], (decimal)c[6]),
        _ => new Review((int)c[0], (int)c[1], (int)c[2], (int)c[3], (string)c[4], (DateOnly)c[5]),
    };

    [GeneratedRegex(@"\A-?[0-9]{1,18}\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeShape();

    [GeneratedRegex(@"\A-?[0-9]{1,16}\.[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalShape();
}
