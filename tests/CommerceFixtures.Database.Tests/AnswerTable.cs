using System.Data.Common;
using System.Globalization;

namespace CommerceFixtures.Database.Tests;

/// <summary>The answer of a query: rows of texts and decimals.</summary>
internal sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<object[]> Rows)
{
    public static async Task<AnswerTable> OfAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).Select(Cell)]);
        return new(columns, rows);
    }

    /// <summary>The number in a column of the first row, or of the row that starts with a text.</summary>
    public decimal this[string column, string? row = null] =>
        (decimal)Rows.First(cells => row is null || row.Equals(cells[0]))[Columns.ToList().IndexOf(column)];

    /// <summary>Numbers of a column, from the first row to the last.</summary>
    public IEnumerable<decimal> Column(string name) => Rows.Select(cells => (decimal)cells[Columns.ToList().IndexOf(name)]);

    /// <summary>The table as Markdown. The numbers of a column have the same number of decimals.</summary>
    public string ToMarkdown()
    {
        var rules = Columns.Select((_, column) => Rows[0][column] is decimal ? "---:" : "---");
        IEnumerable<IEnumerable<string>> lines = [Columns, rules, .. Rows.Select(row => row.Select(Text))];
        return string.Concat(lines.Select(cells => $"| {string.Join(" | ", cells)} |\n"));
    }

    /// <summary>
    /// Asserts that the cells are these values, rounded. The values are exact, so that it does not matter how a database rounds a half.
    /// </summary>
    public void AssertRounds(IEnumerable<object[]> exact)
    {
        var expected = exact.ToList();
        Assert.Equal(expected.Count, Rows.Count);
        Assert.All(Rows, (row, index) => Assert.Equal(expected[index].Length, row.Length));
        Assert.All(Rows, (row, index) => Assert.All(row, (cell, column) => AssertRounds(Cell(expected[index][column]), cell, column)));
    }

    private void AssertRounds(object exact, object told, int column)
    {
        if (exact is not decimal number)
            Assert.Equal(exact, told);
        else
            Assert.InRange((decimal)told, number - HalfUnit(column), number + HalfUnit(column));
    }

    /// <summary>Half a unit of the last decimal, and a little for quotients that a decimal cannot hold exactly.</summary>
    private decimal HalfUnit(int column) =>
        Enumerable.Range(0, Decimals(column)).Aggregate(0.5m, (unit, _) => unit / 10) + 0.000_000_001m;

    private string Text(object cell, int column) =>
        cell is decimal number ? number.ToString($"F{Decimals(column)}", CultureInfo.InvariantCulture) : (string)cell;

    private int Decimals(int column) => Rows.Max(row => row[column] is decimal number ? number.Scale : 0);

    private static object Cell(object value) =>
        value is string ? value : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
