using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>
/// Rows that a program has put together, held to what a file could say: ids from 1 up that ascend, though some may be left out; text that
/// is there; members of the closed sets.
/// </summary>
internal sealed class MemoryRows<T> : RowSource<T>
    where T : class
{
    /// <summary>The first line of a file is its header.</summary>
    private const int LineOfFirstRow = 2;

    private readonly T[] _rows;

    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="FixtureFormatException">A row holds what no file can hold.</exception>
    public MemoryRows(CommerceTable<T> table, IEnumerable<T> rows, Func<T, long> id)
        : base(table.File)
    {
        _rows = [.. rows];
        var last = 0L;
        for (var position = 0; position < _rows.Length; position++)
        {
            if (_rows[position] is not { } row)
                throw new ArgumentException($"Row {position} of {table} is null.", nameof(rows));
            if (id(row) <= last)
                throw Error(position, 0, id(row), string.Create(CultureInfo.InvariantCulture, $"an id above {last}: they ascend, from 1 on"));
            last = id(row);
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (table.Columns[column].Expected(row) is { } expected)
                    throw Error(position, column, null, expected);
            }
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

    private FixtureFormatException Error(int position, int column, object? value, string expected)
    {
        var (path, line) = PlaceOf(position);
        return new(path, line, File.Columns[column], Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", expected);
    }
}
