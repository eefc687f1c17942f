using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>A table as its CSV file.</summary>
internal abstract class TableCsv
{
    /// <summary>The file, in blocks that are good until the next one is asked for.</summary>
    public abstract IEnumerable<ReadOnlyMemory<byte>> Blocks();

    /// <summary>The file, in blocks that are good until the next one is asked for; no thread waits for the disk.</summary>
    public abstract IAsyncEnumerable<ReadOnlyMemory<byte>> BlocksAsync(CancellationToken cancellation);

    /// <summary>The rows that the blocks have held.</summary>
    public int Rows { get; protected set; }
}

/// <summary>A table of rows of a type as its CSV file.</summary>
internal sealed class TableCsv<TRow> : TableCsv
    where TRow : class
{
    private readonly CommerceTable<TRow> _table;
    private readonly RowSource<TRow> _source;
    private readonly CsvBuffer _csv = new();

    /// <exception cref="InvalidOperationException">Ids are left out.</exception>
    public TableCsv(CommerceTable<TRow> table, Table<TRow> rows)
    {
        (_table, _source) = (table, rows.Source);

        // The reader has seen to it that files leave none out.
        if (_source.Paths.Count == 0 && rows.Rows.Count > 0 && rows.IdOf(rows.Rows[^1]) != rows.Rows.Count)
            throw LeftOut(rows);
    }

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

    private InvalidOperationException LeftOut(Table<TRow> rows)
    {
        var position = 0;
        while (rows.IdOf(rows.Rows[position]) == position + 1)
            position++;
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"{_table.File.FileName} cannot be written: the ids of a file run from 1 to n, and {_table.ColumnNames[0]} {position + 1} is left out. " +
            $"Write the set that Renumbered() gives: its ids have no gaps, and its references follow them."));
    }
}
