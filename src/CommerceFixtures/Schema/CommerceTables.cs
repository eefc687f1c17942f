namespace CommerceFixtures;

/// <summary>
/// The columns of the five tables, in the order of the files. The checks are the rules of single rows; the rules of shares and those
/// between tables are the build's.
/// </summary>
internal static class CommerceTables
{
    private const int AnyText = 200;
    private const int State = 2;
    private const int Zip = 5;
    private const int ReviewText = 1000;

    /// <summary>The longest path of a mail, 256 bytes, has two brackets: RFC 5321, 4.5.3.1.3.</summary>
    private const int EmailAddress = 254;

    public static readonly CommerceTable<Product> Products = new(FixtureFile.Products, column =>
    [
        column.Key(product => product.ProductId),
        column.UniqueText(product => product.Name, AnyText),
        column.ClosedSet(ClosedSetText.Categories, product => product.Category),
        column.Text(product => product.Subcategory, AnyText),
        column.Money(product => product.Price, "> 0"),
        column.Money(product => product.Cost, "> 0"),
        column.Integer(product => product.StockQuantity, ">= 0"),
        column.Text(product => product.Supplier, AnyText),
        column.Date(product => product.CreatedDate),
    ])
    {
        Checks = ["cost < price"],
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
        column.Text(customer => customer.State, State),
        column.Text(customer => customer.Zip, Zip),
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
        column.Money(order => order.TotalAmount, ">= 0"),
    ]);

    public static readonly CommerceTable<OrderItem> OrderItems = new(FixtureFile.OrderItems, column =>
    [
        column.LongKey(item => item.OrderItemId),
        column.Reference(Orders, item => item.OrderId),
        column.Reference(Products, item => item.ProductId),
        column.Integer(item => item.Quantity, ">= 1"),
        column.Money(item => item.UnitPrice, "> 0"),
        column.Fraction(item => item.Discount, "IN (0.00, 0.10, 0.20, 0.25)"),
        column.Money(item => item.LineTotal, ">= 0"),
    ])
    {
        UniqueTogether = ["order_id", "product_id"],

        // No line falls on half a cent, so that this is the rounding, be the numbers decimal or binary.
        Checks = ["abs(line_total - quantity * unit_price * (1 - discount)) < 0.005"],
    };

    public static readonly CommerceTable<Review> Reviews = new(FixtureFile.Reviews, column =>
    [
        column.Key(review => review.ReviewId),
        column.Reference(Products, review => review.ProductId),
        column.Reference(Customers, review => review.CustomerId),
        column.Integer(review => review.Rating, "BETWEEN 1 AND 5"),
        column.Text(review => review.ReviewText, ReviewText),
        column.Date(review => review.ReviewDate),
    ])
    {
        UniqueTogether = ["product_id", "customer_id"],
    };

    public static readonly IReadOnlyList<CommerceTable> All = [Products, Customers, Orders, OrderItems, Reviews];
}
