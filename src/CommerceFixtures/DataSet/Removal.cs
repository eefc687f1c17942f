namespace CommerceFixtures;

/// <summary>
/// The rows that are removed from a set: the given ones, and all that cannot stay without them. References must lead to a row, an order
/// must have an item, and a review must be of a product that its customer bought before.
/// </summary>
internal sealed class Removal(CommerceDataSet set)
{
    private readonly HashSet<long> _products = [];
    private readonly HashSet<long> _customers = [];
    private readonly HashSet<long> _orders = [];
    private readonly HashSet<long> _reviews = [];
    private readonly Dictionary<long, OrderItem> _items = [];

    public void Add(Product product)
    {
        if (!_products.Add(product.ProductId))
            return;
        foreach (var item in set.ItemsOf(product))
            Add(item);
        foreach (var review in set.ReviewsOf(product))
            Add(review);
    }

    public void Add(Customer customer)
    {
        if (!_customers.Add(customer.CustomerId))
            return;
        foreach (var order in set.OrdersOf(customer))
            Add(order);
        foreach (var review in set.ReviewsOf(customer))
            Add(review);
    }

    public void Add(Order order)
    {
        if (!_orders.Add(order.OrderId))
            return;
        foreach (var item in set.ItemsOf(order))
            Add(item);
    }

    public void Add(OrderItem item)
    {
        if (!_items.TryAdd(item.OrderItemId, item))
            return;
        var order = set.OrderOf(item);
        if (!set.ItemsOf(order).Any(Stays))
            Add(order);
    }

    public void Add(Review review) => _reviews.Add(review.ReviewId);

    /// <summary>The set without the rows.</summary>
    public CommerceDataSet Result()
    {
        AddReviewsWithoutPurchase();
        return set.WithTables(
            Remaining(set.Products, _products.Count, product => !_products.Contains(product.ProductId)),
            Remaining(set.Customers, _customers.Count, customer => !_customers.Contains(customer.CustomerId)),
            RemainingOrders(),
            Remaining(set.OrderItems, _items.Count, Stays),
            Remaining(set.Reviews, _reviews.Count, Stays));
    }

    private void AddReviewsWithoutPurchase()
    {
        foreach (var item in _items.Values)
        {
            var customer = set.CustomerOf(set.OrderOf(item));
            foreach (var review in set.ReviewsOf(customer))
            {
                if (review.ProductId == item.ProductId && !IsBought(review, customer))
                    Add(review);
            }
        }
    }

    private bool IsBought(Review review, Customer customer) => set.OrdersOf(customer).Any(order =>
        order.Status is OrderStatus.Completed or OrderStatus.Returned
        && order.OrderDate < review.ReviewDate
        && set.ItemsOf(order).Any(item => item.ProductId == review.ProductId && Stays(item)));

    private IEnumerable<Order>? RemainingOrders()
    {
        var changed = _items.Values.Select(item => item.OrderId).ToHashSet();
        return Remaining(set.Orders, changed.Count + _orders.Count, Stays)?
            .Select(order => changed.Contains(order.OrderId) ? WithTotal(order) : order);
    }

    private Order WithTotal(Order order) => order with { TotalAmount = set.ItemsOf(order).Where(Stays).Sum(item => item.LineTotal) };

    private bool Stays(Order order) => !_orders.Contains(order.OrderId);

    private bool Stays(OrderItem item) => !_items.ContainsKey(item.OrderItemId);

    private bool Stays(Review review) => !_reviews.Contains(review.ReviewId);

    /// <summary>The rows that stay, or null for a table that does not change.</summary>
    private static IEnumerable<T>? Remaining<T>(IReadOnlyList<T> rows, int changes, Func<T, bool> stays) =>
        changes == 0 ? null : rows.Where(stays);
}
