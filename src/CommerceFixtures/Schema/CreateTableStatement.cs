namespace CommerceFixtures;

/// <summary>Prints CREATE TABLE statements: a line for each column and for each constraint of several.</summary>
internal static class CreateTableStatement
{
    public static string Of(CommerceTable table, SqlDialect dialect)
    {
        if (!Enum.IsDefined(dialect))
            throw new ArgumentOutOfRangeException(nameof(dialect), dialect, null);

        IEnumerable<string> unique = table.UniqueTogether.Length > 0 ? [$"UNIQUE ({string.Join(", ", table.UniqueTogether)})"] : [];
        var lines = table.Columns.Select(column => Line(column, dialect)).Concat(unique).Concat(table.Checks.Select(Check));
        return $"CREATE TABLE {table.Name} (\n    {string.Join(",\n    ", lines)}\n)";
    }

    private static string Line(TableColumn column, SqlDialect dialect)
    {
        string?[] words =
        [
            column.Name,
            column.Type.NameIn(dialect),
            "NOT NULL",
            column.IsKey ? "PRIMARY KEY" : null,
            column.IsUnique ? "UNIQUE" : null,
            column.References is { } parent ? $"REFERENCES {parent.Name} ({parent.ColumnNames[0]})" : null,
            column.Check is { } check ? Check($"{column.Name} {check}") : null,
        ];
        return string.Join(' ', words.OfType<string>());
    }

    private static string Check(string condition) => $"CHECK ({condition})";
}
