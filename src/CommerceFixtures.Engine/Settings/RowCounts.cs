namespace CommerceFixtures.Engine.Settings;

/// <summary>The number of rows in each file of a data set.</summary>
/// <param name="Products">The rows of <c>products.csv</c>.</param>
/// <param name="Customers">The rows of <c>customers.csv</c>.</param>
/// <param name="Orders">The rows of <c>orders.csv</c>.</param>
/// <param name="OrderItems">The rows of <c>order_items.csv</c>.</param>
/// <param name="Reviews">The rows of <c>reviews.csv</c>.</param>
internal sealed record RowCounts(int Products, int Customers, int Orders, long OrderItems, int Reviews);
