using Microsoft.Data.Sqlite;

namespace CommerceFixtures.Database.Tests;

/// <summary>A connection to an in-memory SQLite database with the default set in the tables of the package.</summary>
public sealed class SqliteShop : IAsyncLifetime
{
    public SqliteConnection Connection { get; } = new("Data Source=:memory:;Foreign Keys=True");

    public async Task InitializeAsync()
    {
        await Connection.OpenAsync();
        await Connection.LoadAsync(Default.Data);
    }

    public async Task DisposeAsync() => await Connection.DisposeAsync();
}

/// <summary>Loads sets into SQLite.</summary>
internal static class SqliteLoading
{
    /// <summary>Creates the tables and fills them.</summary>
    public static async Task LoadAsync(this SqliteConnection connection, CommerceDataSet data)
    {
        await connection.ExecuteAsync(CommerceTable.GetCreateScript(SqlDialect.Sqlite));
        await using var transaction = connection.BeginTransaction();
        foreach (var table in CommerceTable.All)
            await connection.InsertAsync(data, table, transaction);
        await transaction.CommitAsync();
    }

    public static async Task InsertAsync(
        this SqliteConnection connection, CommerceDataSet data, CommerceTable table, SqliteTransaction? transaction = null)
    {
        using var reader = data.OpenReader(table);
        await using var insert = connection.CreateCommand();
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
