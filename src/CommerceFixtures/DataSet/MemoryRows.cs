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
    /// <summary>The first line of a file is its header.</summary>
    private const int LineOfFirstRow = 2;

    private readonly T[] _rows;

    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="FixtureFormatException">A row holds what no file can hold, or breaks a constraint of its table.</exception>
    public MemoryRows(CommerceTable<T> table, IEnumerable<T> rows, Func<T, long> id)
        : base(table.File)
    {
        _rows = [.. rows];
        var checks = new RowChecks<T>(table);
        var last = 0L;
        for (var position = 0; position < _rows.Length; position++)
        {
            if (_rows[position] is not { } row)
                throw new ArgumentException($"Row {position} of {table} is null.", nameof(rows));
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

    public override async IAsyncEnumerable<T> StreamAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var row in _rows)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public override (string Path, long Line) PlaceOf(int position) => (Location, position + LineOfFirstRow);

    private FixtureFormatException Error(int position, Breach breach)
    {
        var (path, line) = PlaceOf(position);
        return new(path, line, breach.Column, Convert.ToString(breach.Value, CultureInfo.InvariantCulture) ?? "", breach.Expected);
    }
}
