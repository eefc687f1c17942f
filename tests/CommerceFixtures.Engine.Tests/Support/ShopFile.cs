using System.Globalization;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The five files and their columns, as the data contract lists them.</summary>
internal sealed record ShopFile(string Name, string Header)
{
    public const string Products = "products.csv";

    public static readonly IReadOnlyList<ShopFile> All =
    [
        new(Products, "product_id,name,category,subcategory,price,cost,stock_quantity,supplier,created_date"),
        new("customers.csv", "customer_id,first_name,last_name,email,phone,address,city,state,zip,country,registration_date"),
        new("orders.csv", "order_id,customer_id,order_date,status,payment_method,shipping_address,total_amount"),
        new("order_items.csv", "order_item_id,order_id,product_id,quantity,unit_price,discount,line_total"),
        new("reviews.csv", "review_id,product_id,customer_id,rating,review_text,review_date"),
    ];

    /// <summary>
    /// The names of the table's files in a set with the given number of parts. Products always have one file, and a set with a single part
    /// has no numbers in its names.
    /// </summary>
    public IReadOnlyList<string> NamesIn(int parts) => parts == 1 || Name == Products
        ? [Name]
        : [.. Enumerable.Range(0, parts).Select(part => NameIn(Name, part, parts))];

    public static string NameIn(string name, int part, int parts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Path.GetFileNameWithoutExtension(name)}-{part:00000}-of-{parts:00000}{Path.GetExtension(name)}");
}
