using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// Checks rows against the rules of their table for values, for columns of a row, and for unique columns, so that rows in memory contain
/// nothing that a database rejects. Keys, which are in order, and references are checked elsewhere.
/// </summary>
internal sealed class RowChecks<TRow>(CommerceTable<TRow> table)
{
    private readonly UniqueColumns<TRow>[] _unique = [.. table.Unique.Select(columns => new UniqueColumns<TRow>(table, columns))];

    /// <summary>The breach of a rule by the next row, or null.</summary>
    public Breach? Next(TRow row) => OfValues(row) ?? OfColumns(row) ?? OfEarlierRows(row);

    private Breach? OfValues(TRow row)
    {
        foreach (var column in table.Columns)
        {
            if (column.BreachOf(row) is { } breach)
                return breach;
        }

        return null;
    }

    private Breach? OfColumns(TRow row)
    {
        foreach (var rule in table.Rules)
        {
            if (rule.Expected(row) is { } expected)
                return new(rule.Column, table.Column(rule.Column).ValueOf(row), expected);
        }

        return null;
    }

    private Breach? OfEarlierRows(TRow row)
    {
        foreach (var unique in _unique)
        {
            if (unique.Next(row) is { } breach)
                return breach;
        }

        return null;
    }
}

/// <summary>Columns whose values are unique.</summary>
internal sealed class UniqueColumns<TRow>(CommerceTable<TRow> table, string[] names)
{
    private readonly TableColumn<TRow>[] _columns = Array.ConvertAll(names, table.Column);

    /// <summary>The key of the row with each value.</summary>
    private readonly Dictionary<object, object> _seen = [];

    public Breach? Next(TRow row)
    {
        var key = table.Columns[0];
        if (_seen.TryAdd(ValueOf(row), key.ValueOf(row)))
            return null;
        var what = names.Length == 1 ? "a value" : $"a combination of {string.Join(" and ", names)}";
        return new(names[^1], _columns[^1].ValueOf(row), string.Create(
            CultureInfo.InvariantCulture, $"{what} that no other row has, but {key.Name} {_seen[ValueOf(row)]} has it"));
    }

    private object ValueOf(TRow row) =>
        _columns.Length == 1 ? _columns[0].ValueOf(row) : (_columns[0].ValueOf(row), _columns[1].ValueOf(row));
}
