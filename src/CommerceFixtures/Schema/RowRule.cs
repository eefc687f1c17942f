namespace CommerceFixtures;

/// <summary>What must hold between the columns of a row, for databases and for rows in memory.</summary>
/// <param name="column">The column at fault where it does not hold.</param>
/// <param name="sql">The condition, which every dialect reads.</param>
/// <param name="expected">What the column should hold in place of what it holds, or null where it is right.</param>
internal sealed class RowRule<TRow>(string column, string sql, Func<TRow, string?> expected)
{
    public string Column => column;

    public string Sql => sql;

    public string? Expected(TRow row) => expected(row);
}
