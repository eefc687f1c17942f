using Bogus;

namespace CommerceFixtures.Benchmarks.Naive;

/// <summary>
/// A shop that takes an afternoon to write with Bogus: the same five tables and columns, with keys that resolve and totals that add up, but
/// without the other rules of the contract. It is the baseline for the engine.
/// </summary>
internal sealed class NaiveShop
{
    private static readonly DateOnly Start = new(2023, 1, 1);
    private static readonly DateOnly RegistrationEnd = new(2024, 10, 31);
    private static readonly DateOnly End = new(2025, 1, 31);

    private static readonly string[] Categories = ["Electronics", "Clothing", "Home & Garden", "Sports", "Books"];
    private static readonly string[][] Subcategories =
    [
        ["Laptops", "Headphones", "Cameras"],
        ["Shirts", "Shoes", "Jackets"],
        ["Kitchen", "Furniture", "Garden Tools"],
        ["Fitness", "Cycling", "Camping"],
        ["Fiction", "History", "Cooking"],
    ];

    private static readonly string[] Statuses = ["Completed", "Processing", "Cancelled", "Returned"];
    private static readonly float[] StatusShares = [0.80f, 0.10f, 0.05f, 0.05f];
    private static readonly string[] PaymentMethods = ["Credit Card", "PayPal", "Debit"];
    private static readonly float[] PaymentShares = [0.60f, 0.25f, 0.15f];
    private static readonly decimal[] Discounts = [0.00m, 0.10m, 0.20m, 0.25m];
    private static readonly float[] DiscountShares = [0.70f, 0.20f, 0.08f, 0.02f];
    private static readonly int[] Ratings = [5, 4, 3, 2, 1];
    private static readonly float[] RatingShares = [0.40f, 0.30f, 0.15f, 0.10f, 0.05f];

    public NaiveShop(RowCounts counts)
    {
        Randomizer.Seed = new Random(1);
        Products = ProductFaker().Generate(counts.Products);
        Customers = CustomerFaker().Generate(counts.Customers);
        Orders = OrderFaker().Generate(counts.Orders);
        OrderItems = OrderItemFaker(counts.OrderItems).Generate(counts.OrderItems);
        Reviews = ReviewFaker().Generate(counts.Reviews);
    }

    public List<PlainProduct> Products { get; }

    public List<PlainCustomer> Customers { get; }

    public List<PlainOrder> Orders { get; }

    public List<PlainOrderItem> OrderItems { get; }

    public List<PlainReview> Reviews { get; }

    private static Faker<PlainProduct> ProductFaker() => new Faker<PlainProduct>()
        .RuleFor(product => product.ProductId, faker => faker.IndexFaker + 1)
        .RuleFor(product => product.Name, faker => faker.Commerce.ProductName())
        .RuleFor(product => product.Category, faker => faker.PickRandom(Categories))
        .RuleFor(product => product.Subcategory, (faker, product) =>
            faker.PickRandom(Subcategories[Array.IndexOf(Categories, product.Category)]))
        .RuleFor(product => product.Price, faker => Math.Round(faker.Random.Decimal(5, 1500), 2))
        .RuleFor(product => product.Cost, (faker, product) => Math.Round(product.Price * faker.Random.Decimal(0.5m, 0.8m), 2))
        .RuleFor(product => product.StockQuantity, faker => faker.Random.Int(0, 500))
        .RuleFor(product => product.Supplier, faker => faker.Company.CompanyName())
        .RuleFor(product => product.CreatedDate, faker => faker.Date.BetweenDateOnly(Start, RegistrationEnd));

