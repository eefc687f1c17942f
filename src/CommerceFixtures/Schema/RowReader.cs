using System.Collections;
using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// An ADO.NET reader over the rows of a table. No value is null. A value can be read as its own type, and as another one if nothing is
/// lost: a number as another numeric type, a date as a DateTime, a member of a closed set as its enum. A closed reader throws wherever
/// <see cref="DbDataReader"/> lets it, and after <see cref="NextResult"/> there are neither rows nor columns.
/// </summary>
internal sealed class RowReader<TRow>(CommerceTable<TRow> table, IEnumerable<TRow> rows, bool datesAsDateTime)
    : DbDataReader, IDbColumnSchemaGenerator
    where TRow : class
{
    private readonly IEnumerator<TRow> _rows = rows.GetEnumerator();
    private TableColumn<TRow>[] _columns = [.. table.Columns.Select(column => datesAsDateTime ? column.WithDateTime() : column)];
    private bool _isOver;
    private bool _isClosed;
    private bool? _hasRows;
    private bool _firstWaits;
    private TRow? _row;

    public override int FieldCount => Columns.Length;

    public override int Depth
    {
        get
        {
            RequireOpen();
            return 0;
        }
    }

    public override bool IsClosed => _isClosed;

    public override int RecordsAffected => -1;

    /// <summary>Whether there are rows. To find out, the first one is read.</summary>
    public override bool HasRows
    {
        get
        {
            RequireOpen();
            if (_hasRows is null)
                _firstWaits = MoveNext();
            return _hasRows!.Value;
        }
    }

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    private TableColumn<TRow>[] Columns
    {
        get
        {
            RequireOpen();
            return _columns;
        }
    }

    private TRow Row =>
        _row ?? throw new InvalidOperationException("There is no current row. Call Read() first, and continue while it returns true.");

    public override bool Read()
    {
        RequireOpen();
        _row = null;
        var isThere = !_isOver && (_firstWaits || MoveNext());
        _firstWaits = false;
        _row = isThere ? _rows.Current : null;
        return isThere;
    }

    /// <summary>There is only one result. After it, the reader has no rows and no columns.</summary>
    public override bool NextResult()
    {
        RequireOpen();
        EndResult();
        return false;
    }

    public override void Close()
    {
        EndResult();
        _isClosed = true;
    }

    public override string GetName(int ordinal) => Column(ordinal).Name;

    /// <exception cref="IndexOutOfRangeException">The column does not exist.</exception>
    public override int GetOrdinal(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var ordinal = Array.FindIndex(Columns, column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));
        return ordinal >= 0 ? ordinal : throw NoColumn($"'{name}'");
    }

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal) => Column(ordinal).Type.ClrType;

    /// <summary>The name of the type in PostgreSQL.</summary>
    public override string GetDataTypeName(int ordinal) => Column(ordinal).Type.NameIn(SqlDialect.PostgreSql);

    public override object GetValue(int ordinal) => Column(ordinal).ValueOf(Row);

    public override int GetValues(object[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (columns, row) = (Columns, Row);
        var count = Math.Min(values.Length, columns.Length);
        for (var ordinal = 0; ordinal < count; ordinal++)
            values[ordinal] = columns[ordinal].ValueOf(row);
        return count;
    }

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override T GetFieldValue<T>(int ordinal) => Column(ordinal) switch
    {
        IColumnValue<TRow, T> column => column.Of(Row),
        var column when column.ValueOf(Row) is T value => value,
        var column => (T)NearValue(column, typeof(T)),
    };

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw new InvalidCastException($"{table}.{GetName(ordinal)} contains no bytes.");

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dataOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(bufferOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var text = GetString(ordinal);
        if (buffer is null)
            return text.Length;
        var start = (int)Math.Min(dataOffset, text.Length);
        var count = Math.Min(length, text.Length - start);
        text.CopyTo(start, buffer, bufferOffset, count);
        return count;
    }

    public override IEnumerator GetEnumerator()
    {
        RequireOpen();
        return new DbEnumerator(this);
    }

    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        Array.AsReadOnly<DbColumn>([.. Columns.Select((column, ordinal) => new RowColumn(table, column, ordinal))]);

    public override DataTable GetSchemaTable() => SchemaTable.Of(GetColumnSchema());

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Close();
        base.Dispose(disposing);
    }

    private bool MoveNext()
    {
        var isThere = _rows.MoveNext();
        _hasRows ??= isThere;
        return isThere;
    }

    private void EndResult()
    {
        _rows.Dispose();
        (_isOver, _row, _columns, _hasRows) = (true, null, [], false);
    }

    private void RequireOpen()
    {
        if (_isClosed)
            throw new InvalidOperationException("The reader is closed.");
    }

    private TableColumn<TRow> Column(int ordinal) => (uint)ordinal < (uint)FieldCount
        ? _columns[ordinal]
        : throw NoColumn(ordinal.ToString(CultureInfo.InvariantCulture));

#pragma warning disable CA2201 // The exception that ADO.NET requires.
    private IndexOutOfRangeException NoColumn(string column) => new(_isOver
        ? "There are no columns because NextResult() has moved past the only result."
        : $"Table {table} has no column {column}. Its columns, numbered from 0, are {string.Join(", ", table.ColumnNames)}.");
#pragma warning restore CA2201

    private object NearValue(TableColumn<TRow> column, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return column.MemberOf(Row, plain) ?? NearTypes.Convert(column.ValueOf(Row), plain)
            ?? throw new InvalidCastException(
                $"{table}.{column.Name} contains {column.Type.ClrType.Name} values, which cannot be read as {type.Name}.");
    }
}
