using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// One file of a data set: streamed, or loaded once and looked up by id. Ids are 1 to n in file order, so that an id is a position.
/// </summary>
internal sealed class Table<T>
    where T : class
{
    private readonly FixtureFile _file;
    private readonly Func<RecordFields, T> _map;
    private readonly int _bufferSize;
    private readonly Lazy<ReadOnlyCollection<T>> _rows;

    public Table(FixtureFile file, string directory, Func<RecordFields, T> map, int bufferSize = CsvTokenizer.DefaultBufferSize)
    {
        _file = file;
        _map = map;
        _bufferSize = bufferSize;
        FilePath = Path.Combine(directory, file.FileName);
        _rows = new(() => Array.AsReadOnly(Stream().ToArray()));
    }

    public string FilePath { get; }

    public ReadOnlyCollection<T> Rows => _rows.Value;

    /// <summary>The rows, read as they are asked for; the file is open as long as the enumerator is.</summary>
    public IEnumerable<T> Stream()
    {
        using var tokenizer = new CsvTokenizer(FixtureFolder.Open(FilePath), FilePath, _file.Columns, _bufferSize);
        var fields = new RecordFields(tokenizer);
        tokenizer.ReadHeader();
        while (tokenizer.Read())
            yield return _map(fields);
    }

    public T Get(long id) => TryGet(id, out var row) ? row : throw UnknownId(id);

    public bool TryGet(long id, [NotNullWhen(true)] out T? row)
    {
        row = Holds(id) ? Rows[(int)id - 1] : null;
        return row is not null;
    }

    public bool Holds(long id) => id >= 1 && id <= Rows.Count;

    public KeyNotFoundException UnknownId(long id) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{_file.Columns[0]} {id} is not in '{FilePath}'. {ValidIds()}."));

    /// <summary>The error that a row refers to a row that the file of <paramref name="parents"/> does not have.</summary>
    public FixtureFormatException Unresolved<TParent>(int position, int column, int id, Table<TParent> parents)
        where TParent : class =>
        new(
            FilePath,
            LineOf(position),
            _file.Columns[column],
            id.ToString(CultureInfo.InvariantCulture),
            $"an id of {parents._file.FileName}: {parents.ValidIds()}");

    private string ValidIds() => Rows.Count == 0
        ? "The file has no rows"
        : string.Create(CultureInfo.InvariantCulture, $"Ids run from 1 to {Rows.Count}");

    /// <summary>Rows do not keep their lines: reading again costs time only where something is wrong.</summary>
    private long LineOf(int position)
    {
        using var tokenizer = new CsvTokenizer(FixtureFolder.Open(FilePath), FilePath, _file.Columns, _bufferSize);
        tokenizer.ReadHeader();
        for (var record = 0; record <= position; record++)
            tokenizer.Read();
        return tokenizer.Line;
    }
}
