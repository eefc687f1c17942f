using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>The type of a column, for programs and for databases.</summary>
internal sealed class ColumnType
{
    public static readonly ColumnType Integer = new(typeof(int), "INTEGER", "integer", "int", size: sizeof(int), precision: 10, scale: 0);
    public static readonly ColumnType Long = new(typeof(long), "INTEGER", "bigint", "bigint", size: sizeof(long), precision: 19, scale: 0);
    public static readonly ColumnType Money = Number(precision: 12);
    public static readonly ColumnType Fraction = Number(precision: 3);
    public static readonly ColumnType Date =
        new(typeof(DateOnly), "TEXT", "date", "date", size: 3, precision: null, scale: null) { Format = "yyyy-MM-dd" };

    /// <summary>A date for programs that do not support <see cref="DateOnly"/>. No table uses it.</summary>
    public static readonly ColumnType DateTime =
        new(typeof(DateTime), "TEXT", "timestamp", "datetime2", size: 8, precision: null, scale: null);

    private readonly string[] _names;

    private ColumnType(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
        Type clrType,
        string sqlite, string postgreSql, string sqlServer, int size, int? precision, int? scale)
    {
        ClrType = clrType;
        _names = [sqlite, postgreSql, sqlServer];
        (Size, Precision, Scale) = (size, precision, scale);
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type ClrType { get; }

    /// <summary>The size of a number or a date in bytes, or the most characters of a text.</summary>
    public int Size { get; }

    public int? Precision { get; }

    public int? Scale { get; }

    /// <summary>The format of a number or a date in a file, in the invariant culture.</summary>
    public string? Format { get; private init; }

    /// <summary>Text with a largest number of characters. Only SQL Server needs the number: it cannot index text without it.</summary>
    public static ColumnType Text(int most) => new(
        typeof(string),
        "TEXT", "text", string.Create(CultureInfo.InvariantCulture, $"nvarchar({most})"), most, precision: null, scale: null);

    public string NameIn(SqlDialect dialect) => _names[(int)dialect];

    /// <summary>
    /// SQLite gets REAL: in a NUMERIC column it would store 37.00 as an integer, and then divide and read it as one.
    /// </summary>
    private static ColumnType Number(int precision)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"({precision}, 2)");
        return new(typeof(decimal), "REAL", "numeric" + digits, "decimal" + digits, sizeof(decimal), precision, scale: 2)
        {
            Format = "0.00",
        };
    }
}
