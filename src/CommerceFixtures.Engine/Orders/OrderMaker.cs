namespace CommerceFixtures.Engine;

/// <summary>Makes the orders: when, by whom, what became of them, and how they were paid.</summary>
internal static class OrderMaker
{
    public static OrderTable Make(
        DataSetSettings settings, Calendar calendar, CustomerTable customers, double loyaltyOffset, ShopProfile profile)
    {
        var orders = new OrderTable(OrderDates.Make(settings, calendar, customers, profile.Season));
        OrderCustomers.Assign(orders, customers, settings.Seed, loyaltyOffset);
        OrderStatuses.Assign(orders, settings.Seed, calendar, profile);
        var payments = Quota.Assign(orders.Count, profile.Orders.PaymentShares, new Draws(settings.Seed, "orders.payment_method"));
        for (var order = 0; order < orders.Count; order++)
            orders.Payment[order] = (PaymentMethod)payments[order];
        return orders;
    }
}
