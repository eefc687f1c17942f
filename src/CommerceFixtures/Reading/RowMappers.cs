namespace CommerceFixtures;

/// <summary>Makes a product of a record of <c>products.csv</c>.</summary>
internal static class ProductMapper
{
    public static Product Map(RecordFields fields) => new()
    {
        ProductId = fields.NextId(),
        Name = fields.Text(1),
        Category = fields.Category(2),
        Subcategory = fields.RepeatedText(3),
        Price = fields.Price(4),
        Cost = fields.Price(5),
        StockQuantity = fields.Stock(6),
        Supplier = fields.RepeatedText(7),
        CreatedDate = fields.Date(8),
    };
}

/// <summary>Makes a customer of a record of <c>customers.csv</c>.</summary>
internal static class CustomerMapper
{
    public static Customer Map(RecordFields fields) => new()
    {
        CustomerId = fields.NextId(),
        FirstName = fields.RepeatedText(1),
        LastName = fields.RepeatedText(2),
        Email = fields.Text(3),
        Phone = fields.Text(4),
        Address = fields.Text(5),
        City = fields.RepeatedText(6),
        State = fields.State(7),
        Zip = fields.Zip(8),
        Country = fields.RepeatedText(9),
        RegistrationDate = fields.Date(10),
    };
}

/// <summary>Makes an order of a record of <c>orders.csv</c>.</summary>
internal static class OrderMapper
{
    public static Order Map(RecordFields fields) => new()
    {
        OrderId = fields.NextId(),
        CustomerId = fields.WholeNumber(1),
        OrderDate = fields.Date(2),
        Status = fields.Status(3),
        PaymentMethod = fields.PaymentMethod(4),
        ShippingAddress = fields.Text(5),
        TotalAmount = fields.Total(6),
    };
}

/// <summary>Makes an order item of a record of <c>order_items.csv</c>.</summary>
internal static class OrderItemMapper
{
    public static OrderItem Map(RecordFields fields) => new()
    {
        OrderItemId = fields.NextLongId(),
        OrderId = fields.WholeNumber(1),
        ProductId = fields.WholeNumber(2),
        Quantity = fields.Quantity(3),
        UnitPrice = fields.Price(4),
        Discount = fields.Discount(5),
        LineTotal = fields.Total(6),
    };
}

/// <summary>Makes a review of a record of <c>reviews.csv</c>.</summary>
internal static class ReviewMapper
{
    public static Review Map(RecordFields fields) => new()
    {
        ReviewId = fields.NextId(),
        ProductId = fields.WholeNumber(1),
        CustomerId = fields.WholeNumber(2),
        Rating = fields.Rating(3),
        ReviewText = fields.Text(4),
        ReviewDate = fields.Date(5),
    };
}
