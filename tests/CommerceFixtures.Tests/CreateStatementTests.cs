namespace CommerceFixtures.Tests;

/// <summary>The CREATE TABLE statements; tests/CommerceFixtures.Database.Tests runs them.</summary>
public sealed class CreateStatementTests
{
    [Fact]
    public void The_tables_stand_in_load_order() =>
        Assert.Equal(["products", "customers", "orders", "order_items", "reviews"], CommerceTable.All.Select(table => table.ToString()));

    [Fact]
    public void Columns_are_those_of_the_files() => Assert.All(
        CommerceTable.All,
        table => Assert.Equal(table.File.Columns, table.Columns.Select(column => column.Name)));

    [Theory]
    [InlineData(SqlDialect.Sqlite, "INTEGER", "INTEGER", "TEXT", "NUMERIC", "NUMERIC")]
    [InlineData(SqlDialect.PostgreSql, "bigint", "integer", "date", "numeric(12, 2)", "numeric(3, 2)")]
    [InlineData(SqlDialect.SqlServer, "bigint", "int", "date", "decimal(12, 2)", "decimal(3, 2)")]
    public void Each_dialect_has_its_types(SqlDialect dialect, string id, string whole, string date, string money, string fraction)
    {
        Assert.Equal(
            $"""
            CREATE TABLE order_items (
                order_item_id {id} NOT NULL PRIMARY KEY,
                order_id {whole} NOT NULL REFERENCES orders (order_id),
                product_id {whole} NOT NULL REFERENCES products (product_id),
                quantity {whole} NOT NULL CHECK (quantity >= 1),
                unit_price {money} NOT NULL CHECK (unit_price > 0),
                discount {fraction} NOT NULL CHECK (discount IN (0.00, 0.10, 0.20, 0.25)),
                line_total {money} NOT NULL CHECK (line_total >= 0),
                UNIQUE (order_id, product_id),
                CHECK (abs(line_total - quantity * unit_price * (1 - discount)) < 0.005)
            )
            """,
            CommerceTable.OrderItems.CreateStatement(dialect));
        Assert.Contains($"order_date {date} NOT NULL,", CommerceTable.Orders.CreateStatement(dialect), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SqlDialect.Sqlite, "TEXT")]
    [InlineData(SqlDialect.PostgreSql, "text")]
    [InlineData(SqlDialect.SqlServer, "nvarchar(20)")]
    public void Closed_sets_are_checked(SqlDialect dialect, string text) => Assert.Contains(
        $"payment_method {text} NOT NULL CHECK (payment_method IN ('Credit Card', 'PayPal', 'Debit')),",
        CommerceTable.Orders.CreateStatement(dialect), StringComparison.Ordinal);

    [Fact]
    public void The_script_is_the_statements() => Assert.Equal(
        CommerceTable.All.Select(table => table.CreateStatement(SqlDialect.PostgreSql)),
        CommerceTable.CreateScript(SqlDialect.PostgreSql).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void There_is_no_other_dialect() =>
        Assert.Throws<ArgumentOutOfRangeException>("dialect", () => CommerceTable.Orders.CreateStatement((SqlDialect)3));
}
