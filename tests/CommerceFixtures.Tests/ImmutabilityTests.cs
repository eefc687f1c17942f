using System.Collections;

namespace CommerceFixtures.Tests;

/// <summary>No list, array, or stream that a set returns can be used to change the set.</summary>
public sealed class ImmutabilityTests : IDisposable
{
    private readonly TinyDataSet folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_that_a_set_hands_out_can_be_changed()
    {
        var set = folder.Open();
        var inMemory = set.With(set.GetOrder(1) with { Status = OrderStatus.Returned }).WithTables(products: set.Products);
        var handedOut = new[] { set, inMemory }.SelectMany(HandedOut)
            .Concat(set.Manifests.SelectMany<FixtureManifest, object>(manifest => [manifest.Settings, manifest.Files, manifest.Rules]))
            .Concat(set.Manifests[0].Rules.SelectMany<FixtureManifestRule, object>(rule => [rule.Bound.Counts, rule.Figure.Counts]))
            .Concat(CommerceTable.All.Select(table => table.ColumnNames))
            .Append(CommerceTable.All)
            .Append(Assert.Throws<StaleFixtureException>(() => TinyManifest.OpenFor(folder.Directory, "Seed=2")).Differences);

        Assert.All(handedOut, RequireReadOnly);
    }

    [Fact]
    public void A_changed_argument_of_a_test_case_changes_no_other_case()
    {
        var orders = folder.Open().Orders;
        var cases = orders.AsTestCases();
        foreach (var one in cases)
            one[0] = null!;
        Assert.Equal(orders, cases.Select(one => one[0]));
    }

    [Fact]
    public void Rows_are_those_that_were_given_whatever_becomes_of_their_array()
    {
        var set = folder.Open();
        var orders = set.Orders.ToArray();
        var copy = set.WithTables(orders: orders);
        orders[0] = orders[1];
        Assert.Equal(set.Orders, copy.Orders);
    }

    private static IEnumerable<object> HandedOut(CommerceDataSet set) =>
    [
        set.Products, set.Customers, set.Orders, set.OrderItems, set.Reviews,
        set.ReadProducts(), set.ReadCustomers(), set.ReadOrders(), set.ReadOrderItems(), set.ReadReviews(),
        set.ProductPaths, set.CustomerPaths, set.OrderPaths, set.OrderItemPaths, set.ReviewPaths,
        set.Manifests,
        set.OrdersOf(set.GetCustomer(2)), set.ItemsOf(set.GetOrder(1)), set.ItemsOf(set.GetProduct(1)),
        set.ReviewsOf(set.GetProduct(1)), set.ReviewsOf(set.GetCustomer(2)), set.ItemsWithProductsOf(set.GetOrder(1)),
    ];

    private static void RequireReadOnly(object given)
    {
        Assert.False(given is Array { Length: > 0 }, $"{given} is an array");
        if (given is IDictionary dictionary)
            Assert.Throws<NotSupportedException>(() => dictionary.Add("more", 1L));
        if (given is IList { Count: > 0 } list)
            Assert.Throws<NotSupportedException>(() => list[0] = list[0]);
        Assert.False(given is IList { IsReadOnly: false, Count: > 0 }, $"{given} can be changed");
        Assert.False(given is IDictionary { IsReadOnly: false }, $"{given} can be changed");
    }
}
