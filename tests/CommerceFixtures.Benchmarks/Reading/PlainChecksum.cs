namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>Sums the fields of a row: numbers, cents, days, and lengths of texts.</summary>
internal static class PlainChecksum
{
    public static long Of(PlainProduct row) =>
        row.ProductId + row.Name.Length + row.Category.Length + row.Subcategory.Length + Cents(row.Price) + Cents(row.Cost)
        + row.StockQuantity + row.Supplier.Length + row.CreatedDate.DayNumber;

    public static long Of(PlainCustomer row) =>
        row.CustomerId + row.FirstName.Length + row.LastName.Length + row.Email.Length + row.Phone.Length + row.Address.Length
        + row.City.Length + row.State.Length + row.Zip.Length + row.Country.Length + row.RegistrationDate.DayNumber;

    public static long Of(PlainOrder row) =>
        row.OrderId + row.CustomerId + row.OrderDate.DayNumber + row.Status.Length + row.PaymentMethod.Length + row.ShippingAddress.Length
        + Cents(row.TotalAmount);

    public static long Of(PlainOrderItem row) =>
        row.OrderItemId + row.OrderId + row.ProductId + row.Quantity + Cents(row.UnitPrice) + Cents(row.Discount) + Cents(row.LineTotal);

    public static long Of(PlainReview row) =>
        row.ReviewId + row.ProductId + row.CustomerId + row.Rating + row.ReviewText.Length + row.ReviewDate.DayNumber;

    /// <summary>The digits of a decimal with two decimal places.</summary>
    public static long Cents(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        return (long)bits[1] << 32 | (uint)bits[0];
    }
}
