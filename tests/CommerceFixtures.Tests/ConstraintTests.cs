namespace CommerceFixtures.Tests;

/// <summary>
/// A set in memory also rejects rows that a file could contain but a constraint of its tables forbids. The database tests break the same
/// constraints in databases.
/// </summary>
public sealed class ConstraintTests : IDisposable
{
    private readonly TinyDataSet folder = new();
    private readonly CommerceDataSet set;

    public ConstraintTests() => set = folder.Open();

    /// <summary>A name, the column, its value (null if the arguments of a test cannot hold it), and the expected result.</summary>
    public static TheoryData<string, string, string?, string> Breaches => new()
    {
        { "price of nothing", "price", "0.00", "an amount greater than 0.00 with two decimal places, such as 19.99" },
        { "negative price", "price", "-19.99", "an amount greater than 0.00 with two decimal places, such as 19.99" },
        { "price too large", "price", "10000000000.00", "a number greater than -10000000000 and less than 10000000000" },
        { "cost of nothing", "cost", "0.00", "an amount greater than 0.00 with two decimal places, such as 19.99" },
        { "cost of the price", "cost", "19.99", "an amount less than the price, 19.99" },
        { "negative stock", "stock_quantity", "-1", "a whole number of 0 or more" },
        { "name of another product", "name", "Pot, 12\" wide", "a value that no other row has, but product_id 1 has it" },
        { "name without an end", "name", new('n', 201), "text of at most 200 characters" },
        { "email of another customer", "email", "ann.lee@example.com", "a value that no other row has, but customer_id 1 has it" },
        { "ZIP of four digits", "zip", "2134", "five digits, such as 02134" },
        { "ZIP of six digits", "zip", "021345", "five digits, such as 02134" },
        { "ZIP of letters", "zip", "K1A0B", "five digits, such as 02134" },
        { "state in full", "state", "California", "two capital letters, such as TX" },
        { "state in lower case", "state", "ca", "two capital letters, such as TX" },
        { "NUL in a city", "city", "Bos\0ton", "text without NUL characters" },
        { "half a character", "city", null, "valid Unicode text, without a lone surrogate" },
        { "characters the wrong way round", "city", null, "valid Unicode text, without a lone surrogate" },
        { "negative total", "total_amount", "-0.01", "an amount of 0.00 or more with two decimal places, such as 19.99" },
        { "unknown status", "status", "4", "one of 'Completed', 'Processing', 'Cancelled', 'Returned'" },
        { "unknown payment method", "payment_method", "-1", "one of 'Credit Card', 'PayPal', 'Debit'" },
        { "quantity of nothing", "quantity", "0", "a whole number of 1 or more" },
        { "unit price of nothing", "unit_price", "0.00", "an amount greater than 0.00 with two decimal places, such as 19.99" },
        { "discount of another rate", "discount", "0.15", "one of 0.00, 0.10, 0.20, 0.25" },
        { "line total of a cent more", "line_total", "9.91", "quantity * unit_price * (1 - discount), rounded to cents: 9.90" },
        { "product twice in an order", "product_id", "2",
            "a combination of order_id and product_id that no other row has, but order_item_id 1 has it" },
        { "no star", "rating", "0", "a whole number between 1 and 5" },
        { "six stars", "rating", "6", "a whole number between 1 and 5" },
        { "second review", "customer_id", "2",
            "a combination of product_id and customer_id that no other row has, but review_id 1 has it" },
    };

    [Theory, MemberData(nameof(Breaches))]
    public void A_breach_is_refused_with_the_column_and_what_it_should_hold(string breach, string column, string? value, string expected)
    {
        var error = Assert.Throws<FixtureFormatException>(() => Broken(breach));

        Assert.Equal((column, expected), (error.Column, error.Expected));
        if (value is not null)
            Assert.Contains(error.Value, (string[])[value, value[..Math.Min(100, value.Length)]]);
    }

    [Fact]
    public void Values_at_their_limits_are_right()
    {
        var product = set.GetProduct(1) with
        {
            Name = new('n', 200),
            Price = 9_999_999_999.99m,
            Cost = 9_999_999_999.98m,
            StockQuantity = int.MaxValue
        };
        var customer = set.GetCustomer(1) with { City = "Ærø 😀", Address = "", Email = new('e', 320) };
        var edited = set
            .With(product)
            .With(customer)
            .With(set.GetReview(1) with { Rating = 1, ReviewText = new('r', 1000) })
            .With(set.GetOrder(1) with { TotalAmount = 0 });

        Assert.Equal(product, edited.GetProduct(1));
        Assert.Equal(customer, edited.GetCustomer(1));
    }

