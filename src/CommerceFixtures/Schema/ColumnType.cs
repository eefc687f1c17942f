using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommerceFixtures;

/// <summary>The type of a column, for programs and for databases.</summary>
internal sealed class ColumnType
{
    public static readonly ColumnType Integer =
        new(typeof(int), "INTEGER", "integer", "int") { Size = sizeof(int), Precision = 10, Scale = 0 };
    public static readonly ColumnType Long =
        new(typeof(long), "INTEGER", "bigint", "bigint") { Size = sizeof(long), Precision = 19, Scale = 0 };
    public static readonly ColumnType Money = Number(precision: 12);
    public static readonly ColumnType Fraction = Number(precision: 3);
    public static readonly ColumnType Date = new(typeof(DateOnly), "TEXT", "date", "date") { Size = 3, Format = "yyyy-MM-dd" };

    /// <summary>A date for programs that do not support <see cref="DateOnly"/>. No table uses it.</summary>
    public static readonly ColumnType DateTime = new(typeof(DateTime), "TEXT", "timestamp", "datetime2") { Size = 8 };

    private readonly string[] _names;

    private ColumnType(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
        Type clrType,
        string sqlite,
        string postgreSql,
        string sqlServer)
    {
        ClrType = clrType;
        _names = [sqlite, postgreSql, sqlServer];
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type ClrType { get; }

    /// <summary>The size of a number or a date in bytes, or the most characters of a text.</summary>
    public required int Size { get; init; }

    public int? Precision { get; private init; }

    public int? Scale { get; private init; }

    /// <summary>The format of a number or a date in a file, in the invariant culture.</summary>
    public string? Format { get; private init; }

    /// <summary>Text with a largest number of characters. Only SQL Server needs the number: it cannot index text without it.</summary>
    public static ColumnType Text(int most) => new(
        typeof(string), "TEXT", "text", string.Create(CultureInfo.InvariantCulture, $"nvarchar({most})"))
    {
        Size = most,
    };

    public string NameIn(SqlDialect dialect) => _names[(int)dialect];

    /// <summary>
    /// SQLite gets REAL: in a NUMERIC column it would store 37.00 as an integer, and then divide and read it as one.
    /// </summary>
    private static ColumnType Number(int precision)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"({precision}, 2)");
        return new(typeof(decimal), "REAL", "numeric" + digits, "decimal" + digits)
        {
            Size = sizeof(decimal),
            Precision = precision,
            Scale = 2,
            Format = "0.00",
        };
    }
}
