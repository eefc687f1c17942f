namespace CommerceFixtures;

/// <summary>A database that the tables can be made in.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3, which has no dates and no decimals: dates are text, amounts are REAL, binary fractions.</summary>
    Sqlite,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>Microsoft SQL Server 2016 or later, and Azure SQL.</summary>
    SqlServer,
}