    /// <summary>95 cents less 10% is 85.5 cents, and a shop can round that either way.</summary>
    [Theory]
    [InlineData("0.85", true)]
    [InlineData("0.86", true)]
    [InlineData("0.84", false)]
    [InlineData("0.87", false)]
    public void A_line_on_half_a_cent_may_be_rounded_either_way(string total, bool isRight)
    {
        var line = set.GetOrderItem(1) with
        {
            UnitPrice = 0.95m,
            Discount = 0.10m,
            LineTotal = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture),
        };

        if (isRight)
            Assert.Equal(line, set.With(line).GetOrderItem(1));
        else
            Assert.Throws<FixtureFormatException>(() => set.With(line));
    }

    [Fact]
    public void What_no_constraint_states_is_not_looked_at()
    {
        var edited = set
            .With(set.GetOrder(1) with { TotalAmount = 1_000_000, OrderDate = DateOnly.MinValue })
            .With(set.GetReview(1) with { ReviewDate = DateOnly.MaxValue })
            .With(set.GetCustomer(1) with { Country = "Canada", Email = "nobody" });

        Assert.Equal(DateOnly.MinValue, edited.GetOrder(1).OrderDate);
    }

    /// <summary>Swapping two unique values requires both rows in one call, as it requires one transaction in a database.</summary>
    [Fact]
    public void Unique_values_can_be_swapped()
    {
        var (first, second) = (set.GetCustomer(1), set.GetCustomer(2));

        var edited = set.With(first with { Email = second.Email }, second with { Email = first.Email });

        Assert.Equal(second.Email, edited.GetCustomer(1).Email);
    }

    public void Dispose() => folder.Dispose();

    private CommerceDataSet Broken(string breach) => breach switch
    {
        "price of nothing" => set.With(set.GetProduct(1) with { Price = 0 }),
        "negative price" => set.With(set.GetProduct(1) with { Price = -19.99m }),
        "price too large" => set.With(set.GetProduct(1) with { Price = 10_000_000_000m }),
        "cost of nothing" => set.With(set.GetProduct(1) with { Cost = 0 }),
        "cost of the price" => set.With(set.GetProduct(1) with { Cost = 19.99m }),
        "negative stock" => set.With(set.GetProduct(1) with { StockQuantity = -1 }),
        "name of another product" => set.With(set.GetProduct(2) with { Name = "Pot, 12\" wide" }),
        "name without an end" => set.With(set.GetProduct(2) with { Name = new('n', 201) }),
        "email of another customer" => set.With(set.GetCustomer(2) with { Email = "ann.lee@example.com" }),
        "ZIP of four digits" => set.With(set.GetCustomer(2) with { Zip = "2134" }),
        "ZIP of six digits" => set.With(set.GetCustomer(2) with { Zip = "021345" }),
        "ZIP of letters" => set.With(set.GetCustomer(2) with { Zip = "K1A0B" }),
        "state in full" => set.With(set.GetCustomer(2) with { State = "California" }),
        "state in lower case" => set.With(set.GetCustomer(2) with { State = "ca" }),
        "NUL in a city" => set.With(set.GetCustomer(2) with { City = "Bos\0ton" }),
        "half a character" => set.With(set.GetCustomer(2) with { City = "Bos\ud83dton" }),
        "characters the wrong way round" => set.With(set.GetCustomer(2) with { City = "\ude00\ud83d" }),
        "negative total" => set.With(set.GetOrder(1) with { TotalAmount = -0.01m }),
        "unknown status" => set.With(set.GetOrder(1) with { Status = (OrderStatus)4 }),
        "unknown payment method" => set.With(set.GetOrder(1) with { PaymentMethod = (PaymentMethod)(-1) }),
        "quantity of nothing" => set.With(set.GetOrderItem(1) with { Quantity = 0, LineTotal = 0 }),
        "unit price of nothing" => set.With(set.GetOrderItem(1) with { UnitPrice = 0, LineTotal = 0 }),
        "discount of another rate" => set.With(set.GetOrderItem(1) with { UnitPrice = 10, Discount = 0.15m, LineTotal = 8.50m }),
        "line total of a cent more" => set.With(set.GetOrderItem(1) with { LineTotal = 9.91m }),
        "product twice in an order" => set.With(set.GetOrderItem(1) with { OrderItemId = 6 }),
        "no star" => set.With(set.GetReview(1) with { Rating = 0 }),
        "six stars" => set.With(set.GetReview(1) with { Rating = 6 }),
        "second review" => set.With(set.GetReview(1) with { ReviewId = 3 }),
        _ => throw new ArgumentOutOfRangeException(nameof(breach), breach, null),
    };
}
