using CsvHelper;

namespace CommerceFixtures.Benchmarks;

[CsvRecord]
internal sealed partial class PlainProduct
{
    [CsvColumn("product_id")]
    public int ProductId { get; set; }

    [CsvColumn("name")]
    public string Name { get; set; } = "";

    [CsvColumn("category")]
    public string Category { get; set; } = "";

    [CsvColumn("subcategory")]
    public string Subcategory { get; set; } = "";

    [CsvColumn("price")]
    public decimal Price { get; set; }

    [CsvColumn("cost")]
    public decimal Cost { get; set; }

    [CsvColumn("stock_quantity")]
    public int StockQuantity { get; set; }

    [CsvColumn("supplier")]
    public string Supplier { get; set; } = "";

    [CsvColumn("created_date")]
    public DateOnly CreatedDate { get; set; }
}

[CsvRecord]
internal sealed partial class PlainCustomer
{
    [CsvColumn("customer_id")]
    public int CustomerId { get; set; }

    [CsvColumn("first_name")]
    public string FirstName { get; set; } = "";

    [CsvColumn("last_name")]
    public string LastName { get; set; } = "";

    [CsvColumn("email")]
    public string Email { get; set; } = "";

    [CsvColumn("phone")]
    public string Phone { get; set; } = "";

    [CsvColumn("address")]
    public string Address { get; set; } = "";

    [CsvColumn("city")]
    public string City { get; set; } = "";

    [CsvColumn("state")]
    public string State { get; set; } = "";

    [CsvColumn("zip")]
    public string Zip { get; set; } = "";

    [CsvColumn("country")]
    public string Country { get; set; } = "";

    [CsvColumn("registration_date")]
    public DateOnly RegistrationDate { get; set; }
}

[CsvRecord]
internal sealed partial class PlainOrder
{
    [CsvColumn("order_id")]
    public int OrderId { get; set; }

    [CsvColumn("customer_id")]
    public int CustomerId { get; set; }

    [CsvColumn("order_date")]
    public DateOnly OrderDate { get; set; }

    [CsvColumn("status")]
    public string Status { get; set; } = "";

    [CsvColumn("payment_method")]
    public string PaymentMethod { get; set; } = "";

    [CsvColumn("shipping_address")]
    public string ShippingAddress { get; set; } = "";

    [CsvColumn("total_amount")]
    public decimal TotalAmount { get; set; }
}

[CsvRecord]
internal sealed partial class PlainOrderItem
{
    [CsvColumn("order_item_id")]
    public long OrderItemId { get; set; }

    [CsvColumn("order_id")]
    public int OrderId { get; set; }

    [CsvColumn("product_id")]
    public int ProductId { get; set; }

    [CsvColumn("quantity")]
    public int Quantity { get; set; }

    [CsvColumn("unit_price")]
    public decimal UnitPrice { get; set; }

    [CsvColumn("discount")]
    public decimal Discount { get; set; }

    [CsvColumn("line_total")]
    public decimal LineTotal { get; set; }
}

[CsvRecord]
internal sealed partial class PlainReview
{
    [CsvColumn("review_id")]
    public int ReviewId { get; set; }

    [CsvColumn("product_id")]
    public int ProductId { get; set; }

    [CsvColumn("customer_id")]
    public int CustomerId { get; set; }

    [CsvColumn("rating")]
    public int Rating { get; set; }

    [CsvColumn("review_text")]
    public string ReviewText { get; set; } = "";

    [CsvColumn("review_date")]
    public DateOnly ReviewDate { get; set; }
}
