namespace CommerceFixtures;

/// <summary>A column of one of the five tables, as databases know it.</summary>
internal abstract class TableColumn(string name, ColumnType type)
{
    /// <summary>The name in the header of the file.</summary>
    public string Name => name;

    public ColumnType Type => type;

    public bool IsKey { get; init; }

    public bool IsUnique { get; init; }

    /// <summary>The table whose key the column refers to.</summary>
    public CommerceTable? References { get; init; }

    /// <summary>What has to hold: the SQL behind the name of the column, which every dialect reads.</summary>
    public string? Check { get; init; }
}

/// <summary>A column of the rows of a type.</summary>
internal abstract class TableColumn<TRow>(string name, ColumnType type) : TableColumn(name, type)
{
    /// <summary>The value that databases get.</summary>
    public abstract object ValueOf(TRow row);

    /// <summary>What a row should hold in place of what it holds, or null where it is right. Files cannot hold what is wrong here.</summary>
    public abstract string? Expected(TRow row);
}

/// <summary>How values of one type are had from a row, without boxes.</summary>
internal interface IColumnValue<in TRow, out TValue>
{
    TValue Of(TRow row);
}

/// <summary>A column of numbers, dates or text.</summary>
internal sealed class PlainColumn<TRow, TValue>(string name, ColumnType type, Func<TRow, TValue> value)
    : TableColumn<TRow>(name, type), IColumnValue<TRow, TValue>
    where TValue : notnull
{
    public TValue Of(TRow row) => value(row);

    public override object ValueOf(TRow row) => value(row);

    public override string? Expected(TRow row) => value(row) is null ? "text" : null;
}

/// <summary>A column of a closed set: text to databases, a member of the enum to who asks for that.</summary>
internal sealed class ClosedSetColumn<TRow, TMember>(string name, string[] texts, Func<TRow, TMember> member)
    : TableColumn<TRow>(name, ColumnType.Text(LongestText)), IColumnValue<TRow, TMember>
    where TMember : struct, Enum
{
    private const int LongestText = 20;

    public TMember Of(TRow row) => member(row);

    public override object ValueOf(TRow row) => Enum.IsDefined(member(row)) ? texts[(int)(object)member(row)] : member(row).ToString();

    public override string? Expected(TRow row) => Enum.IsDefined(member(row)) ? null : $"one of '{string.Join("', '", texts)}'";
}
