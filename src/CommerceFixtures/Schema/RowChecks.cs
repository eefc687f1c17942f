using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// Holds rows against what their table says of values, of columns of a row, and of rows that must differ: what databases refuse, rows in
/// memory do not hold. Keys, which are in order, and references are not looked at here.
/// </summary>
internal sealed class RowChecks<TRow>(CommerceTable<TRow> table)
{
    private readonly UniqueColumns<TRow>[] _unique = [.. table.Unique.Select(columns => new UniqueColumns<TRow>(table, columns))];

    /// <summary>What is wrong with the next row, or null where nothing is.</summary>
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

/// <summary>Columns in which no two rows hold the same.</summary>
internal sealed class UniqueColumns<TRow>(CommerceTable<TRow> table, string[] names)
{
    private readonly TableColumn<TRow>[] _columns = Array.ConvertAll(names, table.Column);

    /// <summary>The key of the row that holds each value.</summary>
    private readonly Dictionary<object, object> _seen = [];

    public Breach? Next(TRow row)
    {
        var key = table.Columns[0];
        if (_seen.TryAdd(ValueOf(row), key.ValueOf(row)))
            return null;
        var what = names.Length == 1 ? "a value" : $"{string.Join(" and ", names)}";
        return new(names[^1], _columns[^1].ValueOf(row), string.Create(
            CultureInfo.InvariantCulture, $"{what} that no other row has, and {key.Name} {_seen[ValueOf(row)]} has the same"));
    }

    private object ValueOf(TRow row) =>
        _columns.Length == 1 ? _columns[0].ValueOf(row) : (_columns[0].ValueOf(row), _columns[1].ValueOf(row));
}
