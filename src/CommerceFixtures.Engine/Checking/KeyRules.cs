namespace CommerceFixtures.Engine;

/// <summary>Counts are what was asked for, ids run 1..n (the library refuses others), and every foreign key resolves.</summary>
internal static class KeyRules
{
    public static void Check(CommerceDataSet data, DataSetSettings settings, CheckReport report)
    {
        const string count = "every count is the count that was asked for";
        report.Require(data.Products.Count == settings.Products, count, FixtureFile.Products);
        report.Require(data.Customers.Count == settings.Customers, count, FixtureFile.Customers);
        report.Require(data.Orders.Count == settings.Orders, count, FixtureFile.Orders);
        report.Require(data.OrderItems.Count == settings.OrderItems, count, FixtureFile.OrderItems);
        report.Require(data.Reviews.Count == settings.Reviews, count, FixtureFile.Reviews);

        const string key = "every foreign key resolves";
        foreach (var order in data.Orders)
            report.Require(data.TryGetCustomer(order.CustomerId, out _), key, FixtureFile.Orders, order.OrderId);
        foreach (var item in data.OrderItems)
            report.Require(
                data.TryGetOrder(item.OrderId, out _) && data.TryGetProduct(item.ProductId, out _), key, FixtureFile.OrderItems,
                item.OrderItemId);
        foreach (var review in data.Reviews)
            report.Require(
                data.TryGetCustomer(review.CustomerId, out _) && data.TryGetProduct(review.ProductId, out _), key, FixtureFile.Reviews,
                review.ReviewId);
    }
}
