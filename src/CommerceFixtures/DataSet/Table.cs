using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// One table of a data set, whose files are read one after the other: streamed, or loaded once and looked up by id. Ids are 1 to n in
/// file order and run on from file to file, so that an id is a position.
/// </summary>
internal sealed class Table<T>
    where T : class
{
    private readonly FixtureFile _file;
    private readonly Func<RecordFields, T> _map;
    private readonly int _bufferSize;
    private readonly Lazy<ReadOnlyCollection<T>> _rows;

    public Table(FixtureFile file, SetFiles files, Func<RecordFields, T> map, int bufferSize = CsvTokenizer.DefaultBufferSize)
    {
        _file = file;
        _map = map;
        _bufferSize = bufferSize;
        Paths = [.. files.PathsOf(file)];
        _rows = new(() => Array.AsReadOnly(Stream().ToArray()));
    }

    /// <summary>Full paths of the files, part after part.</summary>
    public IReadOnlyList<string> Paths { get; }

    public ReadOnlyCollection<T> Rows => _rows.Value;

    /// <summary>The rows, read as they are asked for; one file is open at a time, and none when the enumerator is not.</summary>
    public IEnumerable<T> Stream()
    {
        var nextId = 1L;
        foreach (var path in Paths)
        {
            using var tokenizer = Open(path);
            tokenizer.ReadHeader();
            var fields = new RecordFields(tokenizer, nextId);
            while (tokenizer.Read())
                yield return _map(fields);
            nextId = fields.ExpectedId;
        }
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
        $"{_file.Columns[0]} {id} is not in '{Path.Combine(Path.GetDirectoryName(Paths[0])!, FileNames())}'. {ValidIds()}."));

    /// <summary>The error that a row refers to a row that the files of <paramref name="parents"/> do not have.</summary>
    public FixtureFormatException Unresolved<TParent>(int position, int column, int id, Table<TParent> parents)
        where TParent : class
    {
        // Rows do not keep their places: reading again costs time only where something is wrong.
        var (path, line) = Places().Take(position + 1).LastOrDefault((Paths[0], 1));
        return new(
            path,
            line,
            _file.Columns[column],
            id.ToString(CultureInfo.InvariantCulture),
            $"an id of {parents.FileNames()}: {parents.ValidIds()}");
    }

    private string FileNames()
    {
        var first = Path.GetFileName(Paths[0]);
        return Paths.Count == 1 ? first : $"{first} to {Path.GetFileName(Paths[^1])}";
    }

    private string ValidIds() => Rows.Count == 0
        ? "There are no rows"
        : string.Create(CultureInfo.InvariantCulture, $"Ids run from 1 to {Rows.Count}");

    /// <summary>The file and the line of each row.</summary>
    private IEnumerable<(string Path, long Line)> Places()
    {
        foreach (var path in Paths)
        {
            using var tokenizer = Open(path);
            tokenizer.ReadHeader();
            while (tokenizer.Read())
                yield return (path, tokenizer.Line);
        }
    }

    private CsvTokenizer Open(string path) => new(FixtureFolder.Open(path), path, _file.Columns, _bufferSize);
}
