namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>This library.</summary>
internal sealed class OwnReader : ShopReader
{
    public override long Stream(string folder)
    {
        var data = CommerceDataSet.Open(folder);
        return data.ReadProducts().Sum(Checksum) + data.ReadCustomers().Sum(Checksum) + data.ReadOrders().Sum(Checksum)
            + data.ReadOrderItems().Sum(Checksum) + data.ReadReviews().Sum(Checksum);
    }

    public override long Load(string folder)
    {
        var data = CommerceDataSet.Open(folder);
        return data.Products.Count + data.Customers.Count + data.Orders.Count + data.OrderItems.Count + data.Reviews.Count;
    }

    public override long ReadFirstItem(string folder) => CommerceDataSet.Open(folder).ReadOrderItems().First().OrderItemId;

    private static long Checksum(Product row) =>
        row.ProductId + row.Name.Length + row.Category.ToCsvText().Length + row.Subcategory.Length + PlainChecksum.Cents(row.Price)
        + PlainChecksum.Cents(row.Cost) + row.StockQuantity + row.Supplier.Length + row.CreatedDate.DayNumber;

    private static long Checksum(Customer row) =>
        row.CustomerId + row.FirstName.Length + row.LastName.Length + row.Email.Length + row.Phone.Length + row.Address.Length
        + row.City.Length + row.State.Length + row.Zip.Length + row.Country.Length + row.RegistrationDate.DayNumber;

    private static long Checksum(Order row) =>
        row.OrderId + row.CustomerId + row.OrderDate.DayNumber + row.Status.ToCsvText().Length + row.PaymentMethod.ToCsvText().Length
        + row.ShippingAddress.Length + PlainChecksum.Cents(row.TotalAmount);

    private static long Checksum(OrderItem row) =>
        row.OrderItemId + row.OrderId + row.ProductId + row.Quantity + PlainChecksum.Cents(row.UnitPrice) +
            PlainChecksum.Cents(row.Discount)
        + PlainChecksum.Cents(row.LineTotal);

    private static long Checksum(Review row) =>
        row.ReviewId + row.ProductId + row.CustomerId + row.Rating + row.ReviewText.Length + row.ReviewDate.DayNumber;
}
