namespace CommerceFixtures.Database.Tests;

/// <summary>Statements that make a valid shop invalid: one for each constraint of the five tables.</summary>
internal static class Breach
{
    /// <summary>Each statement, with the kind of constraint that it breaks.</summary>
    public static TheoryData<string, string> OfEachRule => new()
    {
        { "INSERT INTO products SELECT * FROM products WHERE product_id = 1", Unique },
        { "UPDATE products SET name = (SELECT name FROM products WHERE product_id = 2) WHERE product_id = 1", Unique },
        { "UPDATE products SET category = 'Toys' WHERE product_id = 1", Check },
        { "UPDATE products SET price = 0 WHERE product_id = 1", Check },
        { "UPDATE products SET cost = price WHERE product_id = 1", Check },
        { "UPDATE products SET cost = 0 WHERE product_id = 1", Check },
        { "UPDATE products SET stock_quantity = -1 WHERE product_id = 1", Check },
        { "UPDATE products SET name = NULL WHERE product_id = 1", NotNull },
        { "UPDATE customers SET email = (SELECT email FROM customers WHERE customer_id = 2) WHERE customer_id = 1", Unique },
        { "UPDATE customers SET zip = NULL WHERE customer_id = 1", NotNull },
        { "UPDATE customers SET zip = '2134' WHERE customer_id = 1", Check },
        { "UPDATE customers SET state = 'California' WHERE customer_id = 1", Check },
        { "DELETE FROM customers WHERE customer_id = 1", ForeignKey },
        { "UPDATE orders SET customer_id = 0 WHERE order_id = 1", ForeignKey },
        { "UPDATE orders SET status = 'completed' WHERE order_id = 1", Check },
        { "UPDATE orders SET payment_method = 'Cash' WHERE order_id = 1", Check },
        { "UPDATE orders SET total_amount = -1 WHERE order_id = 1", Check },
        { "UPDATE order_items SET order_id = 0 WHERE order_item_id = 1", ForeignKey },
        { "UPDATE order_items SET product_id = 0 WHERE order_item_id = 1", ForeignKey },
        { "UPDATE order_items SET quantity = 0, line_total = 0 WHERE order_item_id = 1", Check },
        { "UPDATE order_items SET unit_price = 0, line_total = 0 WHERE order_item_id = 1", Check },
        { "UPDATE order_items SET discount = 0.15, line_total = round(quantity * unit_price * 0.85, 2) WHERE order_item_id = 1", Check },
        { "UPDATE order_items SET line_total = line_total + 0.01 WHERE order_item_id = 1", Check },
        { "UPDATE order_items SET line_total = line_total - 0.01 WHERE order_item_id = 1", Check },
        { "INSERT INTO order_items SELECT 999999, order_id, product_id, quantity, unit_price, discount, line_total FROM order_items " +
            "WHERE order_item_id = 1", Unique },
        { "UPDATE reviews SET product_id = 0 WHERE review_id = 1", ForeignKey },
        { "UPDATE reviews SET customer_id = 0 WHERE review_id = 1", ForeignKey },
        { "UPDATE reviews SET rating = 6 WHERE review_id = 1", Check },
        { "UPDATE reviews SET rating = 0 WHERE review_id = 1", Check },
        { "INSERT INTO reviews SELECT 999999, product_id, customer_id, rating, review_text, review_date FROM reviews WHERE review_id = 1",
            Unique },
    };

    // The codes of the SQL standard, which PostgreSQL reports.
    private const string NotNull = "23502";
    private const string ForeignKey = "23503";
    private const string Unique = "23505";
    private const string Check = "23514";
}
