using Sylvan.Data.Csv;

namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>Sylvan.Data.Csv by the typed getters of its DbDataReader, without a box.</summary>
internal sealed class SylvanReader : PlainReader
{
    protected override IEnumerable<PlainProduct> Products(string folder)
    {
        using var csv = Open(folder, "products.csv");
        while (csv.Read())
        {
            yield return new()
            {
                ProductId = csv.GetInt32(0),
                Name = csv.GetString(1),
                Category = csv.GetString(2),
                Subcategory = csv.GetString(3),
                Price = csv.GetDecimal(4),
                Cost = csv.GetDecimal(5),
                StockQuantity = csv.GetInt32(6),
                Supplier = csv.GetString(7),
                CreatedDate = csv.GetFieldValue<DateOnly>(8),
            };
        }
    }

    protected override IEnumerable<PlainCustomer> Customers(string folder)
    {
        using var csv = Open(folder, "customers.csv");
        while (csv.Read())
        {
            yield return new()
            {
                CustomerId = csv.GetInt32(0),
                FirstName = csv.GetString(1),
                LastName = csv.GetString(2),
                Email = csv.GetString(3),
                Phone = csv.GetString(4),
                Address = csv.GetString(5),
                City = csv.GetString(6),
                State = csv.GetString(7),
                Zip = csv.GetString(8),
                Country = csv.GetString(9),
                RegistrationDate = csv.GetFieldValue<DateOnly>(10),
            };
        }
    }

    protected override IEnumerable<PlainOrder> Orders(string folder)
    {
        using var csv = Open(folder, "orders.csv");
        while (csv.Read())
        {
            yield return new()
            {
                OrderId = csv.GetInt32(0),
                CustomerId = csv.GetInt32(1),
                OrderDate = csv.GetFieldValue<DateOnly>(2),
                Status = csv.GetString(3),
                PaymentMethod = csv.GetString(4),
                ShippingAddress = csv.GetString(5),
                TotalAmount = csv.GetDecimal(6),
            };
        }
    }

    protected override IEnumerable<PlainOrderItem> OrderItems(string folder)
    {
        using var csv = Open(folder, "order_items.csv");
        while (csv.Read())
        {
            yield return new()
            {
                OrderItemId = csv.GetInt64(0),
                OrderId = csv.GetInt32(1),
                ProductId = csv.GetInt32(2),
                Quantity = csv.GetInt32(3),
                UnitPrice = csv.GetDecimal(4),
                Discount = csv.GetDecimal(5),
                LineTotal = csv.GetDecimal(6),
            };
        }
    }

    protected override IEnumerable<PlainReview> Reviews(string folder)
    {
        using var csv = Open(folder, "reviews.csv");
        while (csv.Read())
        {
            yield return new()
            {
                ReviewId = csv.GetInt32(0),
                ProductId = csv.GetInt32(1),
                CustomerId = csv.GetInt32(2),
                Rating = csv.GetInt32(3),
                ReviewText = csv.GetString(4),
                ReviewDate = csv.GetFieldValue<DateOnly>(5),
            };
        }
    }

    private static CsvDataReader Open(string folder, string name) => CsvDataReader.Create(Path.Combine(folder, name));
}