    private static Faker<PlainCustomer> CustomerFaker() => new Faker<PlainCustomer>()
        .RuleFor(customer => customer.CustomerId, faker => faker.IndexFaker + 1)
        .RuleFor(customer => customer.FirstName, faker => faker.Name.FirstName())
        .RuleFor(customer => customer.LastName, faker => faker.Name.LastName())
        .RuleFor(customer => customer.Email, (faker, customer) =>
            faker.Internet.Email(customer.FirstName, customer.LastName, "example.com"))
        .RuleFor(customer => customer.Phone, faker => faker.Phone.PhoneNumber("(###) 555-01##"))
        .RuleFor(customer => customer.Address, faker => faker.Address.StreetAddress())
        .RuleFor(customer => customer.City, faker => faker.Address.City())
        .RuleFor(customer => customer.State, faker => faker.Address.StateAbbr())
        .RuleFor(customer => customer.Zip, faker => faker.Address.ZipCode("#####"))
        .RuleFor(customer => customer.Country, "United States")
        .RuleFor(customer => customer.RegistrationDate, faker => faker.Date.BetweenDateOnly(Start, RegistrationEnd));

    private Faker<PlainOrder> OrderFaker() => new Faker<PlainOrder>()
        .RuleFor(order => order.OrderId, faker => faker.IndexFaker + 1)
        .RuleFor(order => order.CustomerId, faker => faker.PickRandom(Customers).CustomerId)
        .RuleFor(order => order.OrderDate, (faker, order) => faker.Date.BetweenDateOnly(CustomerOf(order).RegistrationDate, End))
        .RuleFor(order => order.Status, faker => faker.Random.WeightedRandom(Statuses, StatusShares))
        .RuleFor(order => order.PaymentMethod, faker => faker.Random.WeightedRandom(PaymentMethods, PaymentShares))
        .RuleFor(order => order.ShippingAddress, (_, order) => AddressOf(CustomerOf(order)));

    /// <summary>Spreads the items evenly over the orders.</summary>
    private Faker<PlainOrderItem> OrderItemFaker(int count) => new Faker<PlainOrderItem>()
        .RuleFor(item => item.OrderItemId, faker => faker.IndexFaker + 1)
        .RuleFor(item => item.OrderId, faker => (int)((long)faker.IndexFaker * Orders.Count / count) + 1)
        .RuleFor(item => item.ProductId, faker => faker.PickRandom(Products).ProductId)
        .RuleFor(item => item.Quantity, faker => faker.Random.Int(1, 5))
        .RuleFor(item => item.UnitPrice, (_, item) => Products[item.ProductId - 1].Price)
        .RuleFor(item => item.Discount, faker => faker.Random.WeightedRandom(Discounts, DiscountShares))
        .RuleFor(item => item.LineTotal, (_, item) => Math.Round(item.Quantity * item.UnitPrice * (1 - item.Discount), 2))
        .FinishWith((_, item) => Orders[item.OrderId - 1].TotalAmount += item.LineTotal);

    private Faker<PlainReview> ReviewFaker() => new Faker<PlainReview>()
        .CustomInstantiator(faker => ReviewOf(faker.PickRandom(OrderItems)))
        .RuleFor(review => review.ReviewId, faker => faker.IndexFaker + 1)
        .RuleFor(review => review.Rating, faker => faker.Random.WeightedRandom(Ratings, RatingShares))
        .RuleFor(review => review.ReviewText, (faker, review) => faker.Rant.Review(Products[review.ProductId - 1].Name))
        .RuleFor(review => review.ReviewDate, (faker, review) => faker.Date.BetweenDateOnly(review.ReviewDate, End));

    /// <summary>Starts a review of a purchase, with the date of the order.</summary>
    private PlainReview ReviewOf(PlainOrderItem item)
    {
        var order = Orders[item.OrderId - 1];
        return new PlainReview { ProductId = item.ProductId, CustomerId = order.CustomerId, ReviewDate = order.OrderDate };
    }

    private PlainCustomer CustomerOf(PlainOrder order) => Customers[order.CustomerId - 1];

    private static string AddressOf(PlainCustomer customer) =>
        $"{customer.Address}, {customer.City}, {customer.State} {customer.Zip}";
}
