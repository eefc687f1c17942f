using System.Data;
using System.Globalization;
using Dapper;

namespace CommerceFixtures.Database.Tests;

/// <summary>Dapper with the tables of the package and the type handlers of docs/databases.md.</summary>
[Collection(PostgreSqlTestGroup.Name)]
public sealed class DapperTests(SqliteShop sqlite, PostgreSqlShop postgreSql) : IClassFixture<SqliteShop>
{
    static DapperTests() => UseShopTypes();

    [Fact]
    public void Sqlite_rows_are_read_with_their_types() => RowsAreReadWithTheirTypes(sqlite.Connection);

    [PostgreSqlFact]
    public async Task PostgreSql_rows_are_read_with_their_types()
    {
        await using var connection = await postgreSql.ConnectAsync();
        RowsAreReadWithTheirTypes(connection);
    }

    [Fact]
    public void Members_are_read_alone()
    {
        Assert.Equal(
            Default.Orders.Select(order => order.PaymentMethod),
            sqlite.Connection.Query<PaymentMethod>("SELECT payment_method FROM orders ORDER BY order_id"));
        Assert.Equal(
            Default.Products.Select(product => product.Category),
            sqlite.Connection.Query<ProductCategory>("SELECT category FROM products ORDER BY product_id"));
        Assert.Equal(
            Default.Products.Select(product => product.Price),
            sqlite.Connection.Query<decimal>("SELECT price FROM products ORDER BY product_id"));
    }

    private static void RowsAreReadWithTheirTypes(IDbConnection connection)
    {
        var sales = SalesSince(connection, OrderStatus.Returned, new DateOnly(2024, 1, 1));

        Assert.Equal(
            Default.Orders.Where(order => order.Status == OrderStatus.Returned && order.OrderDate >= new DateOnly(2024, 1, 1))
                .Select(order => (order.OrderId, order.OrderDate, order.Status, order.PaymentMethod, order.TotalAmount)),
            sales.Select(sale => (sale.OrderId, sale.OrderDate, sale.Status, sale.PaymentMethod, sale.TotalAmount)));
    }

    public sealed class Sale
    {
        public int OrderId { get; set; }
        public DateOnly OrderDate { get; set; }
        public OrderStatus Status { get; set; }
        public PaymentMethod PaymentMethod { get; set; }
        public decimal TotalAmount { get; set; }
    }

    private static IEnumerable<Sale> SalesSince(IDbConnection connection, OrderStatus status, DateOnly since) =>
        connection.Query<Sale>(
            "SELECT * FROM orders WHERE status = @status AND order_date >= @since ORDER BY order_id", new { status, since });

    private static void UseShopTypes()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.Settings.PreferTypeHandlersForEnums = true;          // Dapper 2.1.79 or later
        SqlMapper.AddTypeHandler(new TextHandler<ProductCategory>(ClosedSetText.ParseProductCategory, category => category.ToCsvText()));
        SqlMapper.AddTypeHandler(new TextHandler<OrderStatus>(ClosedSetText.ParseOrderStatus, status => status.ToCsvText()));
        SqlMapper.AddTypeHandler(new TextHandler<PaymentMethod>(ClosedSetText.ParsePaymentMethod, method => method.ToCsvText()));
        SqlMapper.AddTypeHandler(new DateHandler());
    }

    private sealed class TextHandler<T>(Func<string, T> parse, Func<T, string> text) : SqlMapper.TypeHandler<T>
    {
        public override T Parse(object value) => parse((string)value);

        public override void SetValue(IDbDataParameter parameter, T? value) => parameter.Value = text(value!);
    }

    private sealed class DateHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => value switch
        {
            DateOnly date => date,
            DateTime time => DateOnly.FromDateTime(time),
            _ => DateOnly.Parse((string)value, CultureInfo.InvariantCulture),   // SQLite
        };

        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = value;
    }
}
