using System.Globalization;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Tests;

internal enum ColumnKind
{
    Text,
    State,
    Zip,
    Whole,
    LongWhole,
    Stock,
    Quantity,
    Rating,
    Price,
    Total,
    Discount,
    Date,
    Category,
    Status,
    PaymentMethod,
}

/// <summary>
/// The rows that text fields must give, according to the framework's parsers and a second implementation of the column rules.
/// </summary>
internal static partial class ReferenceRows
{
    /// <summary>The fractions by which a price can be reduced.</summary>
    public static readonly decimal[] Discounts = [0m, 0.10m, 0.20m, 0.25m];

    public static ColumnKind KindOf(FixtureFile file, int column) => file.Columns[column] switch
    {
        "state" => ColumnKind.State,
        "zip" => ColumnKind.Zip,
        "stock_quantity" => ColumnKind.Stock,
        "quantity" => ColumnKind.Quantity,
        "rating" => ColumnKind.Rating,
        "order_item_id" => ColumnKind.LongWhole,
        var id when id.EndsWith("_id", StringComparison.Ordinal) => ColumnKind.Whole,
        "price" or "cost" or "unit_price" => ColumnKind.Price,
        "total_amount" or "line_total" => ColumnKind.Total,
        "discount" => ColumnKind.Discount,
        var date when date.EndsWith("_date", StringComparison.Ordinal) => ColumnKind.Date,
        "category" => ColumnKind.Category,
        "status" => ColumnKind.Status,
        "payment_method" => ColumnKind.PaymentMethod,
        _ => ColumnKind.Text,
    };

    /// <summary>The rows, or null if one of them is not valid.</summary>
    public static IReadOnlyList<object>? Of(FixtureFile file, IReadOnlyList<string[]> records)
    {
        var rows = new List<object>();
        foreach (var record in records)
        {
            if (record.Length != file.Columns.Length)
                return null;
            var cells = Cells(file, record);
            if (FirstBad(cells, rows.Count + 1) is not null)
                return null;
            rows.Add(Row(file, cells!));
        }

        return rows;
    }

    /// <summary>The first column with an invalid cell in a record with all columns, or null.</summary>
    public static int? FirstBadColumn(FixtureFile file, string[] record, long id) => FirstBad(Cells(file, record), id);

    private static int? FirstBad(object?[] cells, long id) =>
        cells[0] is not { } first || Convert.ToInt64(first, CultureInfo.InvariantCulture) != id ? 0
        : Array.IndexOf(cells, null) is var bad and >= 0 ? bad
        : null;

    private static object?[] Cells(FixtureFile file, string[] record) =>
        record.Select((text, column) => Cell(KindOf(file, column), text)).ToArray();

    private static object? Cell(ColumnKind kind, string text) => kind switch
    {
        ColumnKind.Whole => Whole(text, int.MinValue),
        ColumnKind.LongWhole => LongWhole(text),
        ColumnKind.Stock => Whole(text, 0),
        ColumnKind.Quantity => Whole(text, 1),
        ColumnKind.Rating => Whole(text, 1, 5),
        ColumnKind.Price => Money(text, amount => amount > 0),
        ColumnKind.Total => Money(text, amount => amount >= 0),
        ColumnKind.Discount => Money(text, fraction => Discounts.Contains(fraction)),
        ColumnKind.State => StateShape().IsMatch(text) ? text : null,
        ColumnKind.Zip => ZipShape().IsMatch(text) ? text : null,
        ColumnKind.Date => Date(text),
        ColumnKind.Category => Member<ProductCategory>(text, ClosedSetText.ToCsvText),
        ColumnKind.Status => Member<OrderStatus>(text, ClosedSetText.ToCsvText),
        ColumnKind.PaymentMethod => Member<PaymentMethod>(text, ClosedSetText.ToCsvText),
        _ => text.Contains('\0', StringComparison.Ordinal) ? null : text,
    };

    private static int? Whole(string text, int least, int most = int.MaxValue) =>
        LongWhole(text) is { } number && number >= least && number <= most ? (int)number : null;

    private static decimal? Money(string text, Predicate<decimal> isRight) =>
        DecimalShape().IsMatch(text) && decimal.Parse(text, CultureInfo.InvariantCulture) is var amount && isRight(amount) ? amount : null;

    private static long? LongWhole(string text) =>
        WholeShape().IsMatch(text) ? long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static object? Member<T>(string text, Func<T, string> textOf)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(member => textOf(member) == text).Cast<object>().SingleOrDefault();

    private static object Row(FixtureFile file, object[] cells)
    {
        int Int(int column) => (int)cells[column];
        string Text(int column) => (string)cells[column];
        decimal Money(int column) => (decimal)cells[column];
        DateOnly Day(int column) => (DateOnly)cells[column];

        return file.FileName switch
        {
            "products.csv" => new Product
            {
                ProductId = Int(0),
                Name = Text(1),
                Category = (ProductCategory)cells[2],
                Subcategory = Text(3),
                Price = Money(4),
                Cost = Money(5),
                StockQuantity = Int(6),
                Supplier = Text(7),
                CreatedDate = Day(8),
            },
            "customers.csv" => new Customer
            {
                CustomerId = Int(0),
                FirstName = Text(1),
                LastName = Text(2),
                Email = Text(3),
                Phone = Text(4),
                Address = Text(5),
                City = Text(6),
                State = Text(7),
                Zip = Text(8),
                Country = Text(9),
                RegistrationDate = Day(10),
            },
            "orders.csv" => new Order
            {
                OrderId = Int(0),
                CustomerId = Int(1),
                OrderDate = Day(2),
                Status = (OrderStatus)cells[3],
                PaymentMethod = (PaymentMethod)cells[4],
                ShippingAddress = Text(5),
                TotalAmount = Money(6),
            },
            "order_items.csv" => new OrderItem
            {
                OrderItemId = (long)cells[0],
                OrderId = Int(1),
                ProductId = Int(2),
                Quantity = Int(3),
                UnitPrice = Money(4),
                Discount = Money(5),
                LineTotal = Money(6),
            },
            _ => new Review
            {
                ReviewId = Int(0),
                ProductId = Int(1),
                CustomerId = Int(2),
                Rating = Int(3),
                ReviewText = Text(4),
                ReviewDate = Day(5),
            },
        };
    }

    [GeneratedRegex(@"\A[A-Z]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex StateShape();

    [GeneratedRegex(@"\A[0-9]{5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ZipShape();

    [GeneratedRegex(@"\A-?[0-9]{1,18}\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeShape();

    [GeneratedRegex(@"\A-?[0-9]{1,16}\.[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalShape();
}
