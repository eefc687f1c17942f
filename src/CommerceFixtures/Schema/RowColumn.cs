using System.Data.Common;

namespace CommerceFixtures;

/// <summary>What a reader tells of a column.</summary>
internal sealed class RowColumn : DbColumn
{
    public RowColumn(CommerceTable table, TableColumn column, int ordinal)
    {
        BaseTableName = table.Name;
        BaseColumnName = ColumnName = column.Name;
        ColumnOrdinal = ordinal;
        ColumnSize = column.Type.Size;
        NumericPrecision = column.Type.Precision;
        NumericScale = column.Type.Scale;
        DataType = column.Type.ClrType;
        DataTypeName = column.Type.NameIn(SqlDialect.PostgreSql);
        AllowDBNull = false;
        IsKey = column.IsKey;
        IsUnique = column.IsKey || column.IsUnique;

        // DataTable.Load makes the columns of a table read-only that say so. Only computed and identity columns of a database do.
        IsReadOnly = false;
        IsAliased = IsAutoIncrement = IsExpression = IsHidden = IsIdentity = IsLong = false;
    }
}
