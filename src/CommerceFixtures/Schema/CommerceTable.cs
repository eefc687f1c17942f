namespace CommerceFixtures;

/// <summary>One of the five tables of a data set, as a database needs it: its name, its columns, and the SQL that creates it.</summary>
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

    /// <summary>All five tables in load order: each comes after the tables that it refers to.</summary>
    public static IReadOnlyList<CommerceTable> All => CommerceTables.All;

    /// <summary>The name of the table, such as <c>order_items</c>: the name of the file without <c>.csv</c>.</summary>
    public string Name { get; }

    /// <summary>The names of the columns, in the order of the file, of the CREATE TABLE statement and of the readers.</summary>
    public IReadOnlyList<string> ColumnNames => File.ColumnNames;

    internal FixtureFile File { get; }

    internal abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The columns that are unique together.</summary>
    internal string[] UniqueTogether { get; init; } = [];

    /// <summary>The conditions between columns, in SQL that every dialect supports.</summary>
    internal abstract IEnumerable<string> Checks { get; }

    /// <summary>Gets a script with the CREATE TABLE statements of all five tables, in load order.</summary>
    /// <param name="dialect">The database.</param>
    /// <returns>The statements of <see cref="GetCreateStatement"/>, each followed by a semicolon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialect"/> is not a defined value.</exception>
    public static string GetCreateScript(SqlDialect dialect) =>
        string.Join("\n\n", All.Select(table => table.GetCreateStatement(dialect) + ";")) + "\n";

    /// <summary>
    /// Gets a script that sets the identity columns of all five tables to continue after the highest ID. Run it once after loading, so that
    /// a row that you insert without an ID gets the next one.
    /// </summary>
    /// <param name="dialect">The database.</param>
    /// <returns>The statements of <see cref="GetResetIdentityStatement"/>, each followed by a semicolon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialect"/> is not a defined value.</exception>
    public static string GetResetIdentityScript(SqlDialect dialect) =>
        string.Join("\n", All.Select(table => table.GetResetIdentityStatement(dialect) + ";")) + "\n";

    /// <summary>
    /// Gets the CREATE TABLE statement, with the primary key, the foreign keys, and check constraints for the rules of the rows. Every data
    /// set satisfies the constraints.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The foreign keys refer to tables that come earlier in <see cref="All"/>. The primary key is an identity column: it accepts the IDs
    /// of the data set, and a row that you insert without an ID gets the next one (after loading, see
    /// <see cref="GetResetIdentityStatement"/>).
    /// </para>
    /// <para>
    /// SQL Server accepts IDs for an identity column only with <c>SqlBulkCopyOptions.KeepIdentity</c>, or between
    /// <c>SET IDENTITY_INSERT orders ON</c> and <c>OFF</c>.
    /// </para>
    /// </remarks>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialect"/> is not a defined value.</exception>
    public string GetCreateStatement(SqlDialect dialect) => CreateTableStatement.Of(this, Defined(dialect));

    /// <summary>
    /// Gets a statement that sets the identity column to continue after the highest ID. Run it after you insert rows with their own IDs.
    /// </summary>
    /// <remarks>
    /// PostgreSQL needs it. SQL Server and SQLite find the highest ID themselves, and the statement changes nothing there.
    /// </remarks>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialect"/> is not a defined value.</exception>
    public string GetResetIdentityStatement(SqlDialect dialect)
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

    /// <summary>Returns the name of the table.</summary>
    /// <returns>The value of <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private static SqlDialect Defined(SqlDialect dialect) =>
        Enum.IsDefined(dialect) ? dialect : throw new ArgumentOutOfRangeException(nameof(dialect), dialect, null);
}
