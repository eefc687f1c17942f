using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace CommerceFixtures.Database.Tests;

/// <summary>The file reader rejects a cell exactly if the check of its column rejects the value.</summary>
public sealed class ReaderAgainstChecksTests : IDisposable
{
    private static readonly string[] Values =
    [
        "-2147483648", "-1", "0", "1", "2", "3", "4", "5", "6", "9", "2147483647",
        "-1.00", "-0.01", "0.00", "0.01", "0.05", "0.10", "0.11", "0.15", "0.20", "0.25", "0.26", "0.50", "1.00", "1.10", "19.99", "100.00",
        "Electronics", "Home & Garden", "Completed", "Returned", "Lost", "Credit Card", "Debit", "Cash", "debit",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("checks-").FullName;
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public ReaderAgainstChecksTests() => connection.Open();

    public void Dispose()
    {
        connection.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Each_value_is_read_where_the_check_of_its_column_holds()
    {
        CopySet();
        var (kept, refused) = (0, 0);
        foreach (var (table, column, check) in CommerceTable.All.SelectMany(ChecksOf))
        {
            foreach (var value in Values.Where(value => IsOfTypeOf(table, column, value)))
            {
                var isRead = IsRead(table, column, value);
                Assert.True(
                    Holds(check, column, value) == isRead,
                    $"{table}.{column} is {value}: the check is {check}, and it is {(isRead ? "read" : "refused")}.");
                (kept, refused) = isRead ? (kept + 1, refused) : (kept, refused + 1);
            }
        }

        Assert.True(kept > 50 && refused > 30, $"{kept} values were read, {refused} refused.");
    }

    /// <summary>
    /// The checks in the lines of the columns, such as <c>rating BETWEEN 1 AND 5</c>. For a state and a ZIP code, databases check only the
    /// number of characters (<c>LIKE</c>), while the reader requires letters and digits.
    /// </summary>
    private static IEnumerable<(CommerceTable Table, string Column, string Check)> ChecksOf(CommerceTable table) =>
        Regex.Matches(table.GetCreateStatement(SqlDialect.Sqlite), @"^    (\w+) [A-Z].*? CHECK \((.+)\),?$", RegexOptions.Multiline)
            .Select(match => (Table: table, Column: match.Groups[1].Value, Check: match.Groups[2].Value))
            .Where(found => !found.Check.Contains(" LIKE ", StringComparison.Ordinal));

    /// <summary>Whether the value has the format of the column. Otherwise, it is rejected for its format alone.</summary>
    private static bool IsOfTypeOf(CommerceTable table, string column, string value)
    {
        using var rows = Default.Data.OpenReader(table);
        var type = rows.GetFieldType(rows.GetOrdinal(column));
        return type == typeof(string) ? !char.IsAsciiDigit(value[^1])
            : type == typeof(int) ? char.IsAsciiDigit(value[^1]) && !value.Contains('.', StringComparison.Ordinal)
            : value.Contains('.', StringComparison.Ordinal);
    }

    private void CopySet()
    {
        foreach (var path in (string[])[.. Default.Data.ProductPaths, .. Default.Data.CustomerPaths, .. Default.Data.OrderPaths,
            .. Default.Data.OrderItemPaths, .. Default.Data.ReviewPaths])
            File.Copy(path, Path.Combine(folder, Path.GetFileName(path)));
    }

    /// <summary>Writes the value into a table with one row, and reads the table.</summary>
    private bool IsRead(CommerceTable table, string column, string value)
    {
        var path = Path.Combine(folder, $"{table}.csv");
        var made = File.ReadAllText(path);
        using (var rows = Default.Data.OpenReader(table))
        {
            rows.Read();
            var cells = Enumerable.Range(0, rows.FieldCount)
                .Select(ordinal => rows.GetName(ordinal) == column ? value : CellOf(rows.GetValue(ordinal)))
                .Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            File.WriteAllText(path, $"{string.Join(',', table.ColumnNames)}\n{string.Join(',', cells)}\n");
        }

        try
        {
            using var rows = CommerceDataSet.Open(folder).OpenReader(table);
            return rows.Read();
        }
        catch (FixtureFormatException exception)
        {
            Assert.Equal(column, exception.Column);
            return false;
        }
        finally
        {
            File.WriteAllText(path, made);
        }
    }

    private static string CellOf(object value) => value is DateOnly date
        ? date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;

    private bool Holds(string check, string column, string value)
    {
        var literal = char.IsAsciiDigit(value[^1]) ? value : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Regex.Replace(check, $@"\b{column}\b", literal)}";
        return (long)command.ExecuteScalar()! == 1;
    }
}
