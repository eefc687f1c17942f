using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CommerceFixtures.Database.Tests;

/// <summary>EF Core with the tables of the package and the mapping of docs/databases.md.</summary>
public sealed class EntityFrameworkMappingTests(SqliteShop database) : IClassFixture<SqliteShop>
{
    [Fact]
    public void Every_row_comes_back_as_it_was()
    {
        using var shop = Open();
        Assert.Equal(Default.Products, shop.Set<Product>().AsNoTracking().OrderBy(product => product.ProductId).AsEnumerable());
        Assert.Equal(Default.Customers, shop.Set<Customer>().AsNoTracking().OrderBy(customer => customer.CustomerId).AsEnumerable());
        Assert.Equal(Default.Orders, shop.Set<Order>().AsNoTracking().OrderBy(order => order.OrderId).AsEnumerable());
        Assert.Equal(Default.OrderItems, shop.Set<OrderItem>().AsNoTracking().OrderBy(item => item.OrderItemId).AsEnumerable());
        Assert.Equal(Default.Reviews, shop.Set<Review>().AsNoTracking().OrderBy(review => review.ReviewId).AsEnumerable());
    }

    [Fact]
    public void Queries_answer_as_the_loaded_rows_do()
    {
        using var shop = Open();
        var orders = shop.Set<Order>();
        var products = shop.Set<Product>();

        Assert.Equal(
            Default.Orders.Count(order => order.PaymentMethod == PaymentMethod.CreditCard && order.TotalAmount > 100),
            orders.Count(order => order.PaymentMethod == PaymentMethod.CreditCard && order.TotalAmount > 100));
        Assert.Equal(
            Default.Orders.Count(order => order.Status == OrderStatus.Returned && order.OrderDate >= new DateOnly(2024, 1, 1)),
            orders.Count(order => order.Status == OrderStatus.Returned && order.OrderDate >= new DateOnly(2024, 1, 1)));
        Assert.Equal(Default.Orders.GrossRevenue(), orders.Sum(order => order.TotalAmount));
        Assert.Equal(
            Default.Orders.OrderByDescending(order => order.TotalAmount).ThenBy(order => order.OrderId).Take(10),
            orders.AsNoTracking().OrderByDescending(order => order.TotalAmount).ThenBy(order => order.OrderId).Take(10).AsEnumerable());
        Assert.Equal(
            Default.Products.GroupBy(product => product.Category).Select(group => (group.Key, group.Average(product => product.Price)))
                .Order(),
            products.GroupBy(product => product.Category).Select(group => new { group.Key, Mean = group.Average(product => product.Price) })
                .AsEnumerable().Select(group => (group.Key, group.Mean)).Order());
        var first = Default.Products[0];
        Assert.Equal(
            first.Price / 2, products.Where(product => product.ProductId == first.ProductId).Select(product => product.Price / 2).Single());
    }

    [Fact]
    public async Task A_new_row_gets_the_next_id_and_stands_in_the_table_as_others_do()
    {
        await using var transaction = await database.Connection.BeginTransactionAsync();
        await using var shop = Open();
        await shop.Database.UseTransactionAsync(transaction);
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

        shop.Add(order);
        await shop.SaveChangesAsync();

        Assert.Equal(Default.OrderCount + 1, order.OrderId);
        Assert.Equal(
            ["2025-01-01 | Processing | Credit Card | real | 37.00"],
            await database.Connection.RowsAsync(
                "SELECT order_date, status, payment_method, typeof(total_amount), total_amount " +
                $"FROM orders WHERE order_id = {order.OrderId}"));
        Assert.Equal(order, shop.Set<Order>().AsNoTracking().Single(one => one.OrderId == order.OrderId));
    }

    private ShopContext Open() => new(new DbContextOptionsBuilder<ShopContext>().UseSqlite(database.Connection).Options);

    public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Product>().ToTable("products")
                .Property(product => product.Category)
                .HasConversion(category => category.ToCsvText(), text => ClosedSetText.ParseProductCategory(text));
            modelBuilder.Entity<Customer>().ToTable("customers");
            modelBuilder.Entity<Order>(order =>
            {
                order.ToTable("orders");
                order.Property(row => row.Status).HasConversion(status => status.ToCsvText(), text => ClosedSetText.ParseOrderStatus(text));
                order.Property(row => row.PaymentMethod)
                    .HasConversion(method => method.ToCsvText(), text => ClosedSetText.ParsePaymentMethod(text));
            });
            modelBuilder.Entity<OrderItem>().ToTable("order_items");
            modelBuilder.Entity<Review>().ToTable("reviews");

            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
                property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}
