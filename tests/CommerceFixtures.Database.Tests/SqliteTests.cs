using Dapper;
using Microsoft.Data.Sqlite;

namespace CommerceFixtures.Database.Tests;

/// <summary>The set in SQLite, in memory.</summary>
public sealed class SqliteTests(SqliteShop shop) : IClassFixture<SqliteShop>
{
    [Theory, MemberData(nameof(ShopQuery.Names), MemberType = typeof(ShopQuery))]
    public async Task A_query_answers_as_the_loaded_rows_do(string name)
    {
        var query = ShopQuery.Named(name);
        var expected = query.Answer(Default.Data).Select(ShopDatabase.Text).ToArray();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await shop.Connection.RowsAsync(query.Sql));
    }

    [Fact]
    public async Task Every_row_is_there_in_every_column()
    {
        foreach (var table in CommerceTable.All)
        {
            using var reader = Default.Data.OpenReader(table);
            var expected = new List<string>();
            while (reader.Read())
                expected.Add(ShopDatabase.Text(Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));

            Assert.Equal(expected, await shop.Connection.RowsAsync($"SELECT * FROM {table} ORDER BY 1"));
        }
    }

    [Theory, MemberData(nameof(Breach.OfEachRule), MemberType = typeof(Breach))]
    public async Task What_breaks_a_rule_is_refused(string statement, string _)
    {
        var error = await Assert.ThrowsAsync<SqliteException>(() => shop.Connection.ExecuteAsync(statement));
        Assert.Equal(19, error.SqliteErrorCode); // SQLITE_CONSTRAINT
    }

    public static TheoryData<string, string> Amounts => new()
    {
        { "products", "price" },
        { "products", "cost" },
        { "orders", "total_amount" },
        { "order_items", "unit_price" },
        { "order_items", "discount" },
        { "order_items", "line_total" },
    };

    /// <summary>A column of type NUMERIC would keep 37.00 as an integer.</summary>
    [Theory, MemberData(nameof(Amounts))]
    public async Task An_amount_of_whole_dollars_is_no_integer(string table, string column)
    {
        Assert.True(await shop.Connection.ScalarAsync<long>($"SELECT count(*) FROM {table} WHERE {column} = round({column})") > 0);
        Assert.Equal("real", await shop.Connection.ScalarAsync<string>($"SELECT group_concat(DISTINCT typeof({column})) FROM {table}"));
        var halves = shop.Connection.Query<double>($"SELECT {column} / 2 FROM {table} ORDER BY 1").ToList();
        var wholes = shop.Connection.Query<double>($"SELECT {column} FROM {table} ORDER BY 1").ToList();
        Assert.Equal(wholes.Select(whole => whole / 2), halves);
    }

    [Fact]
    public async Task A_mean_keeps_its_fraction()
    {
        await using var dollars = new SqliteConnection("Data Source=:memory:");
        await dollars.OpenAsync();
        await dollars.ExecuteAsync(CommerceTable.Products.CreateStatement(SqlDialect.Sqlite));
        var (first, second) = (Default.Products[0] with { Price = 37, Cost = 20 }, Default.Products[1] with { Price = 38, Cost = 20 });
        await dollars.InsertAsync(
            Default.Data.WithTables(products: [first, second], orders: [], orderItems: [], reviews: []), CommerceTable.Products);

        Assert.Equal(37.5, await dollars.ScalarAsync<double>("SELECT SUM(price) / COUNT(*) FROM products"));
        Assert.Equal(18.5, await dollars.ScalarAsync<double>("SELECT price / 2 FROM products WHERE product_id = 1"));
        Assert.Equal([37.0, 38.0], dollars.Query<double>("SELECT price FROM products"));
        Assert.Equal([37m, 38m], dollars.Query<decimal>("SELECT price FROM products"));
        Assert.Equal(
            37.0, Assert.IsType<double>(((IDictionary<string, object>)dollars.Query("SELECT price FROM products").First())["price"]));
    }
}
