namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    /// <summary>
    /// Returns a set in memory without the given products and the rows that depend on them. This set does not change.
    /// </summary>
    /// <remarks>
    /// The order items and the reviews of each product go with it. An order that keeps other items gets their sum as its total; an order
    /// that keeps none goes, too. Customers stay, even without orders. IDs do not change, so call <see cref="Renumber"/> before
    /// <see cref="WriteTo(string)"/>.
    /// </remarks>
    /// <param name="products">The products to remove. Each is found by its ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="products"/> or one of its elements is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no product with that ID.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row of this set refers to a row that does not exist, or a file has invalid content.
    /// </exception>
    public CommerceDataSet Without(params Product[] products)
    {
        ArgumentNullException.ThrowIfNull(products);
        var removal = new Removal(this);
        foreach (var product in products)
        {
            ArgumentNullException.ThrowIfNull(product, nameof(products));
            removal.Add(GetProduct(product.ProductId));
        }

        return removal.Result();
    }

    /// <summary>
    /// Returns a set in memory without the given customers and the rows that depend on them. This set does not change.
    /// </summary>
    /// <remarks>
    /// The orders of each customer, with their items, and the reviews that the customer wrote go with it. Products stay. IDs do not change,
    /// so call <see cref="Renumber"/> before <see cref="WriteTo(string)"/>.
    /// </remarks>
    /// <param name="customers">The customers to remove. Each is found by its ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> or one of its elements is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no customer with that ID.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row of this set refers to a row that does not exist, or a file has invalid content.
    /// </exception>
    public CommerceDataSet Without(params Customer[] customers)
    {
        ArgumentNullException.ThrowIfNull(customers);
        var removal = new Removal(this);
        foreach (var customer in customers)
        {
            ArgumentNullException.ThrowIfNull(customer, nameof(customers));
            removal.Add(GetCustomer(customer.CustomerId));
        }

        return removal.Result();
    }

    /// <summary>
    /// Returns a set in memory without the given orders and the rows that depend on them. This set does not change.
    /// </summary>
    /// <remarks>
    /// The items of each order go with it. A review of one of their products by the customer stays only if the customer bought the product
    /// in another order, which is Completed or Returned and earlier than the review. Customers and products stay, even without orders. IDs
    /// do not change, so call <see cref="Renumber"/> before <see cref="WriteTo(string)"/>.
    /// </remarks>
    /// <param name="orders">The orders to remove. Each is found by its ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orders"/> or one of its elements is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no order with that ID.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row of this set refers to a row that does not exist, or a file has invalid content.
    /// </exception>
    public CommerceDataSet Without(params Order[] orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        var removal = new Removal(this);
        foreach (var order in orders)
        {
            ArgumentNullException.ThrowIfNull(order, nameof(orders));
            removal.Add(GetOrder(order.OrderId));
        }

        return removal.Result();
    }

    /// <summary>
    /// Returns a set in memory without the given order items and the rows that depend on them. This set does not change.
    /// </summary>
    /// <remarks>
    /// An order that keeps other items gets their sum as its total; an order that keeps none goes, too. A review of the product by the
    /// customer of the order stays only if the customer bought the product in another order, which is Completed or Returned and earlier
    /// than the review. Customers and products stay. IDs do not change, so call <see cref="Renumber"/> before
    /// <see cref="WriteTo(string)"/>.
    /// </remarks>
    /// <param name="orderItems">The order items to remove. Each is found by its ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orderItems"/> or one of its elements is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no order item with that ID.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row of this set refers to a row that does not exist, or a file has invalid content.
    /// </exception>
    public CommerceDataSet Without(params OrderItem[] orderItems)
    {
        ArgumentNullException.ThrowIfNull(orderItems);
        var removal = new Removal(this);
        foreach (var orderItem in orderItems)
        {
            ArgumentNullException.ThrowIfNull(orderItem, nameof(orderItems));
            removal.Add(GetOrderItem(orderItem.OrderItemId));
        }

        return removal.Result();
    }

    /// <summary>
    /// Returns a set in memory without the given reviews. This set does not change.
    /// </summary>
    /// <remarks>
    /// No row depends on a review. IDs do not change, so call <see cref="Renumber"/> before <see cref="WriteTo(string)"/>.
    /// </remarks>
    /// <param name="reviews">The reviews to remove. Each is found by its ID.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reviews"/> or one of its elements is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no review with that ID.</exception>
    /// <exception cref="FixtureFormatException">
    /// A row of this set refers to a row that does not exist, or a file has invalid content.
    /// </exception>
    public CommerceDataSet Without(params Review[] reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var removal = new Removal(this);
        foreach (var review in reviews)
        {
            ArgumentNullException.ThrowIfNull(review, nameof(reviews));
            removal.Add(GetReview(review.ReviewId));
        }

        return removal.Result();
    }
}
