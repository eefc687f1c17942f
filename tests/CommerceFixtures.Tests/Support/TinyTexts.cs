namespace CommerceFixtures.Tests;

/// <summary>
/// The files of a small valid data set: 3 products, 2 customers, 4 orders of customer 2 (not in date order), 5 lines, 2 reviews. Product 3
/// and customer 1 have no children.
/// </summary>
internal static class TinyTexts
{
    public static readonly IReadOnlyDictionary<FixtureFile, string> Of = new Dictionary<FixtureFile, string>
    {
        [FixtureFile.Products] =
            "product_id,name,category,subcategory,price,cost,stock_quantity,supplier,created_date\n" +
            "1,\"Pot, 12\"\" wide\",Home & Garden,Planters,19.99,10.00,3,Acme,2023-01-01\n" +
            "2,Café Noir,Books,Novels,9.90,5.00,0,Librería,2023-02-28\n" +
            "3,Tent,Sports,Camping,250.00,150.05,12,Acme,2024-02-29\n",
        [FixtureFile.Customers] =
            "customer_id,first_name,last_name,email,phone,address,city,state,zip,country,registration_date\n" +
            "1,Ann,Lee,ann.lee@example.com,(617) 555-0101,1 Elm St,Boston,MA,02134,United States,2023-01-01\n" +
            "2,Bo,Ray,bo.ray@example.net,(617) 555-0102,2 Elm St,Boston,MA,00501,United States,2023-01-02\n",
        [FixtureFile.Orders] =
            "order_id,customer_id,order_date,status,payment_method,shipping_address,total_amount\n" +
            "1,2,2023-05-01,Completed,Credit Card,\"2 Elm St, Boston, MA 00501\",29.89\n" +
            "2,2,2023-03-01,Returned,PayPal,\"2 Elm St, Boston, MA 00501\",9.90\n" +
            "3,2,2023-05-01,Processing,Debit,\"2 Elm St, Boston, MA 00501\",19.99\n" +
            "4,2,2023-04-01,Cancelled,Debit,\"2 Elm St, Boston, MA 00501\",8.91\n",
        [FixtureFile.OrderItems] =
            "order_item_id,order_id,product_id,quantity,unit_price,discount,line_total\n" +
            "1,1,2,1,9.90,0.00,9.90\n2,3,1,1,19.99,0.00,19.99\n3,1,1,1,19.99,0.00,19.99\n4,2,2,1,9.90,0.00,9.90\n5,4,2,1,9.90,0.10,8.91\n",
        [FixtureFile.Reviews] =
            "review_id,product_id,customer_id,rating,review_text,review_date\n" +
            "1,2,2,5,\"Read it twice.\nThen again.\",2023-06-01\n2,1,2,1,\"It \"\"broke\"\".\",2023-06-02\n",
    };
}
