using System.Data;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.Data.SqlClient;

namespace CommerceFixtures.Database.Tests;

/// <summary>
/// Values of the readers in a SqlBulkCopy, with SqlClient's own conversion. A bulk copy calls it for each value that it sends. Because
/// there is no server here, the test calls it by reflection, with the column type that a server would report.
/// </summary>
public sealed class BulkCopyTests
{
    private const BindingFlags Anything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type ColumnType = typeof(SqlBulkCopy).Assembly.GetType(
        "Microsoft.Data.SqlClient._SqlMetaData", throwOnError: true)!;
    private static readonly Type TypeFacts = typeof(SqlBulkCopy).Assembly.GetType("Microsoft.Data.SqlClient.MetaType", throwOnError: true)!;

    public static TheoryData<SqlDbType> TypesForDates =>
        [SqlDbType.Date, SqlDbType.DateTime2, SqlDbType.DateTime, SqlDbType.SmallDateTime, SqlDbType.NVarChar, SqlDbType.VarChar];

    [Theory, MemberData(nameof(TypesForDates))]
    public void A_date_as_DateTime_goes_into_every_type(SqlDbType type)
    {
        foreach (var table in CommerceTable.All)
        {
            using var rows = Default.Data.OpenReader(table, datesAsDateTime: true);
            Assert.True(rows.Read());
            foreach (var ordinal in Enumerable.Range(0, rows.FieldCount).Where(ordinal => rows.GetFieldType(ordinal) == typeof(DateTime)))
            {
                var sent = Convert(rows.GetValue(ordinal), type);
                Assert.Equal(rows.GetDateTime(ordinal), sent as DateTime? ?? DateTime.Parse((string)sent, CultureInfo.CurrentCulture));
            }
        }
    }

    /// <summary>Shows why the option exists. If SqlClient starts to support DateOnly, this test fails.</summary>
    [Theory, MemberData(nameof(TypesForDates))]
    public void A_date_as_DateOnly_goes_into_a_date_alone(SqlDbType type)
    {
        using var rows = Default.Data.OpenOrdersReader();
        Assert.True(rows.Read());

        if (type == SqlDbType.Date)
            Assert.Equal(rows.GetDateTime(2), Convert(rows.GetValue(2), type));
        else
            Assert.Contains("of type DateOnly", Assert.Throws<InvalidOperationException>(() => Convert(rows.GetValue(2), type)).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_value_goes_into_the_column_of_the_statement(bool datesAsDateTime)
    {
        foreach (var table in CommerceTable.All)
        {
            var types = Types(table);
            using var rows = Default.Data.OpenReader(table, datesAsDateTime);
            for (var row = 0; row < 50 && rows.Read(); row++)
            {
                for (var ordinal = 0; ordinal < rows.FieldCount; ordinal++)
                    Assert.Equal(Plain(rows.GetValue(ordinal)), Plain(Convert(rows.GetValue(ordinal), types[ordinal])));
            }
        }
    }

    private static string? Plain(object value) => value switch
    {
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>The type of each column in the statement.</summary>
    private static SqlDbType[] Types(CommerceTable table)
    {
        var statement = table.GetCreateStatement(SqlDialect.SqlServer);
        return [.. table.ColumnNames.Select(name => statement.Split($"\n    {name} ")[1].Split(' ', '(')[0])
            .Select(type => Enum.Parse<SqlDbType>(type, ignoreCase: true))];
    }

    private static object Convert(object value, SqlDbType type)
    {
        using var copy = new SqlBulkCopy("Server=none");
        var convert = typeof(SqlBulkCopy).GetMethod("ConvertValue", Anything)!;
        try
        {
            return convert.Invoke(copy, [value, Column(type), false, false, false])!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static object Column(SqlDbType type)
    {
        var facts = TypeFacts.GetMethod("GetMetaTypeFromSqlDbType", Anything)!.Invoke(null, [type, false])!;
        var column = Activator.CreateInstance(ColumnType, Anything, null, [0], null)!;
        Set("column", "column");
        Set("type", type);
        Set("metaType", facts);
        Set("tdsType", Get("TDSType"));
        Set("length", 2000);
        Set("precision", (byte)12);
        Set("scale", (byte)(type == SqlDbType.Decimal ? 2 : 7));
        Set("encoding", Encoding.Unicode);
        return column;

        void Set(string name, object value) => ColumnType.GetField(name, Anything | BindingFlags.FlattenHierarchy)!.SetValue(column, value);

        object Get(string name) =>
            TypeFacts.GetField(name, Anything)?.GetValue(facts) ?? TypeFacts.GetProperty(name, Anything)!.GetValue(facts)!;
    }
}
