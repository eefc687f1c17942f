using System.Diagnostics.CodeAnalysis;

namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    private readonly Relation<Customer, Order> _ordersOfCustomer;
    private readonly Relation<Order, OrderItem> _itemsOfOrder;
    private readonly Relation<Product, OrderItem> _itemsOfProduct;
    private readonly Relation<Product, Review> _reviewsOfProduct;
    private readonly Relation<Customer, Review> _reviewsOfCustomer;

    /// <summary>Gets the product with an ID.</summary>
    /// <param name="productId">The ID of the product.</param>
    /// <returns>The product.</returns>
    /// <exception cref="KeyNotFoundException">The set has no product with this ID. The message states the valid IDs.</exception>
    public Product GetProduct(int productId) => _products.Get(productId);

    /// <summary>Gets the product with an ID, if it exists.</summary>
    /// <param name="productId">The ID of the product.</param>
    /// <param name="product">The product, or <see langword="null"/> if the set has none with this ID.</param>
    /// <returns><see langword="true"/> if the set has a product with this ID; otherwise, <see langword="false"/>.</returns>
    public bool TryGetProduct(int productId, [NotNullWhen(true)] out Product? product) => _products.TryGet(productId, out product);

    /// <summary>Gets the customer with an ID.</summary>
    /// <param name="customerId">The ID of the customer.</param>
    /// <returns>The customer.</returns>
    /// <exception cref="KeyNotFoundException">The set has no customer with this ID. The message states the valid IDs.</exception>
    public Customer GetCustomer(int customerId) => _customers.Get(customerId);

    /// <summary>Gets the customer with an ID, if it exists.</summary>
    /// <param name="customerId">The ID of the customer.</param>
    /// <param name="customer">The customer, or <see langword="null"/> if the set has none with this ID.</param>
    /// <returns><see langword="true"/> if the set has a customer with this ID; otherwise, <see langword="false"/>.</returns>
    public bool TryGetCustomer(int customerId, [NotNullWhen(true)] out Customer? customer) => _customers.TryGet(customerId, out customer);

    /// <summary>Gets the order with an ID.</summary>
    /// <param name="orderId">The ID of the order.</param>
    /// <returns>The order.</returns>
    /// <exception cref="KeyNotFoundException">The set has no order with this ID. The message states the valid IDs.</exception>
    public Order GetOrder(int orderId) => _orders.Get(orderId);

    /// <summary>Gets the order with an ID, if it exists.</summary>
    /// <param name="orderId">The ID of the order.</param>
    /// <param name="order">The order, or <see langword="null"/> if the set has none with this ID.</param>
    /// <returns><see langword="true"/> if the set has an order with this ID; otherwise, <see langword="false"/>.</returns>
    public bool TryGetOrder(int orderId, [NotNullWhen(true)] out Order? order) => _orders.TryGet(orderId, out order);

    /// <summary>Gets the order item with an ID.</summary>
    /// <param name="orderItemId">The ID of the order item.</param>
    /// <returns>The order item.</returns>
    /// <exception cref="KeyNotFoundException">The set has no order item with this ID. The message states the valid IDs.</exception>
    public OrderItem GetOrderItem(long orderItemId) => _orderItems.Get(orderItemId);

    /// <summary>Gets the order item with an ID, if it exists.</summary>
    /// <param name="orderItemId">The ID of the order item.</param>
    /// <param name="orderItem">The order item, or <see langword="null"/> if the set has none with this ID.</param>
    /// <returns><see langword="true"/> if the set has an order item with this ID; otherwise, <see langword="false"/>.</returns>
    public bool TryGetOrderItem(long orderItemId, [NotNullWhen(true)] out OrderItem? orderItem) =>
        _orderItems.TryGet(orderItemId, out orderItem);

    /// <summary>Gets the review with an ID.</summary>
    /// <param name="reviewId">The ID of the review.</param>
    /// <returns>The review.</returns>
    /// <exception cref="KeyNotFoundException">The set has no review with this ID. The message states the valid IDs.</exception>
    public Review GetReview(int reviewId) => _reviews.Get(reviewId);

    /// <summary>Gets the review with an ID, if it exists.</summary>
    /// <param name="reviewId">The ID of the review.</param>
    /// <param name="review">The review, or <see langword="null"/> if the set has none with this ID.</param>
    /// <returns><see langword="true"/> if the set has a review with this ID; otherwise, <see langword="false"/>.</returns>
    public bool TryGetReview(int reviewId, [NotNullWhen(true)] out Review? review) => _reviews.TryGet(reviewId, out review);

    /// <summary>Gets the customer who placed an order.</summary>
    /// <param name="order">The order.</param>
    /// <returns>The customer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is <see langword="null"/>.</exception>
    /// <exception cref="FixtureFormatException">The order belongs to this set and refers to a customer that does not exist.</exception>
    /// <exception cref="KeyNotFoundException">The order does not belong to this set, and the set has no customer with that ID.</exception>
    public Customer CustomerOf(Order order) => _ordersOfCustomer.ParentOf(order);

    /// <summary>Gets the customer who wrote a review.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The customer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is <see langword="null"/>.</exception>
    /// <exception cref="FixtureFormatException">The review belongs to this set and refers to a customer that does not exist.</exception>
    /// <exception cref="KeyNotFoundException">The review does not belong to this set, and the set has no customer with that ID.</exception>
    public Customer CustomerOf(Review review) => _reviewsOfCustomer.ParentOf(review);

    /// <summary>Gets the order that an item belongs to.</summary>
    /// <param name="orderItem">The order item.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orderItem"/> is <see langword="null"/>.</exception>
    /// <exception cref="FixtureFormatException">The order item belongs to this set and refers to an order that does not exist.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The order item does not belong to this set, and the set has no order with that ID.
    /// </exception>
    public Order OrderOf(OrderItem orderItem) => _itemsOfOrder.ParentOf(orderItem);

    /// <summary>Gets the product of an order item.</summary>
    /// <param name="orderItem">The order item.</param>
    /// <returns>The product.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orderItem"/> is <see langword="null"/>.</exception>
    /// <exception cref="FixtureFormatException">The order item belongs to this set and refers to a product that does not exist.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The order item does not belong to this set, and the set has no product with that ID.
    /// </exception>
    public Product ProductOf(OrderItem orderItem) => _itemsOfProduct.ParentOf(orderItem);

    /// <summary>Gets the product that a review is about.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The product.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is <see langword="null"/>.</exception>
    /// <exception cref="FixtureFormatException">The review belongs to this set and refers to a product that does not exist.</exception>
    /// <exception cref="KeyNotFoundException">The review does not belong to this set, and the set has no product with that ID.</exception>
    public Product ProductOf(Review review) => _reviewsOfProduct.ParentOf(review);

    /// <summary>Gets the orders of a customer, in date order.</summary>
    /// <param name="customer">The customer. It is found by its ID.</param>
    /// <returns>The orders. The list is empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customer"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no customer with that ID.</exception>
    public IReadOnlyList<Order> OrdersOf(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return _ordersOfCustomer.ChildrenOf(customer.CustomerId);
    }

    /// <summary>Gets the items of an order, in file order.</summary>
    /// <param name="order">The order. It is found by its ID.</param>
    /// <returns>The items. The list is empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no order with that ID.</exception>
    public IReadOnlyList<OrderItem> ItemsOf(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return _itemsOfOrder.ChildrenOf(order.OrderId);
    }

    /// <summary>Gets the order items that sold a product, in file order.</summary>
    /// <param name="product">The product. It is found by its ID.</param>
    /// <returns>The order items. The list is empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="product"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no product with that ID.</exception>
    public IReadOnlyList<OrderItem> ItemsOf(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return _itemsOfProduct.ChildrenOf(product.ProductId);
    }

    /// <summary>Gets the reviews of a product, in file order.</summary>
    /// <param name="product">The product. It is found by its ID.</param>
    /// <returns>The reviews. The list is empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="product"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no product with that ID.</exception>
    public IReadOnlyList<Review> ReviewsOf(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return _reviewsOfProduct.ChildrenOf(product.ProductId);
    }

    /// <summary>Gets the reviews that a customer wrote, in file order.</summary>
    /// <param name="customer">The customer. It is found by its ID.</param>
    /// <returns>The reviews. The list is empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customer"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no customer with that ID.</exception>
    public IReadOnlyList<Review> ReviewsOf(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return _reviewsOfCustomer.ChildrenOf(customer.CustomerId);
    }

    /// <summary>Gets the items of an order together with their products, in file order.</summary>
    /// <param name="order">The order. It is found by its ID.</param>
    /// <returns>A pair of item and product for each item of the order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no order with that ID.</exception>
    public IEnumerable<(OrderItem Item, Product Product)> ItemsWithProductsOf(Order order) =>
        ItemsOf(order).Select(item => (item, ProductOf(item)));

    /// <summary>Gets the gross revenue of a product: the sum of its line totals in all orders, in US dollars.</summary>
    /// <param name="product">The product. It is found by its ID.</param>
    /// <returns>The gross revenue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="product"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no product with that ID.</exception>
    public decimal GrossRevenueOf(Product product) => ItemsOf(product).Sum(item => item.LineTotal);

    /// <summary>
    /// Gets the net revenue of a product: the sum of its line totals in all orders that were neither cancelled nor returned, in US dollars.
    /// </summary>
    /// <param name="product">The product. It is found by its ID.</param>
    /// <returns>The net revenue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="product"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no product with that ID.</exception>
    public decimal NetRevenueOf(Product product) =>
        ItemsOf(product).Where(item => OrderOf(item).CountsAsNet()).Sum(item => item.LineTotal);
}
