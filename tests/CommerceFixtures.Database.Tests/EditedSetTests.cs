using Microsoft.Data.Sqlite;

namespace CommerceFixtures.Database.Tests;

/// <summary>Databases accept every set that is valid in memory.</summary>
[Collection(PostgreSqlTestGroup.Name)]
public sealed class EditedSetTests(PostgreSqlShop postgreSql)
{
    private static readonly decimal[] Discounts = [0, 0.10m, 0.20m, 0.25m];

    /// <summary>
    /// Every value is at its limit, and there are lines whose exact total is half a cent or next to it, rounded either way.
    /// </summary>
    private static CommerceDataSet AtTheLimits
    {
        get
        {
            var (product, customer, order) = (Default.Products[0], Default.Customers[0], Default.Orders[0]);
            var lines = Lines().ToList();
            return CommerceDataSet.FromRows(
                "Limits",
                Enumerable.Range(1, lines.Count).Select(id => product with
                {
                    ProductId = id,
                    Name = $"{id}".PadRight(200, 'n'),
                    Price = 9_999_999_999.99m,
                    Cost = 9_999_999_999.98m,
                    StockQuantity = int.MaxValue
                }),
                [customer with { Email = new('e', 320), City = "Ærø 😀", Address = "" }],
                [order with { CustomerId = 1, TotalAmount = 9_999_999_999.99m, OrderDate = DateOnly.MaxValue }],
                lines,
                [Default.Reviews[0] with { ReviewId = int.MaxValue, ProductId = 1, CustomerId = 1, ReviewText = new('r', 1000),
                    ReviewDate = DateOnly.MinValue }]);
        }
    }

    [Fact]
    public async Task Sqlite_takes_values_at_their_limits()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=True");
        await connection.OpenAsync();
        await connection.LoadAsync(AtTheLimits);
        Assert.Equal(AtTheLimits.OrderItems.Count, await connection.ScalarAsync<long>("SELECT count(*) FROM order_items"));
    }

    [PostgreSqlFact]
    public async Task PostgreSql_takes_values_at_their_limits()
    {
        await using var connection = await postgreSql.ConnectToAsync(AtTheLimits);
        Assert.Equal(AtTheLimits.OrderItems.Count, await connection.ScalarAsync<long>("SELECT count(*) FROM order_items"));
    }

    [Fact]
    public void Some_of_the_lines_are_on_half_a_cent() =>
        Assert.InRange(Lines().GroupBy(line => (line.UnitPrice, line.Quantity, line.Discount)).Count(group => group.Count() == 2), 10, 100);

    private static IEnumerable<OrderItem> Lines()
    {
        var id = 0;
        foreach (var cents in (int[])[1, 2, 5, 95, 99, 995, 1999, 10005, 1_234_565, 99_999_995])
        {
            foreach (var quantity in (int[])[1, 2, 3, 7, 25])
            {
                foreach (var discount in Discounts)
                {
                    var (price, exact) = (cents / 100m, cents / 100m * quantity * (1 - discount));
                    decimal[] totals =
                        [decimal.Round(exact, 2, MidpointRounding.ToZero), decimal.Round(exact, 2, MidpointRounding.ToPositiveInfinity)];
                    foreach (var total in totals.Distinct())
                    {
                        if (Math.Abs(total - exact) <= 0.005m)
                        {
                            yield return new()
                            {
                                OrderItemId = ++id,
                                OrderId = 1,
                                ProductId = id,
                                Quantity = quantity,
                                UnitPrice = price,
                                Discount = discount,
                                LineTotal = total,
                            };
                        }
                    }
                }
            }
        }
    }
}
