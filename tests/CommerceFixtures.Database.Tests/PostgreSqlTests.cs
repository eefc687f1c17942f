using Npgsql;

namespace CommerceFixtures.Database.Tests;

/// <summary>The set in PostgreSQL, copied in binary with every constraint on.</summary>
public sealed class PostgreSqlTests(PostgreSqlShop shop) : IClassFixture<PostgreSqlShop>
{
    [PostgreSqlTheory, MemberData(nameof(ShopQuery.Names), MemberType = typeof(ShopQuery))]
    public async Task A_query_answers_as_the_loaded_rows_do(string name)
    {
        var query = ShopQuery.Named(name);
        await using var connection = await shop.ConnectAsync();

        Assert.Equal(query.Answer(Default.Data).Select(ShopDatabase.Text), await connection.RowsAsync(query.Sql));
    }

    [PostgreSqlFact]
    public async Task Every_row_comes_back_as_it_was()
    {
        await using var connection = await shop.ConnectAsync();
        await using var command = new NpgsqlCommand("SELECT * FROM orders ORDER BY order_id", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var orders = new List<Order>();
        while (await reader.ReadAsync())
        {
            orders.Add(new(
                reader.GetInt32(0),
                reader.GetInt32(1),
                reader.GetFieldValue<DateOnly>(2),
                Enum.GetValues<OrderStatus>().Single(status => status.ToCsvText() == reader.GetString(3)),
                Enum.GetValues<PaymentMethod>().Single(method => method.ToCsvText() == reader.GetString(4)),
                reader.GetString(5),
                reader.GetDecimal(6)));
        }

        Assert.Equal(Default.Orders, orders);
    }

    [PostgreSqlTheory, MemberData(nameof(Breach.OfEachRule), MemberType = typeof(Breach))]
    public async Task What_breaks_a_rule_is_refused(string statement, string sqlState)
    {
        await using var connection = await shop.ConnectAsync();
        var error = await Assert.ThrowsAsync<PostgresException>(() => connection.ExecuteAsync(statement));
        Assert.Equal(sqlState, error.SqlState);
    }
}

/// <summary>A server that holds the default set, where PostgreSQL is installed.</summary>
public sealed class PostgreSqlShop : IAsyncLifetime
{
    private PostgreSqlServer? server;

    public async Task InitializeAsync()
    {
        if (!PostgreSqlServer.IsInstalled)
            return;
        server = await PostgreSqlServer.StartAsync();
        await using var connection = await ConnectAsync();
        await connection.ExecuteAsync(CommerceTable.CreateScript(SqlDialect.PostgreSql));
        foreach (var table in CommerceTable.All)
            await CopyAsync(connection, table);
    }

    public async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(server!.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async Task DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, CommerceTable table)
    {
        using var rows = Default.Data.OpenReader(table);
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table} FROM STDIN (FORMAT BINARY)");
        while (rows.Read())
        {
            await copy.StartRowAsync();
            for (var ordinal = 0; ordinal < rows.FieldCount; ordinal++)
                await copy.WriteAsync(rows.GetValue(ordinal));
        }

        await copy.CompleteAsync();
    }
}
