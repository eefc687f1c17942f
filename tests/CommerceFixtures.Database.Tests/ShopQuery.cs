using System.Globalization;

namespace CommerceFixtures.Database.Tests;

/// <summary>A query in SQL that both SQLite and PostgreSQL accept, and its answer by LINQ over the loaded rows.</summary>
internal sealed record ShopQuery(string Name, string Sql, Func<CommerceDataSet, IEnumerable<object[]>> Answer)
{
    public static readonly IReadOnlyList<ShopQuery> All =
    [
        new(
            "orders by status",
            "SELECT status, count(*) FROM orders GROUP BY status ORDER BY status",
            data => data.Orders.GroupBy(order => order.Status.ToCsvText()).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row(group.Key, group.Count()))),
        new(
            "gross and net revenue",
            """
            SELECT sum(total_amount), sum(CASE WHEN status IN ('Cancelled', 'Returned') THEN 0 ELSE total_amount END) FROM orders
            """,
            data => [Row(data.Orders.GrossRevenue(), data.Orders.NetRevenue())]),
        new(
            "net revenue of each month",
            """
            SELECT substr(cast(order_date AS varchar(10)), 1, 7) AS month, sum(total_amount) FROM orders
            WHERE status NOT IN ('Cancelled', 'Returned') GROUP BY month ORDER BY month
            """,
            data => data.Orders.GroupBy(order => order.OrderDate.ToString("yyyy-MM", CultureInfo.InvariantCulture))
                .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, group.NetRevenue()))),
        new(
            "the ten best customers",
            """
            SELECT customer_id, sum(total_amount) AS spent FROM orders GROUP BY customer_id
            ORDER BY round(sum(total_amount), 2) DESC, customer_id LIMIT 10
            """,
            data => data.Customers.Select(customer => (customer.CustomerId, Spent: data.OrdersOf(customer).GrossRevenue()))
                .OrderByDescending(customer => customer.Spent).ThenBy(customer => customer.CustomerId).Take(10)
                .Select(customer => Row(customer.CustomerId, customer.Spent))),
        new(
            "revenue of each category",
            """
            SELECT category, sum(line_total) FROM order_items JOIN products ON products.product_id = order_items.product_id
            GROUP BY category ORDER BY min(products.product_id)
            """,
            data => data.Products.GroupBy(product => product.Category)
                .Select(group => (group.Key, Sold: group.Where(product => data.ItemsOf(product).Count > 0).ToList()))
                .OrderBy(group => group.Sold.Min(product => product.ProductId))
                .Select(group => Row(group.Key.ToCsvText(), group.Sold.Sum(data.GrossRevenueOf)))),
        new(
            "net revenue of the first ten products",
            """
            SELECT product_id, sum(line_total) FROM order_items JOIN orders ON orders.order_id = order_items.order_id
            WHERE status NOT IN ('Cancelled', 'Returned') AND product_id <= 10 GROUP BY product_id ORDER BY product_id
            """,
            data => data.Products.Take(10).Where(product => data.NetRevenueOf(product) > 0)
                .Select(product => Row(product.ProductId, data.NetRevenueOf(product)))),
        new(
            "products that nobody reviewed",
            "SELECT count(*) FROM products WHERE NOT EXISTS (SELECT 1 FROM reviews WHERE reviews.product_id = products.product_id)",
            data => [Row(data.Products.Count(product => data.ReviewsOf(product).Count == 0))]),
        new(
            "stars of each category",
            """
            SELECT category, sum(rating), count(*) FROM reviews JOIN products ON products.product_id = reviews.product_id
            WHERE category <> 'Books' GROUP BY category ORDER BY category
            """,
            data => data.Reviews.GroupBy(review => data.ProductOf(review).Category.ToCsvText()).Where(group => group.Key != "Books")
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row(group.Key, group.Sum(review => review.Rating), group.Count()))),
        new(
            "customers by state who ordered before Christmas 2023",
            """
            SELECT state, count(DISTINCT customers.customer_id) FROM orders JOIN customers ON customers.customer_id = orders.customer_id
            WHERE order_date BETWEEN '2023-12-01' AND '2023-12-24' GROUP BY state ORDER BY state
            """,
            data => data.Orders.Where(
                order => order.OrderDate >= new DateOnly(2023, 12, 1) && order.OrderDate <= new DateOnly(2023, 12, 24))
                .Select(data.CustomerOf).Distinct().GroupBy(customer => customer.State).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row(group.Key, group.Count()))),
        new(
            "orders that are not the sum of their lines",
            """
            SELECT count(*) FROM orders WHERE abs(total_amount - (
                SELECT sum(line_total) FROM order_items WHERE order_items.order_id = orders.order_id)) > 0.001
            """,
            data => [Row(data.Orders.Count(order => order.TotalAmount != data.ItemsOf(order).Sum(item => item.LineTotal)))]),
        new(
            "reviews by someone who bought the product and kept or returned it",
            """
            SELECT count(*) FROM reviews WHERE EXISTS (
                SELECT 1 FROM orders JOIN order_items ON order_items.order_id = orders.order_id
                WHERE orders.customer_id = reviews.customer_id AND order_items.product_id = reviews.product_id
                    AND status IN ('Completed', 'Returned') AND order_date < review_date)
            """,
            data => [Row(data.Reviews.Count)]),
        new(
            "lines with their product's name, of the dearest order",
            """
            SELECT name, quantity, line_total FROM order_items JOIN products ON products.product_id = order_items.product_id
            WHERE order_id = (SELECT order_id FROM orders ORDER BY total_amount DESC, order_id LIMIT 1) ORDER BY order_item_id
            """,
            data => data.ItemsWithProductsOf(
                data.Orders.OrderByDescending(order => order.TotalAmount).ThenBy(order => order.OrderId).First())
                .Select(line => Row(line.Product.Name, line.Item.Quantity, line.Item.LineTotal))),
    ];

    public static TheoryData<string> Names => [.. All.Select(query => query.Name)];

    public static ShopQuery Named(string name) => All.Single(query => query.Name == name);

    private static object[] Row(params object[] values) => values;
}
