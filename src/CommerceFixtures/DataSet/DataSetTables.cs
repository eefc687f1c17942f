namespace CommerceFixtures;

/// <summary>The five tables of a data set.</summary>
internal sealed record DataSetTables(
    Table<Product> Products, Table<Customer> Customers, Table<Order> Orders, Table<OrderItem> OrderItems, Table<Review> Reviews);
