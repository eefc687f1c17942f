using Microsoft.Data.Sqlite;

namespace CommerceFixtures.Database.Tests;

/// <summary>In-memory SQLite databases with sets of several seeds.</summary>
public sealed class SqliteShops : IAsyncLifetime
{
    public IReadOnlyList<(CommerceDataSet Data, SqliteConnection Connection)> All { get; } =
        [.. new[] { CommerceFixtures.Default.Data, Seed2.Data, Seed3.Data, Seed4.Data, Seed5.Data }
            .Select(data => (data, new SqliteConnection("Data Source=:memory:")))];

    public SqliteConnection Default => All[0].Connection;

    public async Task InitializeAsync()
    {
        foreach (var (data, connection) in All)
        {
            await connection.OpenAsync();
            await connection.LoadAsync(data);
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var (_, connection) in All)
            await connection.DisposeAsync();
    }
}
