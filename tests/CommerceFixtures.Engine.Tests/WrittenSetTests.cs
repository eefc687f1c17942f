namespace CommerceFixtures.Engine.Tests;

/// <summary>The library writes the same files as the engine.</summary>
public sealed class WrittenSetTests
{
    [Theory]
    [InlineData("Orders=3000&Seed=1")]
    [InlineData("Products=2500&Orders=2000&Seed=77")]
    [InlineData("Products=1&Customers=1&Orders=1&OrderItems=1&Reviews=0")]
    [InlineData("Products=0&Customers=0&Orders=0&OrderItems=0&Reviews=0")]
    public void An_unedited_set_is_written_byte_for_byte(string settings)
    {
        using var made = MadeSet.Of(settings);
        using var folder = new TemporaryFolder();

        made.Data.WriteTo(folder["written"]);

        Assert.All(
            ShopFile.All, file => Assert.Equal(made.Bytes(file.Name), File.ReadAllBytes(Path.Combine(folder["written"], file.Name))));
    }

    [Fact]
    public void A_set_in_memory_is_written_as_the_one_it_was_made_of()
    {
        using var made = MadeSet.Of("Orders=300&Seed=5");
        using var folder = new TemporaryFolder();
        var data = made.Data;
        var order = data.GetOrder(17);

        data.With(order with { Status = OrderStatus.Returned }).With(order).WriteTo(folder["written"]);

        Assert.All(
            ShopFile.All, file => Assert.Equal(made.Bytes(file.Name), File.ReadAllBytes(Path.Combine(folder["written"], file.Name))));
    }

    /// <summary>
    /// The engine's own check is stricter than the constraints of the tables, so a set in memory accepts whatever passes it.
    /// </summary>
    [Theory]
    [InlineData("Orders=3000&Seed=2")]
    [InlineData("Products=300&Orders=1500&Seed=3&EmailDomains=shop.test")]
    public void A_made_set_meets_the_constraints_of_its_tables(string settings)
    {
        using var made = MadeSet.Of(settings);
        var data = made.Data;

        var copy = CommerceDataSet.FromRows("Copy", data.Products, data.Customers, data.Orders, data.OrderItems, data.Reviews);

        Assert.Equal(data.OrderItems, copy.OrderItems);
    }

    [Fact]
    public void The_longest_email_address_fits_its_column()
    {
        var label = new string('d', 63);
        using var made = MadeSet.Of($"Orders=30&EmailDomains={label}.{label}.{label}.{new string('d', 56)}.test");
        var data = made.Data;

        Assert.InRange(data.Customers.Max(customer => customer.Email.Length), 260, 320);
        Assert.Equal(data.Customers, data.WithTables(customers: data.Customers).Customers);
    }
}
