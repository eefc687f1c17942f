namespace CommerceFixtures;

/// <summary>A database in which the tables can be created.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3. It has no dates and no decimals: dates are text, and amounts are REAL, which are binary fractions.</summary>
    Sqlite,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>Microsoft SQL Server 2016 or later, and Azure SQL.</summary>
    SqlServer,
}
