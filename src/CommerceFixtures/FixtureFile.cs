using System.Collections.ObjectModel;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>One of the five tables of a data set: the name of its file and its columns, in file order.</summary>
internal sealed class FixtureFile(string fileName, params string[] columns)
{
    public static readonly FixtureFile Products = new(
        "products.csv",
        "product_id", "name", "category", "subcategory", "price", "cost", "stock_quantity", "supplier", "created_date");

    public static readonly FixtureFile Customers = new(
        "customers.csv",
        "customer_id", "first_name", "last_name", "email", "phone", "address", "city", "state", "zip", "country", "registration_date");

    public static readonly FixtureFile Orders = new(
        "orders.csv",
        "order_id", "customer_id", "order_date", "status", "payment_method", "shipping_address", "total_amount");

    public static readonly FixtureFile OrderItems = new(
        "order_items.csv",
        "order_item_id", "order_id", "product_id", "quantity", "unit_price", "discount", "line_total");

    public static readonly FixtureFile Reviews = new(
        "reviews.csv",
        "review_id", "product_id", "customer_id", "rating", "review_text", "review_date");

    /// <summary>All five, parents before children.</summary>
    public static readonly FixtureFile[] All = [Products, Customers, Orders, OrderItems, Reviews];

    public string FileName => fileName;

    public string[] Columns => columns;

    /// <summary>The columns for code of others, which cannot change them.</summary>
    public ReadOnlyCollection<string> ColumnNames { get; } = Array.AsReadOnly(columns);

    /// <summary>Whether each part of a set in parts has a file of its own; the products are in one file, part 0's.</summary>
    public bool IsInEachPart => this != Products;

    /// <summary>The file's name in a part: <c>orders-00003-of-00016.csv</c>, and the plain name where the set is in one.</summary>
    public string NameIn(int part, int parts) => IsInEachPart ? NameIn(fileName, part, parts) : fileName;

    /// <summary>The same for any name with an extension.</summary>
    public static string NameIn(string name, int part, int parts) => parts == 1
        ? name
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileNameWithoutExtension(name)}-{part:00000}-of-{parts:00000}{Path.GetExtension(name)}");

    /// <summary>The reverse: how many parts a set has in which a file has that name, or null where it has it in none.</summary>
    /// <param name="name">The file's name in a set in one.</param>
    /// <param name="found">Any name.</param>
    public static int? PartsIn(string name, string found) =>
        TryNumbers(found, out var part, out var parts) && part < parts && parts <= PartLimit.Most && NameIn(name, part, parts) == found
            ? parts
            : null;

    /// <summary>The part and the number of parts in a name; 0 and 1 where it holds none.</summary>
    private static bool TryNumbers(string name, out int part, out int parts)
    {
        (part, parts) = (0, 1);
        return name.Split('-', '.') is not [_, var first, "of", var second, _]
            || (TryNumber(first, out part) && TryNumber(second, out parts));
    }

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
