namespace CommerceFixtures;

/// <summary>A rule between the columns of a row, for databases and for rows in memory.</summary>
/// <param name="column">The column that is invalid if the rule is violated.</param>
/// <param name="sql">The condition, in SQL that every dialect supports.</param>
/// <param name="expected">What the column must contain instead, or null if it is valid.</param>
internal sealed class RowRule<TRow>(string column, string sql, Func<TRow, string?> expected)
{
    public string Column => column;

    public string Sql => sql;

    public string? Expected(TRow row) => expected(row);
}
