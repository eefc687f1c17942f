using System.Collections.ObjectModel;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>One of the five tables of a data set: the name of its file and of its columns, in file order.</summary>
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

    /// <summary>All five tables, parents before children.</summary>
    public static readonly FixtureFile[] All = [Products, Customers, Orders, OrderItems, Reviews];

    public string FileName => fileName;

    public string[] Columns => columns;

    /// <summary>The columns as a list that cannot be changed.</summary>
    public ReadOnlyCollection<string> ColumnNames { get; } = Array.AsReadOnly(columns);

    /// <summary>Whether each part of a set has its own file. The products have only one, in part 0.</summary>
    public bool IsInEachPart => this != Products;

    /// <summary>
    /// The name of the file in a part, such as <c>orders-00003-of-00016.csv</c>, or the plain name if there is only one part.
    /// </summary>
    public string NameIn(int part, int parts) => IsInEachPart ? NameIn(fileName, part, parts) : fileName;

    /// <summary>The name of any file in a part.</summary>
    public static string NameIn(string name, int part, int parts) => parts == 1
        ? name
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileNameWithoutExtension(name)}-{part:00000}-of-{parts:00000}{Path.GetExtension(name)}");

    /// <summary>The number of parts of a set that has a file of that name, or null if no set has.</summary>
    /// <param name="name">The name of the file in a set with one part.</param>
    /// <param name="found">The name to interpret.</param>
    public static int? PartsIn(string name, string found) =>
        TryNumbers(found, out var part, out var parts) && part < parts && parts <= PartLimit.Most && NameIn(name, part, parts) == found
            ? parts
            : null;

    /// <summary>The part and the number of parts in a name, or 0 and 1 if it contains none.</summary>
    private static bool TryNumbers(string name, out int part, out int parts)
    {
        (part, parts) = (0, 1);
        return name.Split('-', '.') is not [_, var first, "of", var second, _]
            || (TryNumber(first, out part) && TryNumber(second, out parts));
    }

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
