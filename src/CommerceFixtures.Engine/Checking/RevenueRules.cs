namespace CommerceFixtures.Engine;

/// <summary>Who brings the revenue: the whales, and the orders with Electronics.</summary>
internal static class RevenueRules
{
    public static void Check(CommerceDataSet data, ShopProfile profile, CheckReport report)
    {
        if (profile.Whales.IsJudged(data.Customers.Count, data.Orders.Count))
        {
            RequireShare(data.Orders, profile.Whales.Tolerance, "revenue share of the top 20 % of customers");
            RequireShare(
                data.Orders.Where(order => order.Status == OrderStatus.Completed), profile.Whales.CompletedTolerance,
                "revenue share of the top 20 % of customers, completed orders");
        }

        if (data.Orders.Count >= profile.Catalogue.ElectronicsJudgedFromOrders)
            CheckElectronics(data, profile.Catalogue, report);

        void RequireShare(IEnumerable<Order> orders, double tolerance, string rule) =>
            report.RequireWithin(
                TopShare(orders, data.Customers.Count, profile.Whales),
                profile.Whales.RevenueShare - tolerance, profile.Whales.RevenueShare + tolerance,
                rule, FixtureFile.Orders);
    }

    private static double TopShare(IEnumerable<Order> orders, int customers, WhaleProfile whales)
    {
        var revenue = new decimal[customers];
        foreach (var order in orders)
            revenue[order.CustomerId - 1] += order.TotalAmount;
        return (double)(revenue.OrderDescending().Take(customers / whales.OneIn).Sum() / revenue.Sum());
    }

    private static void CheckElectronics(CommerceDataSet data, CatalogueProfile profile, CheckReport report)
    {
        var totals = data.Orders.ToLookup(
            order => data.ItemsOf(order).Any(item => data.ProductOf(item).Category == ProductCategory.Electronics),
            order => order.TotalAmount);
        if (!totals.Contains(true) || !totals.Contains(false))
            return;
        report.RequireWithin(
            (double)(totals[true].Average() / totals[false].Average()), profile.ElectronicsOrderRatio, double.PositiveInfinity,
            "mean total of orders with Electronics over the others", FixtureFile.Orders);
    }
}
