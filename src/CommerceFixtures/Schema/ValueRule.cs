namespace CommerceFixtures;

/// <summary>
/// A rule for the values of a column. It applies to the CHECK of a database, to rows in memory, and to the cells of a file.
/// </summary>
/// <param name="expected">The valid values in words, for an error: <c>a whole number between 1 and 5</c>.</param>
/// <param name="sql">
/// The condition after the name of the column, in SQL that every dialect supports, or null if the type of the column implies it.
/// </param>
/// <param name="holds">Whether a value is valid.</param>
internal sealed class ValueRule<TValue>(string expected, string? sql, Predicate<TValue> holds)
{
    public string Expected => expected;

    public string? Sql => sql;

    public bool Holds(TValue value) => holds(value);
}
