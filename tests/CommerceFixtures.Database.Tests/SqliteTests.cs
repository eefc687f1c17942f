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
}

/// <summary>A connection to a database that holds the default set.</summary>
public sealed class SqliteShop : IAsyncLifetime
{
    public SqliteConnection Connection { get; } = new("Data Source=:memory:;Foreign Keys=True");

    public async Task InitializeAsync()
    {
        await Connection.OpenAsync();
        await Connection.ExecuteAsync(CommerceTable.CreateScript(SqlDialect.Sqlite));
        await using var transaction = Connection.BeginTransaction();
        foreach (var table in CommerceTable.All)
            await InsertAsync(table, transaction);
        await transaction.CommitAsync();
    }

    public async Task DisposeAsync() => await Connection.DisposeAsync();

    private async Task InsertAsync(CommerceTable table, SqliteTransaction transaction)
    {
        using var reader = Default.Data.OpenReader(table);
        await using var insert = Connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", table.ColumnNames.Select(column => $"${column}"))})";
        while (reader.Read())
        {
            insert.Parameters.Clear();
            for (var ordinal = 0; ordinal < reader.FieldCount; ordinal++)
                insert.Parameters.AddWithValue($"${reader.GetName(ordinal)}", reader.GetValue(ordinal));
            await insert.ExecuteNonQueryAsync();
        }
    }
}
