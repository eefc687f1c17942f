using System.Data.Common;

namespace CommerceFixtures;

/// <summary>The schema of a column of a reader.</summary>
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

        // DataTable.Load makes columns read-only that are marked so. Only computed and identity columns of a database are.
        IsReadOnly = false;
        IsAliased = IsAutoIncrement = IsExpression = IsHidden = IsIdentity = IsLong = false;
    }
}
