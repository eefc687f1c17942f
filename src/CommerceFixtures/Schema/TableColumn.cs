namespace CommerceFixtures;

/// <summary>A column of one of the five tables.</summary>
internal abstract class TableColumn(string name, ColumnType type)
{
    /// <summary>The name, as in the header of the file.</summary>
    public string Name => name;

    public ColumnType Type => type;

    public bool IsKey { get; init; }

    public bool IsUnique { get; init; }

    /// <summary>The table that the column refers to.</summary>
    public CommerceTable? References { get; init; }

    /// <summary>The check constraint: the SQL after the name of the column, which every dialect supports.</summary>
    public abstract string? Check { get; }
}

/// <summary>A column of rows of one type.</summary>
internal abstract class TableColumn<TRow>(string name, ColumnType type) : TableColumn(name, type)
{
    /// <summary>The value for databases.</summary>
    public abstract object ValueOf(TRow row);

    /// <summary>The breach of a rule by the value of a row, or null.</summary>
    public abstract Breach? BreachOf(TRow row);

    /// <summary>Writes the cell of a row.</summary>
    public abstract void Write(TRow row, CsvBuffer csv);

    /// <summary>The value as a member of a closed set of that type, or null.</summary>
    public virtual object? MemberOf(TRow row, Type type) => null;

    /// <summary>The column with <see cref="DateTime"/> instead of <see cref="DateOnly"/>.</summary>
    public virtual TableColumn<TRow> WithDateTime() => this;
}

/// <summary>Gets values of one type from a row, without boxing.</summary>
internal interface IColumnValue<in TRow, out TValue>
{
    TValue Of(TRow row);
}

/// <summary>A column of values with rules.</summary>
internal abstract class RuledColumn<TRow, TValue>(
    string name, ColumnType type, Func<TRow, TValue> value, IReadOnlyList<ValueRule<TValue>> rules)
    : TableColumn<TRow>(name, type), IColumnValue<TRow, TValue>
    where TValue : notnull
{
    public override string? Check => rules.Select(rule => rule.Sql).SingleOrDefault(sql => sql is not null);

    public TValue Of(TRow row) => value(row);

    public override object ValueOf(TRow row) => value(row);

    public override Breach? BreachOf(TRow row)
    {
        var found = value(row);
        foreach (var rule in rules)
        {
            if (!rule.Holds(found))
                return new(Name, found, rule.Expected);
        }

        return null;
    }
}

/// <summary>A column of numbers or dates.</summary>
internal class PlainColumn<TRow, TValue>(string name, ColumnType type, Func<TRow, TValue> value, params ValueRule<TValue>[] rules)
    : RuledColumn<TRow, TValue>(name, type, value, rules)
    where TValue : struct, IUtf8SpanFormattable
{
    public override void Write(TRow row, CsvBuffer csv) => csv.Add(Of(row), Type.Format);
}

/// <summary>A column of dates.</summary>
internal sealed class DateColumn<TRow>(string name, Func<TRow, DateOnly> value) : PlainColumn<TRow, DateOnly>(name, ColumnType.Date, value)
{
    public override TableColumn<TRow> WithDateTime() =>
        new PlainColumn<TRow, DateTime>(Name, ColumnType.DateTime, row => Of(row).ToDateTime(TimeOnly.MinValue));
}

/// <summary>A column of text with a largest number of characters.</summary>
internal sealed class TextColumn<TRow>(string name, int most, Func<TRow, string> value, params ValueRule<string>[] rules)
    : RuledColumn<TRow, string>(name, ColumnType.Text(most), value, [.. ValueRules.Text, .. rules, ValueRules.NoLongerThan(most)])
{
    public override void Write(TRow row, CsvBuffer csv) => csv.Add(Of(row));
}

/// <summary>A column of a closed set: text for databases, and a member of the enum on request.</summary>
internal sealed class ClosedSetColumn<TRow, TMember>(string name, string[] texts, Func<TRow, TMember> member)
    : TableColumn<TRow>(name, ColumnType.Text(LongestText)), IColumnValue<TRow, TMember>
    where TMember : struct, Enum
{
    private const int LongestText = 20;

    public override string Check => $"IN ({TextList})";

    private string TextList => $"'{string.Join("', '", texts)}'";

    public TMember Of(TRow row) => member(row);

    public override object ValueOf(TRow row) => TextOf(row);

    public override Breach? BreachOf(TRow row) => Enum.IsDefined(member(row)) ? null : new(Name, member(row), $"one of {TextList}");

    public override void Write(TRow row, CsvBuffer csv) => csv.Add(TextOf(row));

    public override object? MemberOf(TRow row, Type type) => type == typeof(TMember) ? member(row) : null;

    private string TextOf(TRow row) => texts[(int)(object)member(row)];
}
