using System.Globalization;

namespace CommerceFixtures;

/// <summary>The place of a row, for an error message: <c>/shop/orders.csv(18)</c>, or <c>orders in memory, order_id 17</c>.</summary>
internal readonly record struct RowPlace
{
    private readonly string? _inMemory;

    /// <param name="path">The file.</param>
    /// <param name="line">The line of the file, counted from 1.</param>
    public RowPlace(string path, long line) => (Path, Line) = (path, line);

    private RowPlace(string inMemory) => _inMemory = inMemory;

    /// <summary>The file, or null for a row in memory.</summary>
    public string? Path { get; }

    /// <summary>The line of the file, or null for a row in memory.</summary>
    public long? Line { get; }

    /// <param name="table">The name of the table.</param>
    /// <param name="row">The name and the ID of the row.</param>
    public static RowPlace InMemory(string table, string row) => new($"{table} in memory, {row}");

    public override string ToString() => _inMemory ?? string.Create(CultureInfo.InvariantCulture, $"{Path}({Line})");
}
