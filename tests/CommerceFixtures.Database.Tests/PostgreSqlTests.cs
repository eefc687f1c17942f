using Npgsql;

namespace CommerceFixtures.Database.Tests;

/// <summary>The set in PostgreSQL, copied in binary with every constraint on.</summary>
[Collection(PostgreSqlTestGroup.Name)]
public sealed class PostgreSqlTests(PostgreSqlShop shop)
{
    [PostgreSqlTheory, MemberData(nameof(ShopQuery.Names), MemberType = typeof(ShopQuery))]
    public async Task A_query_answers_as_the_loaded_rows_do(string name)
    {
        var query = ShopQuery.Named(name);
        await using var connection = await shop.ConnectAsync();

        Assert.Equal(query.Answer(Default.Data).Select(ShopDatabase.Text), await connection.RowsAsync(query.Sql));
    }

    [PostgreSqlFact]
    public async Task The_queries_of_the_documentation_find_what_the_rows_say()
    {
        await using var connection = await shop.ConnectAsync();
        await connection.ExecuteAsync(AnalysisPage.PreparePostgreSql);
        foreach (var question in ShopQuestion.All)
        {
            var answer = await AnswerTable.OfAsync(connection, AnalysisPage.Queries[question.Heading]);
            answer.AssertRounds(question.Answer(Default.Data));
        }
    }

    [PostgreSqlFact]
    public async Task Every_row_comes_back_as_it_was()
    {
        await using var connection = await shop.ConnectAsync();
        await using var command = new NpgsqlCommand("SELECT * FROM orders ORDER BY order_id", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var orders = new List<Order>();
        while (await reader.ReadAsync())
        {
            orders.Add(new()
            {
                OrderId = reader.GetInt32(0),
                CustomerId = reader.GetInt32(1),
                OrderDate = reader.GetFieldValue<DateOnly>(2),
                Status = ClosedSetText.ParseOrderStatus(reader.GetString(3)),
                PaymentMethod = ClosedSetText.ParsePaymentMethod(reader.GetString(4)),
                ShippingAddress = reader.GetString(5),
                TotalAmount = reader.GetDecimal(6),
            });
        }

        Assert.Equal(Default.Orders, orders);
    }

    [PostgreSqlTheory, MemberData(nameof(Breach.OfEachRule), MemberType = typeof(Breach))]
    public async Task What_breaks_a_rule_is_refused(string statement, string sqlState)
    {
        await using var connection = await shop.ConnectAsync();
        var error = await Assert.ThrowsAsync<PostgresException>(() => connection.ExecuteAsync(statement));
        Assert.Equal(sqlState, error.SqlState);
    }
}
