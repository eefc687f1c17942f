namespace CommerceFixtures.Tests;

/// <summary>Sets in memory that consist of rows, or of another set with some changed rows.</summary>
public sealed class EditingTests : IDisposable
{
    private readonly TinyDataSet folder = new();
    private readonly CommerceDataSet set;

    public EditingTests() => set = folder.Open();

    [Fact]
    public void A_changed_row_is_found_every_way()
    {
        var edited = set.With(set.GetOrder(1) with { Status = OrderStatus.Returned, CustomerId = 1, OrderDate = new(2024, 1, 1) });

        Assert.Equal(OrderStatus.Returned, edited.GetOrder(1).Status);
        Assert.Equal([1, 2, 3, 4], edited.Orders.Select(order => order.OrderId));
        Assert.Equal([1], edited.OrdersOf(edited.GetCustomer(1)).Select(order => order.OrderId));
        Assert.Equal([2, 4, 3], edited.OrdersOf(edited.GetCustomer(2)).Select(order => order.OrderId));
        Assert.Equal(edited.GetCustomer(1), edited.CustomerOf(edited.GetOrder(1)));
        Assert.Equal([1, 3], edited.ItemsOf(edited.GetOrder(1)).Select(item => item.OrderItemId));
        Assert.Equal(OrderStatus.Returned, edited.ReadOrders().First().Status);
        Assert.Equal(edited.Orders.NetRevenue() + 29.89m, set.Orders.NetRevenue());
    }

    [Fact]
    public void The_set_it_was_made_of_stays_and_shares_the_other_tables()
    {
        var edited = set.With(set.GetOrder(1) with { Status = OrderStatus.Returned });

        Assert.Equal(OrderStatus.Completed, set.GetOrder(1).Status);
        Assert.Same(set.Products, edited.Products);
        Assert.Same(set.Orders[1], edited.Orders[1]);
        Assert.Equal(set.ProductPaths, edited.ProductPaths);
        Assert.Equal((set.Name, null, 0, 0), (edited.Name, edited.Directory, edited.OrderPaths.Count, edited.Manifests.Count));
    }

    [Fact]
    public void A_row_of_a_new_id_is_added_in_its_place()
    {
        var edited = set
            .With(set.GetProduct(1) with { ProductId = 9, Name = "Vase" }, set.GetProduct(2) with { ProductId = 7, Name = "Atlas" })
            .With(set.GetOrderItem(1) with { OrderItemId = 6, ProductId = 9 });

        Assert.Equal([1, 2, 3, 7, 9], edited.Products.Select(product => product.ProductId));
        Assert.Equal("Vase", edited.ProductOf(edited.GetOrderItem(6)).Name);
        Assert.Equal([6], edited.ItemsOf(edited.GetProduct(9)).Select(item => item.OrderItemId));
        Assert.Empty(edited.ItemsOf(edited.GetProduct(7)));
        Assert.False(edited.TryGetProduct(8, out _));
        Assert.False(edited.TryGetProduct(4, out _));
        var error = Assert.Throws<KeyNotFoundException>(() => edited.GetProduct(8));
        Assert.Equal("product_id 8 does not exist in table products in memory. IDs run from 1 to 9, with gaps.", error.Message);
    }

    [Fact]
    public void Every_table_can_be_changed()
    {
        Assert.Equal("Pot", set.With(set.GetProduct(1) with { Name = "Pot" }).GetProduct(1).Name);
        Assert.Equal("Zoe", set.With(set.GetCustomer(2) with { FirstName = "Zoe" }).GetCustomer(2).FirstName);
        Assert.Equal(3, set.With(set.GetOrderItem(5) with { Quantity = 3, LineTotal = 26.73m }).GetOrderItem(5).Quantity);
        Assert.Equal(2, set.With(set.GetReview(1) with { Rating = 2 }).GetReview(1).Rating);
    }

    [Fact]
    public void Rows_may_be_left_out()
    {
        var edited = set.WithTables(
            orders: set.Orders.Where(order => order.OrderId != 3),
            orderItems: set.OrderItems.Where(item => item.OrderId != 3));

        Assert.Equal([1, 2, 4], edited.Orders.Select(order => order.OrderId));
        Assert.Equal([5], edited.ItemsOf(edited.GetOrder(4)).Select(item => item.OrderItemId));
        Assert.Equal(edited.GetOrder(4), edited.OrderOf(edited.GetOrderItem(5)));
        Assert.Throws<KeyNotFoundException>(() => edited.ItemsOf(set.GetOrder(3)));
    }

    [Fact]
    public void A_set_of_the_rows_of_another_is_the_same()
    {
        var copy = CommerceDataSet.FromRows("Copy", set.Products, set.Customers, set.Orders, set.OrderItems, set.Reviews);

        Assert.Equal("Copy", copy.Name);
        Assert.All(set.Orders, order => Assert.Equal(set.ItemsOf(order), copy.ItemsOf(order)));
        Assert.All(set.Customers, customer => Assert.Equal(set.OrdersOf(customer), copy.OrdersOf(customer)));
        Assert.All(set.Products, product => Assert.Equal(set.ReviewsOf(product), copy.ReviewsOf(product)));
        Assert.Empty(CommerceDataSet.FromRows("None", [], [], [], [], []).Orders);
    }

