using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// The columns of the five tables, in the order of the files, with the rules of single rows. The build checks the rules of shares and
/// between tables.
/// </summary>
internal static class CommerceTables
{
    private const int AnyText = 200;
    private const int State = 2;
    private const int Zip = 5;
    private const int ReviewText = 1000;

    /// <summary>64 before the @ sign, 255 after it: RFC 5321, 4.5.3.1.</summary>
    private const int EmailAddress = 64 + 1 + 255;

    /// <summary>
    /// Half a cent, so that a line on half a cent can be rounded either way. Exact totals are multiples of a hundredth of a cent: with half
    /// of that added, binary fractions give the same answer as decimals.
    /// </summary>
    private const decimal Rounding = 0.00505m;

    public static readonly CommerceTable<Product> Products = new(FixtureFile.Products, column =>
    [
        column.Key(product => product.ProductId),
        column.UniqueText(product => product.Name, AnyText),
        column.ClosedSet(ClosedSetText.Categories, product => product.Category),
        column.Text(product => product.Subcategory, AnyText),
        column.Money(product => product.Price, ValueRules.AmountAboveZero),
        column.Money(product => product.Cost, ValueRules.AmountAboveZero),
        column.Integer(product => product.StockQuantity, ValueRules.Stock),
        column.Text(product => product.Supplier, AnyText),
        column.Date(product => product.CreatedDate),
    ])
    {
        Rules =
        [
            new("cost", "cost < price", product =>
                product.Cost < product.Price ? null : Text($"an amount less than the price, {product.Price}")),
        ],
    };

    public static readonly CommerceTable<Customer> Customers = new(FixtureFile.Customers, column =>
    [
        column.Key(customer => customer.CustomerId),
        column.Text(customer => customer.FirstName, AnyText),
        column.Text(customer => customer.LastName, AnyText),
        column.UniqueText(customer => customer.Email, EmailAddress),
        column.Text(customer => customer.Phone, AnyText),
        column.Text(customer => customer.Address, AnyText),
        column.Text(customer => customer.City, AnyText),
        column.Text(customer => customer.State, State, ValueRules.State),
        column.Text(customer => customer.Zip, Zip, ValueRules.Zip),
        column.Text(customer => customer.Country, AnyText),
        column.Date(customer => customer.RegistrationDate),
    ]);

    public static readonly CommerceTable<Order> Orders = new(FixtureFile.Orders, column =>
    [
        column.Key(order => order.OrderId),
        column.Reference(Customers, order => order.CustomerId),
        column.Date(order => order.OrderDate),
        column.ClosedSet(ClosedSetText.Statuses, order => order.Status),
        column.ClosedSet(ClosedSetText.PaymentMethods, order => order.PaymentMethod),
        column.Text(order => order.ShippingAddress, AnyText),
        column.Money(order => order.TotalAmount, ValueRules.Amount),
    ]);

    public static readonly CommerceTable<OrderItem> OrderItems = new(FixtureFile.OrderItems, column =>
    [
        column.LongKey(item => item.OrderItemId),
        column.Reference(Orders, item => item.OrderId),
        column.Reference(Products, item => item.ProductId),
        column.Integer(item => item.Quantity, ValueRules.Quantity),
        column.Money(item => item.UnitPrice, ValueRules.AmountAboveZero),
        column.Fraction(item => item.Discount, ValueRules.Discount),
        column.Money(item => item.LineTotal, ValueRules.Amount),
    ])
    {
        UniqueTogether = ["order_id", "product_id"],
        Rules =
        [
            new("line_total", Text($"abs(line_total - quantity * unit_price * (1 - discount)) < {Rounding}"), item =>
            {
                var exact = item.Quantity * item.UnitPrice * (1 - item.Discount);
                return Math.Abs(item.LineTotal - exact) < Rounding
                    ? null
                    : Text($"quantity * unit_price * (1 - discount), rounded to cents: {exact:0.00}");
            }),
        ],
    };

    public static readonly CommerceTable<Review> Reviews = new(FixtureFile.Reviews, column =>
    [
        column.Key(review => review.ReviewId),
        column.Reference(Products, review => review.ProductId),
        column.Reference(Customers, review => review.CustomerId),
        column.Integer(review => review.Rating, ValueRules.Stars),
        column.Text(review => review.ReviewText, ReviewText),
        column.Date(review => review.ReviewDate),
    ])
    {
        UniqueTogether = ["product_id", "customer_id"],
    };

    public static readonly IReadOnlyList<CommerceTable> All =
        Array.AsReadOnly<CommerceTable>([Products, Customers, Orders, OrderItems, Reviews]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
