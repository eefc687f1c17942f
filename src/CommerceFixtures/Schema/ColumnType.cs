using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>What a column holds, for programs and for databases.</summary>
internal sealed class ColumnType
{
    public static readonly ColumnType Integer = new(typeof(int), "INTEGER", "integer", "int", size: sizeof(int), precision: 10, scale: 0);
    public static readonly ColumnType Long = new(typeof(long), "INTEGER", "bigint", "bigint", size: sizeof(long), precision: 19, scale: 0);
    public static readonly ColumnType Money = Number(precision: 12);
    public static readonly ColumnType Fraction = Number(precision: 3);
    public static readonly ColumnType Date = new(typeof(DateOnly), "TEXT", "date", "date", size: 3, precision: null, scale: null) { Format = "yyyy-MM-dd" };

    /// <summary>A date for readers that do not know <see cref="DateOnly"/>. No table is made with it.</summary>
    public static readonly ColumnType DateTime = new(typeof(DateTime), "TEXT", "timestamp", "datetime2", size: 8, precision: null, scale: null);

    private readonly string[] _names;

    private ColumnType(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] Type clrType,
        string sqlite, string postgreSql, string sqlServer, int size, int? precision, int? scale)
    {
        ClrType = clrType;
        _names = [sqlite, postgreSql, sqlServer];
        (Size, Precision, Scale) = (size, precision, scale);
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type ClrType { get; }

    /// <summary>Bytes of a number or a date, most characters of a text.</summary>
    public int Size { get; }

    public int? Precision { get; }

    public int? Scale { get; }

    /// <summary>How a file writes a number or a date, in the invariant culture.</summary>
    public string? Format { get; private init; }

    /// <summary>Text of at most so many characters. SQL Server alone must know: it cannot index text without a length.</summary>
    public static ColumnType Text(int most) => new(
        typeof(string),
        "TEXT", "text", string.Create(CultureInfo.InvariantCulture, $"nvarchar({most})"), most, precision: null, scale: null);

    public string NameIn(SqlDialect dialect) => _names[(int)dialect];

    /// <summary>
    /// SQLite gets REAL: in a column that is NUMERIC it would keep 37.00 as an integer, and then divide and read it as one.
    /// </summary>
    private static ColumnType Number(int precision)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"({precision}, 2)");
        return new(typeof(decimal), "REAL", "numeric" + digits, "decimal" + digits, sizeof(decimal), precision, scale: 2) { Format = "0.00" };
    }
}
