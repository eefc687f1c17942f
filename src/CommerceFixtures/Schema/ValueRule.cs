namespace CommerceFixtures;

/// <summary>What the values of a column must be. It is said once: for the CHECK of a database, for rows in memory, and for the cells of a file.</summary>
/// <param name="expected">In words, for an error: <c>a whole number from 1 to 5</c>.</param>
/// <param name="sql">The condition after the name of the column, which every dialect reads, or null where the type of the column says it.</param>
/// <param name="holds">Whether a value is right.</param>
internal sealed class ValueRule<TValue>(string expected, string? sql, Predicate<TValue> holds)
{
    public string Expected => expected;

    public string? Sql => sql;

    public bool Holds(TValue value) => holds(value);
}
