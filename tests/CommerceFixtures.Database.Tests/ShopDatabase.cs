using System.Data.Common;
using System.Globalization;

namespace CommerceFixtures.Database.Tests;

/// <summary>Helpers that work with every database.</summary>
internal static class ShopDatabase
{
    public static async Task ExecuteAsync(this DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> ScalarAsync<T>(this DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>
    /// The rows of a query as text, so that numbers with equal cents are equal, whatever their types and binary fractions.
    /// </summary>
    public static async Task<string[]> RowsAsync(this DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(Text(Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return [.. rows];
    }

    public static string Text(IEnumerable<object> values) => string.Join(" | ", values.Select(value => value switch
    {
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture),
    }));
}
