using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>A table of a data set. Its rows are streamed, or loaded once and looked up by ID.</summary>
/// <param name="source">The rows, in ascending order of their IDs.</param>
/// <param name="idOf">Gets the ID of a row.</param>
internal sealed class Table<T>(RowSource<T> source, Func<T, long> idOf)
    where T : class
{
    private readonly Kept<ReadOnlyCollection<T>> _rows = new(source.Load);

    public RowSource<T> Source => source;

    public Func<T, long> IdOf => idOf;

    public ReadOnlyCollection<T> Rows => _rows.Value;

    public T Get(long id) => TryGet(id, out var row) ? row : throw UnknownId(id);

    public bool TryGet(long id, [NotNullWhen(true)] out T? row)
    {
        var position = PositionOf(id);
        row = position >= 0 ? Rows[position] : null;
        return row is not null;
    }

    /// <summary>
    /// The position of the row with an ID, or a negative number. In files, IDs have no gaps, so an ID gives the position.
    /// </summary>
    public int PositionOf(long id)
    {
        var rows = Rows;
        return id >= 1 && id <= rows.Count && idOf(rows[(int)id - 1]) == id ? (int)id - 1 : Search(rows, id);
    }

    public KeyNotFoundException UnknownId(long id) => new(string.Create(
        CultureInfo.InvariantCulture, $"{source.File.Columns[0]} {id} does not exist in {source.Location}. {ValidIds()}."));

    /// <summary>The error that a row refers to a row that does not exist in <paramref name="parents"/>.</summary>
    public FixtureFormatException Unresolved<TParent>(int position, int column, int id, Table<TParent> parents)
        where TParent : class
    {
        var value = id.ToString(CultureInfo.InvariantCulture);
        return FixtureFormatException.OfCell(
            source.PlaceOf(position), source.File.Columns[column], value, $"an ID in {parents.Source.FileNames} ({parents.ValidIds()})");
    }

    private string ValidIds()
    {
        if (Rows.Count == 0)
            return "The table has no rows";
        var (first, last) = (idOf(Rows[0]), idOf(Rows[^1]));
        var gaps = last - first + 1 == Rows.Count ? "" : ", with gaps";
        return string.Create(CultureInfo.InvariantCulture, $"IDs run from {first} to {last}{gaps}");
    }

    private int Search(ReadOnlyCollection<T> rows, long id)
    {
        var (low, high) = (0, rows.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var found = idOf(rows[middle]);
            if (found == id)
                return middle;
            (low, high) = found < id ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
