using System.Collections.ObjectModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>
/// The rows of a set in memory. They contain only what a file can contain and a database accepts: ascending IDs of 1 or more, with or
/// without gaps, and what <see cref="RowChecks{TRow}"/> checks.
/// </summary>
internal sealed class MemoryRows<T> : RowSource<T>
    where T : class
{
    private readonly CommerceTable<T> _table;
    private readonly ReadOnlyCollection<T> _rows;
    private readonly Func<T, long> _id;

    /// <param name="table">The table.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="id">Gets the ID of a row.</param>
    /// <param name="parameter">The name of the parameter with the rows.</param>
    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row contains a value that no file can contain, or violates a constraint of its table.
    /// </exception>
    public MemoryRows(CommerceTable<T> table, IEnumerable<T> rows, Func<T, long> id, string parameter)
        : base(table.File)
    {
        _rows = Array.AsReadOnly(rows.ToArray());
        _table = table;
        _id = id;
        var checks = new RowChecks<T>(table);
        var last = 0L;
        for (var position = 0; position < _rows.Count; position++)
        {
            if (_rows[position] is not { } row)
                throw new ArgumentException($"The row at index {position} of table {table} is null.", parameter);
            if (id(row) <= last)
                throw Error(position, new(File.Columns[0], id(row), GreaterThan(last)));
            last = id(row);
            if (checks.Next(row) is { } breach)
                throw Error(position, breach);
        }
    }

    public override IReadOnlyList<string> Paths => [];

    public override string FileNames => File.FileName;

    public override string Location => $"table {_table} in memory";

    public override IEnumerable<T> Stream() => _rows;

    public override ReadOnlyCollection<T> Load() => _rows;

    public override async IAsyncEnumerable<T> StreamAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var row in _rows)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public override RowPlace PlaceOf(int position) =>
        RowPlace.InMemory(_table.Name, string.Create(CultureInfo.InvariantCulture, $"{File.Columns[0]} {_id(_rows[position])}"));

    private static string GreaterThan(long id) =>
        string.Create(CultureInfo.InvariantCulture, $"an ID greater than {id}, because IDs must be in ascending order");

    private FixtureFormatException Error(int position, Breach breach)
    {
        var value = breach.Value is null ? null : Convert.ToString(breach.Value, CultureInfo.InvariantCulture);
        return FixtureFormatException.OfCell(PlaceOf(position), breach.Column, value, breach.Expected);
    }
}
