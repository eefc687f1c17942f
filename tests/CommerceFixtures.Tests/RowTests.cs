using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CommerceFixtures.Tests;

/// <summary>Rows can be compared, printed, copied, and serialized.</summary>
public sealed partial class RowTests
{
    private static readonly Product Tent = new()
    {
        ProductId = 12,
        Name = "Trail Tent 2P",
        Category = ProductCategory.Sports,
        Subcategory = "Camping",
        Price = 249.00m,
        Cost = 150.05m,
        StockQuantity = 3,
        Supplier = "Acme",
        CreatedDate = new(2023, 1, 1),
    };

    private static readonly Customer Ann = new()
    {
        CustomerId = 3,
        FirstName = "Ann",
        LastName = "Lee",
        Email = "ann.lee@example.com",
        Phone = "(617) 555-0101",
        Address = "1 Elm St",
        City = "Boston",
        State = "MA",
        Zip = "02134",
        Country = "United States",
        RegistrationDate = new(2023, 1, 2),
    };

    private static readonly Order First = new()
    {
        OrderId = 17,
        CustomerId = 3,
        OrderDate = new(2024, 11, 29),
        Status = OrderStatus.Completed,
        PaymentMethod = PaymentMethod.CreditCard,
        ShippingAddress = "1 Elm St, Boston, MA 02134",
        TotalAmount = 1234.5m,
    };

    private static readonly OrderItem Line = new()
    {
        OrderItemId = 5,
        OrderId = 17,
        ProductId = 12,
        Quantity = 2,
        UnitPrice = 249m,
        Discount = 0.1m,
        LineTotal = 448.20m,
    };

