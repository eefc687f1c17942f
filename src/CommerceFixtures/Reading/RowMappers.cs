namespace CommerceFixtures;

/// <summary>A record of <c>products.csv</c> to its row.</summary>
internal static class ProductMapper
{
    public static Product Map(RecordFields fields) => new(
        ProductId: fields.NextId(),
        Name: fields.Text(1),
        Category: fields.Category(2),
        Subcategory: fields.RepeatedText(3),
        Price: fields.Price(4).Value,
        Cost: fields.Price(5).Value,
        StockQuantity: fields.Stock(6),
        Supplier: fields.RepeatedText(7),
        CreatedDate: fields.Date(8));
}

/// <summary>A record of <c>customers.csv</c> to its row.</summary>
internal static class CustomerMapper
{
    public static Customer Map(RecordFields fields) => new(
        CustomerId: fields.NextId(),
        FirstName: fields.RepeatedText(1),
        LastName: fields.RepeatedText(2),
        Email: fields.Text(3),
        Phone: fields.Text(4),
        Address: fields.Text(5),
        City: fields.RepeatedText(6),
        State: fields.State(7),
        Zip: fields.Zip(8),
        Country: fields.RepeatedText(9),
        RegistrationDate: fields.Date(10));
}

/// <summary>A record of <c>orders.csv</c> to its row.</summary>
internal static class OrderMapper
{
    public static Order Map(RecordFields fields) => new(
        orderId: fields.NextId(),
        customerId: fields.WholeNumber(1),
        orderDate: fields.Date(2),
        status: fields.Status(3),
        paymentMethod: fields.PaymentMethod(4),
        shippingAddress: fields.Text(5),
        totalAmount: fields.Total(6));
}

/// <summary>A record of <c>order_items.csv</c> to its row.</summary>
internal static class OrderItemMapper
{
    public static OrderItem Map(RecordFields fields) => new(
        orderItemId: fields.NextLongId(),
        orderId: fields.WholeNumber(1),
        productId: fields.WholeNumber(2),
        quantity: fields.Quantity(3),
        unitPrice: fields.Price(4),
        discount: fields.Discount(5),
        lineTotal: fields.Total(6));
}

/// <summary>A record of <c>reviews.csv</c> to its row.</summary>
internal static class ReviewMapper
{
    public static Review Map(RecordFields fields) => new(
        ReviewId: fields.NextId(),
        ProductId: fields.WholeNumber(1),
        CustomerId: fields.WholeNumber(2),
        Rating: fields.Rating(3),
        ReviewText: fields.Text(4),
        ReviewDate: fields.Date(5));
}
