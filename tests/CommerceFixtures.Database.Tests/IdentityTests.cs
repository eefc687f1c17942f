using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CommerceFixtures.Database.Tests;

/// <summary>Rows that are inserted without ids after loading get the ids after the highest one.</summary>
[Collection(PostgreSqlTestGroup.Name)]
public sealed class IdentityTests(PostgreSqlShop postgreSql)
{
    /// <summary>A row of each table without its id, sorted so that every row refers to existing rows.</summary>
    private static readonly (string Table, string Insert)[] NewRows =
    [
        ("products", """
            INSERT INTO products (name, category, subcategory, price, cost, stock_quantity, supplier, created_date)
            VALUES ('Vase', 'Home & Garden', 'Vases', 37.00, 20.00, 1, 'Acme', '2023-01-01')
            """),
        ("customers", """
            INSERT INTO customers (first_name, last_name, email, phone, address, city, state, zip, country, registration_date)
            VALUES ('Ann', 'Lee', 'new.customer@example.com', '(617) 555-0101', '1 Elm St', 'Boston', 'MA', '02134', 'United States',
                '2023-01-01')
            """),
        ("orders", """
            INSERT INTO orders (customer_id, order_date, status, payment_method, shipping_address, total_amount)
            SELECT MAX(customer_id), '2023-02-01', 'Completed', 'Credit Card', '1 Elm St, Boston, MA 02134', 37.00 FROM customers
            """),
        ("order_items", """
            INSERT INTO order_items (order_id, product_id, quantity, unit_price, discount, line_total)
            SELECT (SELECT MAX(order_id) FROM orders), (SELECT MAX(product_id) FROM products), 1, 37.00, 0.00, 37.00
            """),
        ("reviews", """
            INSERT INTO reviews (product_id, customer_id, rating, review_text, review_date)
            SELECT (SELECT MAX(product_id) FROM products), (SELECT MAX(customer_id) FROM customers), 5, 'Fine.', '2023-03-01'
            """),
    ];

    private static CommerceDataSet Empty => CommerceDataSet.FromRows("Empty", [], [], [], [], []);

    /// <summary>In some tables, the last id is greater than the number of rows.</summary>
    private static CommerceDataSet WithGaps => Default.Data.WithTables(
        orders: Default.Orders.Where(order => order.OrderId > 100),
        orderItems: Default.OrderItems.Where(item => item.OrderId > 100),
        reviews: Default.Reviews.Where(review => review.ReviewId % 2 == 0));

    [Fact]
    public async Task Sqlite_counts_on()
    {
        foreach (var data in (CommerceDataSet[])[Default.Data, WithGaps, Empty])
        {
            await using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=True");
            await connection.OpenAsync();
            await connection.LoadAsync(data);
            await connection.ExecuteAsync(CommerceTable.GetResetIdentityScript(SqlDialect.Sqlite));
            await InsertsGetTheNextIdsAsync(connection, data);
        }
    }

    [PostgreSqlFact]
    public async Task PostgreSql_counts_on_once_it_is_reset()
    {
        foreach (var data in (CommerceDataSet[])[Default.Data, WithGaps, Empty])
        {
            await using var connection = await postgreSql.ConnectToAsync(data);
            await InsertsGetTheNextIdsAsync(connection, data);
        }
    }

    [PostgreSqlFact]
    public async Task PostgreSql_takes_ids_of_its_own_and_is_reset_again()
    {
        await using var connection = await postgreSql.ConnectToAsync(Default.Data);
        await connection.ExecuteAsync("DELETE FROM reviews WHERE review_id > 2000");
        await connection.ExecuteAsync(CommerceTable.Reviews.GetResetIdentityStatement(SqlDialect.PostgreSql));
        await connection.ExecuteAsync(NewRows[0].Insert);
        await connection.ExecuteAsync(NewRows[4].Insert);
        Assert.Equal(2001, await connection.ScalarAsync<int>("SELECT MAX(review_id) FROM reviews"));

        await connection.ExecuteAsync(
            "INSERT INTO products SELECT 5000, 'Bowl', category, subcategory, price, cost, 1, supplier, created_date FROM products WHERE " +
                "product_id = 1");
        await connection.ExecuteAsync(CommerceTable.Products.GetResetIdentityStatement(SqlDialect.PostgreSql));
        Assert.Equal(5001L, await connection.ScalarAsync<long>("SELECT nextval(pg_get_serial_sequence('products', 'product_id'))"));
    }

    private static async Task InsertsGetTheNextIdsAsync(DbConnection connection, CommerceDataSet data)
    {
        long[] last =
        [
            data.Products.Select(product => product.ProductId).LastOrDefault(),
            data.Customers.Select(customer => customer.CustomerId).LastOrDefault(),
            data.Orders.Select(order => order.OrderId).LastOrDefault(),
            data.OrderItems.Select(item => item.OrderItemId).LastOrDefault(),
            data.Reviews.Select(review => review.ReviewId).LastOrDefault(),
        ];
        foreach (var ((table, insert), highest) in NewRows.Zip(last))
        {
            await connection.ExecuteAsync(insert);
            var key = CommerceTable.All.Single(one => one.Name == table).ColumnNames[0];
            Assert.Equal([$"{highest + 1}.00"], await connection.RowsAsync($"SELECT MAX({key}) FROM {table}"));
        }
    }
}
