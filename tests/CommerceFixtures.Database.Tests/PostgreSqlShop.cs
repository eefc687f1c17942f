using Npgsql;

namespace CommerceFixtures.Database.Tests;

/// <summary>Tests that share one server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlTestGroup : ICollectionFixture<PostgreSqlShop>
{
    public const string Name = "PostgreSQL";
}

/// <summary>A server with the default set, if PostgreSQL is installed.</summary>
public sealed class PostgreSqlShop : IAsyncLifetime
{
    private PostgreSqlServer? server;

    public async Task InitializeAsync()
    {
        if (!PostgreSqlServer.IsInstalled)
            return;
        server = await PostgreSqlServer.StartAsync();
        await using var connection = await ConnectAsync();
        await LoadAsync(connection, Default.Data);
    }

    /// <summary>Returns a connection with its own schema, which contains this set and is deleted with the server.</summary>
    public async Task<NpgsqlConnection> ConnectToAsync(CommerceDataSet data)
    {
        var connection = await ConnectAsync();
        var schema = $"shop_{Guid.NewGuid():N}";
        await connection.ExecuteAsync($"CREATE SCHEMA {schema}; SET search_path TO {schema}");
        await LoadAsync(connection, data);
        return connection;
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

    private static async Task LoadAsync(NpgsqlConnection connection, CommerceDataSet data)
    {
        await using var create = new NpgsqlCommand(CommerceTable.GetCreateScript(SqlDialect.PostgreSql), connection);
        await create.ExecuteNonQueryAsync();
        foreach (var table in CommerceTable.All)
            await CopyAsync(connection, data, table);
        await using var reset = new NpgsqlCommand(CommerceTable.GetResetIdentityScript(SqlDialect.PostgreSql), connection);
        await reset.ExecuteNonQueryAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, CommerceDataSet data, CommerceTable table)
    {
        using var rows = data.OpenReader(table);
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
