namespace CommerceFixtures;

/// <summary>A row of <c>products.csv</c>.</summary>
/// <param name="ProductId">1 to n, in file order.</param>
/// <param name="Name">Unique in the set; suits the subcategory.</param>
/// <param name="Category">The department.</param>
/// <param name="Subcategory">Belongs to one category.</param>
/// <param name="Price">List price in US dollars, whole cents, above zero.</param>
/// <param name="Cost">Purchase price in US dollars: 50 to 80 % of <paramref name="Price"/>.</param>
/// <param name="StockQuantity">Units on hand; zero means sold out.</param>
/// <param name="Supplier">Who delivers it; suits the subcategory.</param>
/// <param name="CreatedDate">The day it was added to the catalogue; no order of it is earlier.</param>
public sealed record Product(
    int ProductId,
    string Name,
    ProductCategory Category,
    string Subcategory,
    decimal Price,
    decimal Cost,
    int StockQuantity,
    string Supplier,
    DateOnly CreatedDate);

/// <summary>A row of <c>customers.csv</c>.</summary>
/// <param name="CustomerId">1 to n, in file order; in order of registration, too, within each part of a set in parts.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name.</param>
/// <param name="Email">Unique; at a domain that RFC 2606 reserves unless domains were set.</param>
/// <param name="Phone">A fictional number, <c>(NPA) 555-01xx</c>, with an area code of the state.</param>
/// <param name="Address">House number and street.</param>
/// <param name="City">City; belongs with state and ZIP.</param>
/// <param name="State">Two-letter postal code of the state.</param>
/// <param name="Zip">Five digits as text: leading zeros count.</param>
/// <param name="Country">Always <c>United States</c>.</param>
/// <param name="RegistrationDate">The day the account was made; every order of the customer is later.</param>
public sealed record Customer(
    int CustomerId,
    string FirstName,
    string LastName,
    string Email,
    string Phone,
    string Address,
    string City,
    string State,
    string Zip,
    string Country,
    DateOnly RegistrationDate);

/// <summary>A row of <c>orders.csv</c>.</summary>
/// <param name="OrderId">1 to n, in file order; in date order, too, within each part of a set in parts.</param>
/// <param name="CustomerId">The customer who ordered.</param>
/// <param name="OrderDate">At least a day after the customer's registration.</param>
/// <param name="Status">What became of the order.</param>
/// <param name="PaymentMethod">How it was paid.</param>
/// <param name="ShippingAddress">One line: street, city, state and ZIP.</param>
/// <param name="TotalAmount">US dollars: the sum of the order's line totals.</param>
public sealed record Order(
    int OrderId,
    int CustomerId,
    DateOnly OrderDate,
    OrderStatus Status,
    PaymentMethod PaymentMethod,
    string ShippingAddress,
    decimal TotalAmount);

/// <summary>A row of <c>order_items.csv</c>: one product of one order.</summary>
/// <param name="OrderItemId">1 to n, in file order and in the order of the orders; the largest sets exceed 32 bits.</param>
/// <param name="OrderId">The order it belongs to.</param>
/// <param name="ProductId">The product; an order lists it once.</param>
/// <param name="Quantity">Units, at least 1.</param>
/// <param name="UnitPrice">US dollars: the product's price.</param>
/// <param name="Discount">A fraction: 0, 0.10, 0.20 or 0.25.</param>
/// <param name="LineTotal">US dollars: quantity * unit price * (1 - discount), rounded half up to cents.</param>
public sealed record OrderItem(
    long OrderItemId,
    int OrderId,
    int ProductId,
    int Quantity,
    decimal UnitPrice,
    decimal Discount,
    decimal LineTotal);

/// <summary>A row of <c>reviews.csv</c>.</summary>
/// <param name="ReviewId">1 to n, in file order; in date order, too, within each part of a set in parts.</param>
/// <param name="ProductId">The product; a customer reviews it once.</param>
/// <param name="CustomerId">A customer who bought it in an order that is Completed or Returned.</param>
/// <param name="Rating">Stars, 1 to 5.</param>
/// <param name="ReviewText">Agrees with the rating and with the product.</param>
/// <param name="ReviewDate">At least a day after the purchase.</param>
public sealed record Review(
    int ReviewId,
    int ProductId,
    int CustomerId,
    int Rating,
    string ReviewText,
    DateOnly ReviewDate);