    [Fact]
    public void A_reference_to_no_row_is_refused_at_once()
    {
        var error = Assert.Throws<FixtureFormatException>(() => set.With(set.GetOrder(2) with { CustomerId = 3 }));

        Assert.Equal((null, null, "customer_id", "3"), (error.Path, error.Line, error.Column, error.Value));
        Assert.StartsWith("orders in memory, order_id 2: column 'customer_id' is '3', expected ", error.Message, StringComparison.Ordinal);
        Assert.Equal("an ID in customers.csv (IDs run from 1 to 2)", error.Expected);
        Assert.Throws<FixtureFormatException>(() => set.WithTables(orders: []));
        Assert.Throws<FixtureFormatException>(() => set.WithTables(products: set.Products.Skip(1)));
        Assert.Throws<FixtureFormatException>(() => set.With(set.GetReview(1) with { ProductId = -1 }));
        Assert.Throws<FixtureFormatException>(() => set.With(set.GetReview(1) with { CustomerId = 0 }));
        Assert.Throws<FixtureFormatException>(() => set.With(set.GetOrderItem(1) with { OrderId = 99 }));
        Assert.Throws<FixtureFormatException>(() => set.With(set.GetOrderItem(1) with { ProductId = 99 }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Ids_start_at_1(int id)
    {
        var error = Assert.Throws<FixtureFormatException>(() => set.With(set.GetReview(1) with { ReviewId = id }));
        Assert.Equal(("review_id", $"{id}", null), (error.Column, error.Value, error.Line));
        Assert.Equal("an ID greater than 0, because IDs must be in ascending order", error.Expected);
    }

    [Fact]
    public void Ids_ascend()
    {
        var error = Assert.Throws<FixtureFormatException>(() => set.WithTables(reviews: [set.Reviews[1], set.Reviews[0]]));
        Assert.Equal(("review_id", "1"), (error.Column, error.Value));
        Assert.StartsWith("reviews in memory, review_id 1: ", error.Message, StringComparison.Ordinal);
        Assert.Throws<FixtureFormatException>(() => set.WithTables(reviews: [set.Reviews[0], set.Reviews[0]]));
    }

    [Fact]
    public void What_no_file_can_hold_is_refused()
    {
        var category = Assert.Throws<FixtureFormatException>(() => set.With(set.GetProduct(1) with { Category = (ProductCategory)5 }));
        Assert.Equal(
            ("category", "one of 'Electronics', 'Clothing', 'Home & Garden', 'Sports', 'Books'"), (category.Column, category.Expected));
        Assert.StartsWith(
            "products in memory, product_id 1: column 'category' is '5', expected ", category.Message, StringComparison.Ordinal);
        var name = Assert.Throws<FixtureFormatException>(() => set.With(set.GetCustomer(1) with { City = null! }));
        Assert.Equal(("city", null, "text"), (name.Column, name.Value, name.Expected));
        Assert.Equal("customers in memory, customer_id 1: column 'city' is null, expected text.", name.Message);
        Assert.Throws<ArgumentException>(() => set.WithTables(reviews: [null!]));
        Assert.Throws<ArgumentNullException>(() => set.With((Order)null!));
    }

    [Fact]
    public void Ids_are_renumbered_and_references_follow()
    {
        var sparse = set.WithTables(
            products: [set.GetProduct(1), set.GetProduct(2) with { ProductId = 8 }],
            customers: [set.GetCustomer(2)],
            orders: set.Orders.Where(order => order.OrderId is 1 or 4),
            orderItems: set.OrderItems.Where(item => item.OrderId is 1 or 4).Select(
                item => item.ProductId == 2 ? item with { ProductId = 8 } : item),
            reviews: [set.GetReview(1) with { ProductId = 8, ReviewId = 20 }]);

        var dense = sparse.Renumber();

        Assert.Equal([1, 2], dense.Products.Select(product => product.ProductId));
        Assert.Equal(["Pot, 12\" wide", "Café Noir"], dense.Products.Select(product => product.Name));
        Assert.Equal([1], dense.Customers.Select(customer => customer.CustomerId));
        Assert.Equal([(1, 1), (2, 1)], dense.Orders.Select(order => (order.OrderId, order.CustomerId)));
        Assert.Equal(
            [(1L, 1, 2), (2L, 1, 1), (3L, 2, 2)], dense.OrderItems.Select(item => (item.OrderItemId, item.OrderId, item.ProductId)));
        Assert.Equal(set.GetReview(1) with { ProductId = 2, CustomerId = 1 }, Assert.Single(dense.Reviews));
        Assert.Equal(20, Assert.Single(sparse.Reviews).ReviewId);
        Assert.Equal(set.OrderItems, set.Renumber().OrderItems);
    }

    [Fact]
    public void Renumbering_tells_the_reference_that_leads_nowhere()
    {
        folder.Write(FixtureFile.Reviews, TinyTexts.Of[FixtureFile.Reviews].Replace("2,1,2,1,", "2,1,9999,1,", StringComparison.Ordinal));
        File.Delete(folder.ManifestPath);

        var error = Assert.Throws<FixtureFormatException>(() => folder.Open().Renumber());

        Assert.Equal(("customer_id", "9999", folder.PathOf(FixtureFile.Reviews)), (error.Column, error.Value, error.Path));
    }

    [Fact]
    public void An_id_is_given_once()
    {
        var order = set.GetOrder(1);
        foreach (var id in (int[])[1, 17])
        {
            var error = Assert.Throws<ArgumentException>(
                "orders", () => set.With(order with { OrderId = id }, order with { OrderId = id }));
            Assert.StartsWith($"order_id {id} occurs twice. Pass only one row for each ID.", error.Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentException>("orderItems", () => set.With(set.GetOrderItem(1), set.GetOrderItem(2), set.GetOrderItem(1)));
    }

    [Fact]
    public void Argument_errors_name_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("name", () => CommerceDataSet.FromRows(null!, [], [], [], [], []));
        Assert.Throws<ArgumentNullException>("products", () => CommerceDataSet.FromRows("x", null!, [], [], [], []));
        Assert.Throws<ArgumentNullException>("customers", () => CommerceDataSet.FromRows("x", [], null!, [], [], []));
        Assert.Throws<ArgumentNullException>("orders", () => CommerceDataSet.FromRows("x", [], [], null!, [], []));
        Assert.Throws<ArgumentNullException>("orderItems", () => CommerceDataSet.FromRows("x", [], [], [], null!, []));
        Assert.Throws<ArgumentNullException>("reviews", () => CommerceDataSet.FromRows("x", [], [], [], [], null!));
        Assert.Throws<ArgumentNullException>("products", () => set.With((Product[])null!));
        Assert.Throws<ArgumentNullException>("customers", () => set.With((Customer[])null!));
        Assert.Throws<ArgumentNullException>("orders", () => set.With((Order[])null!));
        Assert.Throws<ArgumentNullException>("orderItems", () => set.With((OrderItem[])null!));
        Assert.Throws<ArgumentNullException>("reviews", () => set.With([(Review)null!]));
        Assert.Throws<ArgumentException>("reviews", () => set.WithTables(reviews: [null!]));
    }

    [Theory]
    [InlineData(0, "text without NUL characters")]
    [InlineData(0xD800, "valid Unicode text, without a lone surrogate")]
    public void The_name_is_text(int character, string expected)
    {
        var error = Assert.Throws<ArgumentException>("name", () => CommerceDataSet.FromRows($"a{(char)character}b", [], [], [], [], []));
        Assert.StartsWith("The name of the set is 'a", error.Message, StringComparison.Ordinal);
        Assert.Contains($"', expected {expected}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_has_at_most_200_characters()
    {
        Assert.Equal(200, CommerceDataSet.FromRows(new('x', 200), [], [], [], [], []).Name.Length);
        var error = Assert.Throws<ArgumentException>("name", () => CommerceDataSet.FromRows(new('x', 201), [], [], [], [], []));
        Assert.Contains("expected text of at most 200 characters.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_is_too_large_is_told_as_one()
    {
        foreach (var amount in (decimal[])[decimal.MaxValue, decimal.MinValue, 92_233_720_368_547_758.08m])
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>("Price", () => set.GetProduct(1) with { Price = amount });
            Assert.StartsWith(
                "The value must be between -92233720368547758.07 and 92233720368547758.07.", error.Message, StringComparison.Ordinal);
        }

        var fraction = Assert.Throws<ArgumentOutOfRangeException>("Price", () => set.GetProduct(1) with { Price = 0.005m });
        Assert.Contains("Round it", fraction.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loaded_table_can_be_changed()
    {
        foreach (var table in CommerceTable.All)
        {
            using var loaded = new System.Data.DataTable();
            using var reader = set.OpenReader(table);
            loaded.Load(reader);
            Assert.All(loaded.Columns.Cast<System.Data.DataColumn>(), column => Assert.False(column.ReadOnly));
        }
    }

    [Fact]
    public void A_reader_reads_the_changed_rows()
    {
        using var reader = set.With(set.GetOrder(4) with { Status = OrderStatus.Completed }).OpenOrdersReader();
        var statuses = new List<string>();
        while (reader.Read())
            statuses.Add(reader.GetString(3));
        Assert.Equal(["Completed", "Returned", "Processing", "Completed"], statuses);
    }

    public void Dispose() => folder.Dispose();
}
