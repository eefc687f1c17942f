using System.Text.Json;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.SQLite;
using LinqToDB.Mapping;

namespace CommerceFixtures.Database.Tests;

/// <summary>linq2db with the tables of the package and the mapping of docs/databases.md.</summary>
public sealed class LinqToDbTests : IClassFixture<SqliteShop>, IDisposable
{
    private readonly DataConnection shop;

    public LinqToDbTests(SqliteShop database) => shop = new(WithShopTables(
        new DataOptions().UseConnection(SQLiteTools.GetDataProvider(SQLiteProvider.Microsoft), database.Connection)));

    [Fact]
    public void Every_row_comes_back_as_it_was()
    {
        Assert.Equal(Default.Products, shop.GetTable<Product>().OrderBy(product => product.ProductId).AsEnumerable());
        Assert.Equal(Default.Customers, shop.GetTable<Customer>().OrderBy(customer => customer.CustomerId).AsEnumerable());
        Assert.Equal(Default.Orders, shop.GetTable<Order>().OrderBy(order => order.OrderId).AsEnumerable());
        Assert.Equal(Default.OrderItems, shop.GetTable<OrderItem>().OrderBy(item => item.OrderItemId).AsEnumerable());
        Assert.Equal(Default.Reviews, shop.GetTable<Review>().OrderBy(review => review.ReviewId).AsEnumerable());
    }

    [Fact]
    public void Queries_answer_as_the_loaded_rows_do()
    {
        var ofTexas =
            from order in shop.GetTable<Order>()
            join customer in shop.GetTable<Customer>() on order.CustomerId equals customer.CustomerId
            where customer.State == "TX" && order.PaymentMethod == PaymentMethod.CreditCard && order.TotalAmount > 100
            select order.TotalAmount;

        Assert.Equal(
            Default.Orders.Where(order => Default.Data.CustomerOf(order).State == "TX")
                .Where(order => order.PaymentMethod == PaymentMethod.CreditCard && order.TotalAmount > 100).GrossRevenue(),
            ofTexas.Sum());
    }

    [Fact]
    public async Task A_new_row_gets_the_next_id_and_stands_in_the_table_as_others_do()
    {
        using var transaction = await shop.BeginTransactionAsync();
        var order = new Order
        {
            OrderId = 0,
            CustomerId = 1,
            OrderDate = new(2025, 1, 1),
            Status = OrderStatus.Processing,
            PaymentMethod = PaymentMethod.CreditCard,
            ShippingAddress = "1 Elm St",
            TotalAmount = 37,
        };

        var id = await shop.InsertWithInt32IdentityAsync(order);

        Assert.Equal(Default.OrderCount + 1, id);
        Assert.Equal(
            "2025-01-01 Processing Credit Card real",
            shop.Execute<string>(
                "SELECT order_date || ' ' || status || ' ' || payment_method || ' ' || typeof(total_amount) " +
                $"FROM orders WHERE order_id = {id}"));
        Assert.Equal(order with { OrderId = id }, shop.GetTable<Order>().Single(one => one.OrderId == id));
    }

    public void Dispose() => shop.Dispose();

    private static DataOptions WithShopTables(DataOptions options)
    {
        var mapping = new FluentMappingBuilder();
        mapping.Entity<Product>().HasTableName("products").HasIdentity(product => product.ProductId)
            .Property(product => product.Category)
            .HasConversion(category => category.ToCsvText(), text => ClosedSetText.ParseProductCategory(text));
        mapping.Entity<Customer>().HasTableName("customers").HasIdentity(customer => customer.CustomerId);
        mapping.Entity<Order>().HasTableName("orders").HasIdentity(order => order.OrderId)
            .Property(order => order.Status).HasConversion(status => status.ToCsvText(), text => ClosedSetText.ParseOrderStatus(text))
            .Property(order => order.PaymentMethod)
            .HasConversion(method => method.ToCsvText(), text => ClosedSetText.ParsePaymentMethod(text));
        mapping.Entity<OrderItem>().HasTableName("order_items").HasIdentity(item => item.OrderItemId);
        mapping.Entity<Review>().HasTableName("reviews").HasIdentity(review => review.ReviewId);

        return options.UseMappingSchema(mapping.Build().MappingSchema).UseOnEntityDescriptorCreated((_, entity) =>
        {
            foreach (var column in entity.Columns)
                column.ColumnName = JsonNamingPolicy.SnakeCaseLower.ConvertName(column.MemberName);
        });
    }
}