    private static readonly Review Praise = new()
    {
        ReviewId = 4,
        ProductId = 12,
        CustomerId = 3,
        Rating = 5,
        ReviewText = "Dry all night.",
        ReviewDate = new(2024, 12, 6),
    };

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void A_row_has_a_short_text_that_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("Product 12: Trail Tent 2P, 249.00", Tent.ToString());
            Assert.Equal("Customer 3: Ann Lee, ann.lee@example.com", Ann.ToString());
            Assert.Equal("Order 17 of customer 3: 2024-11-29, Completed, 1234.50", First.ToString());
            Assert.Equal("OrderItem 5 of order 17: 2 x product 12 at 249.00 less 10% = 448.20", Line.ToString());
            Assert.Equal("Review 4 of product 12 by customer 3: 5 stars, 2024-12-06", Praise.ToString());
            Assert.Equal("Review 4 of product 12 by customer 3: 1 star, 2024-12-06", (Praise with { Rating = 1 }).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Rows_of_the_same_values_are_equal()
    {
        var copy = First with { TotalAmount = 1234.50m };
        Assert.Equal(First, copy);
        Assert.Equal(First.GetHashCode(), copy.GetHashCode());
        Assert.NotSame(First, copy);
        Assert.NotEqual(First, First with { TotalAmount = 1234.51m });
        Assert.NotEqual(Line, Line with { Discount = 0.20m });
        Assert.NotEqual(Line, Line with { UnitPrice = 249.01m });
        Assert.NotEqual(Tent, Tent with { Cost = 150.06m });
        Assert.NotEqual(Praise, Praise with { ReviewText = "Dry all night!" });
    }

    [Fact]
    public void Amounts_have_two_decimals_whatever_they_were_made_of()
    {
        Assert.Equal("249.00", Line.UnitPrice.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("0.10", Line.Discount.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("-0.05", (Line with { LineTotal = -0.05m }).LineTotal.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(92233720368547758.06m, (First with { TotalAmount = 92233720368547758.06m }).TotalAmount);
        Assert.Equal(-92233720368547758.06m, (First with { TotalAmount = -92233720368547758.060m }).TotalAmount);
    }

    [Fact]
    public void An_amount_that_no_file_can_hold_is_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("TotalAmount", () => First with { TotalAmount = 1.005m });
        Assert.Throws<ArgumentOutOfRangeException>("TotalAmount", () => First with { TotalAmount = 92233720368547758.08m });
        Assert.Throws<ArgumentOutOfRangeException>("TotalAmount", () => First with { TotalAmount = decimal.MinValue });
        Assert.Throws<ArgumentOutOfRangeException>("TotalAmount", () => First with { TotalAmount = 184467440737095516.17m });
        Assert.Throws<ArgumentOutOfRangeException>("UnitPrice", () => Line with { UnitPrice = 0.001m });
        Assert.Throws<ArgumentOutOfRangeException>("Discount", () => Line with { Discount = 0.125m });
        Assert.Throws<ArgumentOutOfRangeException>("LineTotal", () => Line with { LineTotal = 0.125m });
        Assert.Throws<ArgumentOutOfRangeException>("Price", () => Tent with { Price = 0.125m });
        Assert.Throws<ArgumentOutOfRangeException>("Cost", () => Tent with { Cost = 0.125m });
    }

    /// <summary>A column in a later version adds a property. There is no constructor or deconstruction that it could break.</summary>
    [Theory]
    [InlineData(typeof(Product), "products.csv")]
    [InlineData(typeof(Customer), "customers.csv")]
    [InlineData(typeof(Order), "orders.csv")]
    [InlineData(typeof(OrderItem), "order_items.csv")]
    [InlineData(typeof(Review), "reviews.csv")]
    public void A_row_is_made_by_the_names_of_its_columns_alone(Type type, string fileName)
    {
        var properties = type.GetProperties();

        Assert.Empty(Assert.Single(type.GetConstructors()).GetParameters());
        Assert.Null(type.GetMethod("Deconstruct"));
        Assert.All(properties, property => Assert.NotNull(property.GetCustomAttribute<RequiredMemberAttribute>()));
        Assert.All(
            properties,
            property => Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
        Assert.Equal(
            FixtureFile.All.Single(file => file.FileName == fileName).Columns,
            properties.Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)));
    }

    [Fact]
    public void Rows_serialise_without_reflection_and_come_back()
    {
        Assert.Equal(Tent, Back(Tent, RowJson.Default.Product));
        Assert.Equal(Ann, Back(Ann, RowJson.Default.Customer));
        Assert.Equal(First, Back(First, RowJson.Default.Order));
        Assert.Equal(Line, Back(Line, RowJson.Default.OrderItem));
        Assert.Equal(Praise, Back(Praise, RowJson.Default.Review));
        Assert.Equal(
            """{"orderItemId":5,"orderId":17,"productId":12,"quantity":2,"unitPrice":249.00,"discount":0.10,"lineTotal":448.20}""",
            JsonSerializer.Serialize(Line, RowJson.Default.OrderItem));
        Assert.Contains(
            "\"orderDate\":\"2024-11-29\",\"status\":\"Completed\",\"paymentMethod\":\"CreditCard\"",
            JsonSerializer.Serialize(First, RowJson.Default.Order), StringComparison.Ordinal);

        static T Back<T>(T row, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
            JsonSerializer.Deserialize(JsonSerializer.Serialize(row, type), type)!;
    }

    [Fact]
    public void Revenue_is_gross_or_net_of_what_was_cancelled_or_returned()
    {
        Order[] orders =
        [
            First with { TotalAmount = 1m },
            First with { TotalAmount = 10m, Status = OrderStatus.Processing },
            First with { TotalAmount = 100m, Status = OrderStatus.Cancelled },
            First with { TotalAmount = 1000m, Status = OrderStatus.Returned },
        ];

        Assert.Equal(1111m, orders.GrossRevenue());
        Assert.Equal(11m, orders.NetRevenue());
        Assert.Equal([true, true, false, false], orders.Select(order => order.CountsAsNet()));
        Assert.Equal(0m, Array.Empty<Order>().NetRevenue());
    }

    [JsonSerializable(typeof(Product))]
    [JsonSerializable(typeof(Customer))]
    [JsonSerializable(typeof(Order))]
    [JsonSerializable(typeof(OrderItem))]
    [JsonSerializable(typeof(Review))]
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
    private sealed partial class RowJson : JsonSerializerContext;
}
