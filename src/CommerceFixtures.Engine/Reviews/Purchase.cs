namespace CommerceFixtures.Engine;

/// <summary>A product that a customer received and can still review: the first such order of it.</summary>
internal readonly record struct Purchase(int Customer, int Product, int Order)
{
    /// <summary>Every (customer, product) pair once, in order of product, then customer.</summary>
    public static Purchase[] Reviewable(OrderTable orders, BasketTable baskets, Calendar calendar)
    {
        var purchases = new List<Purchase>();
        for (var order = 0; order < orders.Count; order++)
        {
            // A review is at least a day later than the order, and inside the window.
            if (!orders.IsDelivered(order) || orders.Day[order] >= calendar.End)
                continue;
            foreach (var product in baskets.Product.AsSpan(baskets.LinesOfOrder(order)))
                purchases.Add(new Purchase(orders.Customer[order], product, order));
        }

        purchases.Sort((one, other) => (one.Product, one.Customer, one.Order).CompareTo((other.Product, other.Customer, other.Order)));
        return purchases.Where((purchase, i) => i == 0 || !purchase.IsAgain(purchases[i - 1])).ToArray();
    }

    private bool IsAgain(Purchase earlier) => Product == earlier.Product && Customer == earlier.Customer;
}
