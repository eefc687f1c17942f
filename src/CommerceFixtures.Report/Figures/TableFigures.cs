using System.Globalization;

namespace CommerceFixtures.Report;

/// <summary>The first rows of a file, with each cell as it is written in the file.</summary>
internal sealed record TableFigures(string File, IReadOnlyList<ColumnFigure> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int MaxRows = 20;

    public static TableFigures Of(CommerceDataSet data, CommerceTable table)
    {
        using var reader = data.OpenReader(table);
        var columns = Enumerable.Range(0, reader.FieldCount)
            .Select(column => new ColumnFigure(
                reader.GetName(column), reader.GetFieldType(column) is var type && type.IsValueType && type != typeof(DateOnly)));
        var rows = new List<IReadOnlyList<string>>();
        while (rows.Count < MaxRows && reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => CellText(reader.GetValue(column)))]);
        return new($"{table}.csv", [.. columns], rows);
    }

    private static string CellText(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.00", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

/// <summary>A column. Columns of numbers are sorted numerically.</summary>
internal sealed record ColumnFigure(string Name, bool IsNumber);
