using Sylvan.Data.Csv;

namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>Sylvan.Data.Csv with the typed getters of its DbDataReader, without boxing.</summary>
internal sealed class SylvanReader : PlainReader
{
    protected override T Products<T>(string path, Func<IEnumerable<PlainProduct>, T> use)
    {
        using var csv = CsvDataReader.Create(path);
        return use(Products(csv));
    }

    protected override T Customers<T>(string path, Func<IEnumerable<PlainCustomer>, T> use)
    {
        using var csv = CsvDataReader.Create(path);
        return use(Customers(csv));
    }

    protected override T Orders<T>(string path, Func<IEnumerable<PlainOrder>, T> use)
    {
        using var csv = CsvDataReader.Create(path);
        return use(Orders(csv));
    }

    protected override T OrderItems<T>(string path, Func<IEnumerable<PlainOrderItem>, T> use)
    {
        using var csv = CsvDataReader.Create(path);
        return use(OrderItems(csv));
    }

    protected override T Reviews<T>(string path, Func<IEnumerable<PlainReview>, T> use)
    {
        using var csv = CsvDataReader.Create(path);
        return use(Reviews(csv));
    }

    private static IEnumerable<PlainProduct> Products(CsvDataReader csv)
    {
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

    private static IEnumerable<PlainCustomer> Customers(CsvDataReader csv)
    {
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

    private static IEnumerable<PlainOrder> Orders(CsvDataReader csv)
    {
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

    private static IEnumerable<PlainOrderItem> OrderItems(CsvDataReader csv)
    {
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

    private static IEnumerable<PlainReview> Reviews(CsvDataReader csv)
    {
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
}
