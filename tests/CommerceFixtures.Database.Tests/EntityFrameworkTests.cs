using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CommerceFixtures.Database.Tests;

/// <summary>The rows as EF Core entities, with its conventions and the tables that it creates.</summary>
public sealed class EntityFrameworkTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public EntityFrameworkTests()
    {
        connection.Open();
        using var shop = Open();
        shop.Database.EnsureCreated();
        shop.AddRange(Default.Products);
        shop.AddRange(Default.Customers);
        shop.AddRange(Default.Orders);
        shop.AddRange(Default.OrderItems);
        shop.AddRange(Default.Reviews);
        shop.SaveChanges();
    }

    [Fact]
    public void Rows_come_back_as_they_went_in()
    {
        using var shop = Open();
        Assert.Equal(Default.Products, shop.Products.AsNoTracking().OrderBy(product => product.ProductId));
        Assert.Equal(Default.Customers, shop.Customers.AsNoTracking().OrderBy(customer => customer.CustomerId));
        Assert.Equal(Default.Orders, shop.Orders.AsNoTracking().OrderBy(order => order.OrderId));
        Assert.Equal(Default.OrderItems, shop.OrderItems.AsNoTracking().OrderBy(item => item.OrderItemId));
        Assert.Equal(Default.Reviews, shop.Reviews.AsNoTracking().OrderBy(review => review.ReviewId));
    }

    [Fact]
    public void Queries_answer_as_the_loaded_rows_do()
    {
        using var shop = Open();
        var returned = shop.Orders.Count(order => order.Status == OrderStatus.Returned && order.OrderDate >= new DateOnly(2024, 1, 1));
        var ofTexas =
            from order in shop.Orders
            join customer in shop.Customers on order.CustomerId equals customer.CustomerId
            where customer.State == "TX"
            select order.TotalAmount;

        Assert.Equal(
            Default.Orders.Count(order => order.Status == OrderStatus.Returned && order.OrderDate >= new DateOnly(2024, 1, 1)), returned);
        Assert.Equal(
            Default.Orders.Where(order => Default.Data.CustomerOf(order).State == "TX").GrossRevenue(),
            ofTexas.AsEnumerable().Sum());
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_refused()
    {
        using var shop = Open();
        shop.Add(Default.Orders[0] with { OrderId = 1_000_000, CustomerId = 1_000_000 });
        Assert.IsType<SqliteException>(Assert.Throws<DbUpdateException>(() => shop.SaveChanges()).InnerException);
    }

    public void Dispose() => connection.Dispose();

    private ShopContext Open() => new(new DbContextOptionsBuilder<ShopContext>().UseSqlite(connection).Options);

    private sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
    {
        public DbSet<Product> Products => Set<Product>();

        public DbSet<Customer> Customers => Set<Customer>();

        public DbSet<Order> Orders => Set<Order>();

        public DbSet<OrderItem> OrderItems => Set<OrderItem>();

        public DbSet<Review> Reviews => Set<Review>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().HasOne<Customer>().WithMany().HasForeignKey(order => order.CustomerId);
            modelBuilder.Entity<OrderItem>().HasOne<Order>().WithMany().HasForeignKey(item => item.OrderId);
            modelBuilder.Entity<OrderItem>().HasOne<Product>().WithMany().HasForeignKey(item => item.ProductId);
            modelBuilder.Entity<Review>().HasOne<Product>().WithMany().HasForeignKey(review => review.ProductId);
            modelBuilder.Entity<Review>().HasOne<Customer>().WithMany().HasForeignKey(review => review.CustomerId);
        }
    }
}
