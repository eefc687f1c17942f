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

    /// <summary>All five in load order: each stands behind those that it refers to.</summary>
    public static IReadOnlyList<CommerceTable> All => CommerceTables.All;

    /// <summary>The name in the database, which is that of the file without <c>.csv</c>: such as <c>order_items</c>.</summary>
    public string Name { get; }

    /// <summary>The names of the columns, in the order of the file, which is that of the statement and of the readers, too.</summary>
    public IReadOnlyList<string> ColumnNames => File.ColumnNames;

    internal FixtureFile File { get; }

    internal abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Columns that are unique together.</summary>
    internal string[] UniqueTogether { get; init; } = [];

    /// <summary>What has to hold between columns, in SQL that every dialect reads.</summary>
    internal string[] Checks { get; init; } = [];

    /// <summary>The CREATE TABLE statements of all five in load order, each ended with a semicolon.</summary>
    /// <param name="dialect">The database.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is none of the enum.</exception>
    public static string CreateScript(SqlDialect dialect) =>
        string.Join("\n\n", All.Select(table => table.CreateStatement(dialect) + ";")) + "\n";

    /// <summary>
    /// The CREATE TABLE statement, with the primary key, the foreign keys to tables before this one, and as checks what a row must be.
    /// Every data set meets them all.
    /// </summary>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is none of the enum.</exception>
    public string CreateStatement(SqlDialect dialect) => CreateTableStatement.Of(this, dialect);

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;
}
