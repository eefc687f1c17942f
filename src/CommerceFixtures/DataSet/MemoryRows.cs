using System.Collections.ObjectModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>
/// Rows that a program has put together, held to what a file can say and a database accepts: ids of 1 or more that ascend, though some may be
/// left out, and what <see cref="RowChecks{TRow}"/> looks at.
/// </summary>
internal sealed class MemoryRows<T> : RowSource<T>
    where T : class
{
    private readonly ReadOnlyCollection<T> _rows;
    private readonly Func<T, long> _id;

    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="id">The id of a row.</param>
    /// <param name="parameter">What the caller calls the rows.</param>
    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="FixtureFormatException">A row holds what no file can hold, or breaks a constraint of its table.</exception>
    public MemoryRows(CommerceTable<T> table, IEnumerable<T> rows, Func<T, long> id, string parameter)
        : base(table.File)
    {
        _rows = Array.AsReadOnly(rows.ToArray());
        _id = id;
        var checks = new RowChecks<T>(table);
        var last = 0L;
        for (var position = 0; position < _rows.Count; position++)
        {
            if (_rows[position] is not { } row)
                throw new ArgumentException($"Row {position} of {table} is null.", parameter);
            if (id(row) <= last)
                throw Error(position, new(File.Columns[0], id(row), string.Create(CultureInfo.InvariantCulture, $"an id above {last}: ids must ascend")));
            last = id(row);
            if (checks.Next(row) is { } breach)
                throw Error(position, breach);
        }
    }

    public override IReadOnlyList<string> Paths => [];

    public override string FileNames => File.FileName;

    public override string Location => $"{File.FileName}, in memory";

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
        new(Location, Line: 0, string.Create(CultureInfo.InvariantCulture, $"{File.Columns[0]} {_id(_rows[position])}"));

    private FixtureFormatException Error(int position, Breach breach)
    {
        var value = breach.Value is null ? null : Convert.ToString(breach.Value, CultureInfo.InvariantCulture);
        return FixtureFormatException.OfCell(PlaceOf(position), breach.Column, value, breach.Expected);
    }
}
