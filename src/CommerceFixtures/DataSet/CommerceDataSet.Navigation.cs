using System.Diagnostics.CodeAnalysis;

namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    private readonly Relation<Customer, Order> _ordersOfCustomer;
    private readonly Relation<Order, OrderItem> _itemsOfOrder;
    private readonly Relation<Product, OrderItem> _itemsOfProduct;
    private readonly Relation<Product, Review> _reviewsOfProduct;
    private readonly Relation<Customer, Review> _reviewsOfCustomer;

    /// <summary>The product of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such product; the message names the ids that there are.</exception>
    public Product GetProduct(int productId) => _products.Get(productId);

    /// <summary>The product of an id, if there is one.</summary>
    /// <returns>Whether the set has a product of that id.</returns>
    public bool TryGetProduct(int productId, [NotNullWhen(true)] out Product? product) => _products.TryGet(productId, out product);

    /// <summary>The customer of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such customer; the message names the ids that there are.</exception>
    public Customer GetCustomer(int customerId) => _customers.Get(customerId);

    /// <summary>The customer of an id, if there is one.</summary>
    /// <returns>Whether the set has a customer of that id.</returns>
    public bool TryGetCustomer(int customerId, [NotNullWhen(true)] out Customer? customer) => _customers.TryGet(customerId, out customer);

    /// <summary>The order of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such order; the message names the ids that there are.</exception>
    public Order GetOrder(int orderId) => _orders.Get(orderId);

    /// <summary>The order of an id, if there is one.</summary>
    /// <returns>Whether the set has an order of that id.</returns>
    public bool TryGetOrder(int orderId, [NotNullWhen(true)] out Order? order) => _orders.TryGet(orderId, out order);

    /// <summary>The order item of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such order item; the message names the ids that there are.</exception>
    public OrderItem GetOrderItem(long orderItemId) => _orderItems.Get(orderItemId);

    /// <summary>The order item of an id, if there is one.</summary>
    /// <returns>Whether the set has an order item of that id.</returns>
    public bool TryGetOrderItem(long orderItemId, [NotNullWhen(true)] out OrderItem? orderItem) =>
        _orderItems.TryGet(orderItemId, out orderItem);

    /// <summary>The review of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such review; the message names the ids that there are.</exception>
    public Review GetReview(int reviewId) => _reviews.Get(reviewId);

    /// <summary>The review of an id, if there is one.</summary>
    /// <returns>Whether the set has a review of that id.</returns>
    public bool TryGetReview(int reviewId, [NotNullWhen(true)] out Review? review) => _reviews.TryGet(reviewId, out review);

    /// <summary>The customer who placed an order.</summary>
    /// <exception cref="FixtureFormatException">The row is one of this set and refers to a customer that is not there.</exception>
    /// <exception cref="KeyNotFoundException">The row is not one of this set, and the set has no customer of that id.</exception>
    public Customer CustomerOf(Order order) => _ordersOfCustomer.ParentOf(order);

    /// <summary>The customer who wrote a review.</summary>
    /// <exception cref="FixtureFormatException">The row is one of this set and refers to a customer that is not there.</exception>
    /// <exception cref="KeyNotFoundException">The row is not one of this set, and the set has no customer of that id.</exception>
    public Customer CustomerOf(Review review) => _reviewsOfCustomer.ParentOf(review);

    /// <summary>The order that a line belongs to.</summary>
    /// <exception cref="FixtureFormatException">The row is one of this set and refers to an order that is not there.</exception>
    /// <exception cref="KeyNotFoundException">The row is not one of this set, and the set has no order of that id.</exception>
    public Order OrderOf(OrderItem orderItem) => _itemsOfOrder.ParentOf(orderItem);

    /// <summary>The product of a line.</summary>
    /// <exception cref="FixtureFormatException">The row is one of this set and refers to a product that is not there.</exception>
    /// <exception cref="KeyNotFoundException">The row is not one of this set, and the set has no product of that id.</exception>
    public Product ProductOf(OrderItem orderItem) => _itemsOfProduct.ParentOf(orderItem);

    /// <summary>The product that a review is about.</summary>
    /// <exception cref="FixtureFormatException">The row is one of this set and refers to a product that is not there.</exception>
    /// <exception cref="KeyNotFoundException">The row is not one of this set, and the set has no product of that id.</exception>
    public Product ProductOf(Review review) => _reviewsOfProduct.ParentOf(review);

    /// <summary>The orders of a customer, in date order.</summary>
    /// <exception cref="KeyNotFoundException">The set has no customer of that id.</exception>
    public IReadOnlyList<Order> OrdersOf(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return _ordersOfCustomer.ChildrenOf(customer.CustomerId);
    }

    /// <summary>The lines of an order, in file order.</summary>
    /// <exception cref="KeyNotFoundException">The set has no order of that id.</exception>
    public IReadOnlyList<OrderItem> ItemsOf(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return _itemsOfOrder.ChildrenOf(order.OrderId);
    }

    /// <summary>The lines that sold a product, in file order.</summary>
    /// <exception cref="KeyNotFoundException">The set has no product of that id.</exception>
    public IReadOnlyList<OrderItem> ItemsOf(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return _itemsOfProduct.ChildrenOf(product.ProductId);
    }

    /// <summary>The reviews of a product, in file order.</summary>
    /// <exception cref="KeyNotFoundException">The set has no product of that id.</exception>
    public IReadOnlyList<Review> ReviewsOf(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return _reviewsOfProduct.ChildrenOf(product.ProductId);
    }

    /// <summary>The reviews that a customer wrote, in file order.</summary>
    /// <exception cref="KeyNotFoundException">The set has no customer of that id.</exception>
    public IReadOnlyList<Review> ReviewsOf(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return _reviewsOfCustomer.ChildrenOf(customer.CustomerId);
    }

    /// <summary>The lines of an order, each with its product, in file order.</summary>
    /// <exception cref="KeyNotFoundException">The set has no order of that id, or no product of a line's.</exception>
    public IEnumerable<(OrderItem Item, Product Product)> ItemsWithProductsOf(Order order) =>
        ItemsOf(order).Select(item => (item, ProductOf(item)));

    /// <summary>What a product brought in: the sum of its line totals over all orders, in US dollars.</summary>
    /// <exception cref="KeyNotFoundException">The set has no product of that id.</exception>
    public decimal GrossRevenueOf(Product product) => ItemsOf(product).Sum(item => item.LineTotal);

    /// <summary>The same without the lines of orders that were cancelled or returned, in US dollars.</summary>
    /// <exception cref="KeyNotFoundException">The set has no product of that id.</exception>
    public decimal NetRevenueOf(Product product) =>
        ItemsOf(product).Where(item => OrderOf(item).CountsAsNet()).Sum(item => item.LineTotal);
}
