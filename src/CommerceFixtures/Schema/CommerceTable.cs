namespace CommerceFixtures;

/// <summary>One of the five tables: what databases must know to hold it.</summary>
public abstract class CommerceTable
{
    private protected CommerceTable(FixtureFile file)
    {
        File = file;
        Name = Path.GetFileNameWithoutExtension(file.FileName);
    }

    /// <summary>The table <c>products</c>.</summary>
    public static CommerceTable Products => CommerceTables.Products;

    /// <summary>The table <c>customers</c>.</summary>
    public static CommerceTable Customers => CommerceTables.Customers;

    /// <summary>The table <c>orders</c>.</summary>
    public static CommerceTable Orders => CommerceTables.Orders;

    /// <summary>The table <c>order_items</c>.</summary>
    public static CommerceTable OrderItems => CommerceTables.OrderItems;

    /// <summary>The table <c>reviews</c>.</summary>
    public static CommerceTable Reviews => CommerceTables.Reviews;

    /// <summary>All five in load order: each comes after those that it refers to.</summary>
    public static IReadOnlyList<CommerceTable> All => CommerceTables.All;

    /// <summary>The name in the database, which is that of the file without <c>.csv</c>: such as <c>order_items</c>.</summary>
    public string Name { get; }

    /// <summary>The names of the columns, in the order of the file, the statement and the readers.</summary>
    public IReadOnlyList<string> ColumnNames => File.ColumnNames;

    internal FixtureFile File { get; }

    internal abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Columns that are unique together.</summary>
    internal string[] UniqueTogether { get; init; } = [];

    /// <summary>What has to hold between columns, in SQL that every dialect reads.</summary>
    internal abstract IEnumerable<string> Checks { get; }

    /// <summary>The CREATE TABLE statements of all five in load order, each ended with a semicolon.</summary>
    /// <param name="dialect">The database.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such dialect.</exception>
    public static string CreateScript(SqlDialect dialect) =>
        string.Join("\n\n", All.Select(table => table.CreateStatement(dialect) + ";")) + "\n";

    /// <summary>
    /// The statements of <see cref="ResetIdentityStatement"/> for all five, each ended with a semicolon. Run them once after loading, so that rows
    /// inserted without an id get the next one.
    /// </summary>
    /// <param name="dialect">The database.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such dialect.</exception>
    public static string ResetIdentityScript(SqlDialect dialect) =>
        string.Join("\n", All.Select(table => table.ResetIdentityStatement(dialect) + ";")) + "\n";

    /// <summary>
    /// The CREATE TABLE statement, with the primary key, the foreign keys to tables before this one, and as checks what a row must be. Every data
    /// set meets them all. The key is an identity column: it takes the ids of the data set, and a row inserted without an id gets the next one
    /// (after loading, see <see cref="ResetIdentityStatement"/>).
    /// </summary>
    /// <remarks>
    /// SQL Server takes ids for an identity column only where you ask for that: with <c>SqlBulkCopyOptions.KeepIdentity</c>, or between
    /// <c>SET IDENTITY_INSERT orders ON</c> and <c>OFF</c>.
    /// </remarks>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such dialect.</exception>
    public string CreateStatement(SqlDialect dialect) => CreateTableStatement.Of(this, Defined(dialect));

    /// <summary>
    /// A statement that makes the next id one more than the highest in the table, to be run after rows with ids of their own were inserted.
    /// PostgreSQL needs it; SQL Server and SQLite count on by themselves, and there it changes nothing.
    /// </summary>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such dialect.</exception>
    public string ResetIdentityStatement(SqlDialect dialect)
    {
        var key = ColumnNames[0];
        return Defined(dialect) switch
        {
            SqlDialect.PostgreSql =>
                $"SELECT setval(pg_get_serial_sequence('{Name}', '{key}'), COALESCE(MAX({key}), 1), MAX({key}) IS NOT NULL) FROM {Name}",
            SqlDialect.SqlServer => $"DBCC CHECKIDENT ('{Name}', RESEED) WITH NO_INFOMSGS",
            _ => $"SELECT MAX({key}) FROM {Name}",
        };
    }

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;

    private static SqlDialect Defined(SqlDialect dialect) =>
        Enum.IsDefined(dialect) ? dialect : throw new ArgumentOutOfRangeException(nameof(dialect), dialect, null);
}
