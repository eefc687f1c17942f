using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>A table as a CSV file.</summary>
internal abstract class TableCsv
{
    public abstract string FileName { get; }

    /// <summary>The number of rows in the blocks so far.</summary>
    public int Rows { get; protected set; }

    /// <summary>The file in blocks. Each is valid until the next one is requested.</summary>
    public abstract IEnumerable<ReadOnlyMemory<byte>> Blocks();

    /// <summary>The file in blocks, read asynchronously. Each is valid until the next one is requested.</summary>
    public abstract IAsyncEnumerable<ReadOnlyMemory<byte>> BlocksAsync(CancellationToken cancellation);
}

/// <summary>A table of rows of one type as a CSV file.</summary>
internal sealed class TableCsv<TRow> : TableCsv
    where TRow : class
{
    private readonly CommerceTable<TRow> _table;
    private readonly RowSource<TRow> _source;
    private readonly CsvBuffer _csv = new();

    /// <exception cref="InvalidOperationException">The IDs have gaps.</exception>
    public TableCsv(CommerceTable<TRow> table, Table<TRow> rows)
    {
        (_table, _source) = (table, rows.Source);

        // The IDs of files have no gaps: the reader checks them.
        if (_source.Paths.Count == 0 && rows.Rows.Count > 0 && rows.IdOf(rows.Rows[^1]) != rows.Rows.Count)
            throw Gap(rows);
    }

    public override string FileName => _table.File.FileName;

    public override IEnumerable<ReadOnlyMemory<byte>> Blocks()
    {
        AddHeader();
        foreach (var row in _source.Stream())
        {
            Add(row);
            if (!_csv.IsFull)
                continue;
            yield return _csv.Bytes;
            _csv.Clear();
        }

        yield return _csv.Bytes;
    }

    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> BlocksAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        AddHeader();
        await foreach (var row in _source.StreamAsync(cancellation).ConfigureAwait(false))
        {
            Add(row);
            if (!_csv.IsFull)
                continue;
            yield return _csv.Bytes;
            _csv.Clear();
        }

        yield return _csv.Bytes;
    }

    private void AddHeader()
    {
        foreach (var name in _table.ColumnNames)
            _csv.Add(name);
        _csv.EndRecord();
    }

    private void Add(TRow row)
    {
        foreach (var column in _table.Columns)
            column.Write(row, _csv);
        _csv.EndRecord();
        Rows = checked(Rows + 1);
    }

    private InvalidOperationException Gap(Table<TRow> rows)
    {
        var position = 0;
        while (rows.IdOf(rows.Rows[position]) == position + 1)
            position++;
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"{FileName} cannot be written because {_table.ColumnNames[0]} {position + 1} is missing. " +
            $"The IDs in a file run from 1 to n without gaps. Call Renumber() and write the set that it returns."));
    }
}
