using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CommerceFixtures.Database.Tests;

/// <summary>The statements for SQL Server, checked by Microsoft's own parser, because there is no server here to run them.</summary>
public sealed class SqlServerTests
{
    [Fact]
    public void The_script_has_five_tables_with_their_keys_in_load_order()
    {
        var tables = Parse(CommerceTable.GetCreateScript(SqlDialect.SqlServer));

        Assert.Equal(CommerceTable.All.Select(table => table.Name), tables.Select(table => table.SchemaObjectName.BaseIdentifier.Value));
        var made = new List<string>();
        foreach (var table in tables)
        {
            var constraints = table.Definition.ColumnDefinitions.SelectMany(column => column.Constraints)
                .Concat(table.Definition.TableConstraints).ToList();
            Assert.Single(constraints.OfType<UniqueConstraintDefinition>(), constraint => constraint.IsPrimaryKey);
            Assert.All(
                constraints.OfType<ForeignKeyConstraintDefinition>(),
                constraint => Assert.Contains(constraint.ReferenceTableName.BaseIdentifier.Value, made));
            made.Add(table.SchemaObjectName.BaseIdentifier.Value);
        }
    }

    [Fact]
    public void Every_column_stands_in_the_order_of_the_file_and_is_never_null()
    {
        foreach (var (table, statement) in CommerceTable.All.Zip(Parse(CommerceTable.GetCreateScript(SqlDialect.SqlServer))))
        {
            var columns = statement.Definition.ColumnDefinitions;
            Assert.Equal(table.ColumnNames, columns.Select(column => column.ColumnIdentifier.Value));
            Assert.All(columns, column => Assert.False(Assert.Single(column.Constraints.OfType<NullableConstraintDefinition>()).Nullable));
        }
    }

    /// <summary>An index key in SQL Server can have 1,700 bytes, at two bytes per character (CREATE INDEX, maximum capacity).</summary>
    [Fact]
    public void Unique_text_is_short_enough_for_an_index()
    {
        var unique = Parse(CommerceTable.GetCreateScript(SqlDialect.SqlServer)).SelectMany(table => table.Definition.ColumnDefinitions)
            .Where(column => column.Constraints.OfType<UniqueConstraintDefinition>().Any(constraint => !constraint.IsPrimaryKey))
            .Select(column => (ParameterizedDataTypeReference)column.DataType)
            .ToList();

        Assert.Equal(2, unique.Count);
        Assert.All(unique, type => Assert.InRange(int.Parse(Assert.Single(type.Parameters).Value, null), 1, 850));
    }

    [Fact]
    public void The_key_alone_is_an_identity_column()
    {
        foreach (var statement in Parse(CommerceTable.GetCreateScript(SqlDialect.SqlServer)))
        {
            var columns = statement.Definition.ColumnDefinitions;
            Assert.NotNull(columns[0].IdentityOptions);
            Assert.True(columns[0].Constraints.OfType<UniqueConstraintDefinition>().Single().IsPrimaryKey);
            Assert.All(columns.Skip(1), column => Assert.Null(column.IdentityOptions));
        }
    }

    [Fact]
    public void Ids_are_reset_by_DBCC_CHECKIDENT()
    {
        var statements = Statements(CommerceTable.GetResetIdentityScript(SqlDialect.SqlServer)).Cast<DbccStatement>().ToList();

        Assert.All(statements, statement => Assert.Equal(DbccCommand.CheckIdent, statement.Command));
        Assert.Equal(
            CommerceTable.All.Select(table => table.Name),
            statements.Select(statement => ((StringLiteral)statement.Literals[0].Value).Value));
        Assert.All(statements, statement => Assert.Equal("RESEED", ((IdentifierLiteral)statement.Literals[1].Value).Value));
    }

    private static List<CreateTableStatement> Parse(string script) => [.. Statements(script).Cast<CreateTableStatement>()];

    private static IEnumerable<TSqlStatement> Statements(string script)
    {
        using var reader = new StringReader(script);
        var parsed = new TSql130Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(error => error.Message));
        return ((TSqlScript)parsed).Batches.SelectMany(batch => batch.Statements);
    }
}
