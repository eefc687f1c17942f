namespace CommerceFixtures.Engine;

/// <summary>The orders: dates, customers, lines, totals, and exact shares of states and payments.</summary>
internal static class OrderRules
{
    public static void Check(CommerceDataSet data, DataSetSettings settings, ShopProfile profile, CheckReport report)
    {
        var (start, end) = (DateOnly.FromDateTime(settings.StartDate), DateOnly.FromDateTime(settings.EndDate));
        var previous = DateOnly.MinValue;
        foreach (var order in data.Orders)
        {
            Require(order.OrderDate >= previous, "orders stand in date order", order);
            previous = order.OrderDate;
            Require(order.OrderDate > data.CustomerOf(order).RegistrationDate, "an order is later than its customer's registration", order);
            Require(order.OrderDate >= start && order.OrderDate <= end, "orders lie in the window", order);
            var items = data.ItemsOf(order);
            Require(items.Count > 0, "every order has a line", order);
            Require(items.Select(item => item.ProductId).Distinct().Count() == items.Count, "an order lists a product once", order);
            Require(order.TotalAmount == items.Sum(item => item.LineTotal), "total_amount is the sum of its lines", order);
            Require(CellText.IsSafe(order.ShippingAddress), CellText.Rule, order);
        }

        if (data.Orders.Count >= data.Customers.Count)
        {
            foreach (var customer in data.Customers)
                report.Require(
                    data.OrdersOf(customer).Count > 0, "every customer has an order", FixtureFile.Customers, customer.CustomerId);
        }

        ExactShares.Check(
            data.Orders.Select(order => (int)order.Status), profile.Orders.StatusShares, "shares of status are exact", FixtureFile.Orders,
            report);
        ExactShares.Check(
            data.Orders.Select(order => (int)order.PaymentMethod), profile.Orders.PaymentShares, "shares of payment_method are exact",
            FixtureFile.Orders, report);
        CheckProcessing(data.Orders, profile, report);

        void Require(bool holds, string rule, Order order) => report.Require(holds, rule, FixtureFile.Orders, order.OrderId);
    }

    private static void CheckProcessing(IReadOnlyList<Order> orders, ShopProfile profile, CheckReport report)
    {
        if (orders.Count < profile.Season.JudgedFromOrders)
            return;
        var first = orders[(int)(orders.Count * (1 - profile.Orders.ProcessingAmongLatest))].OrderDate;
        foreach (var order in orders.Where(order => order.Status == OrderStatus.Processing))
            report.Require(order.OrderDate >= first, "orders in Processing are among the latest 30 %", FixtureFile.Orders, order.OrderId);
    }
}
