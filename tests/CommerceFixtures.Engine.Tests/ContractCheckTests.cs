using System.Globalization;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The check finds a breach of each rule of the contract, and names the rule, the file, and the row.</summary>
public sealed class ContractCheckTests(ContractCheckTests.ValidSet valid) : IClassFixture<ContractCheckTests.ValidSet>
{
    private const string ReviewText = "reviews.wording";

    [Fact]
    public void A_valid_set_passes()
    {
        Assert.NotEmpty(Check(new Shop(valid.Contents), ShopProfile.Default));
    }

    [Theory]
    [InlineData("products.csv"), InlineData("customers.csv"), InlineData("orders.csv"), InlineData("order_items.csv")]
    [InlineData("reviews.csv")]
    public void A_missing_row_is_found(string file)
    {
        var shop = new Shop(valid.Contents);
        var table = file switch
        {
            "products.csv" => shop.Products,
            "customers.csv" => shop.Customers,
            "orders.csv" => shop.Orders,
            "order_items.csv" => shop.Items,
            _ => shop.Reviews,
        };
        table.Rows.RemoveAt(table.Rows.Count - 1);

        RequireBroken(shop, $"{Path.GetFileNameWithoutExtension(file).Replace('_', '-')}.rows", $"{file}: rows ");
    }

    [Fact]
    public void An_unknown_customer_of_an_order_is_found() =>
        RequireBroken(shop => shop.Orders[6, "customer_id"] = "1001", "orders.keys", "orders.csv, order_id 6");

    [Fact]
    public void An_unknown_order_of_a_line_is_found() =>
        RequireBroken(shop => shop.Items[8000, "order_id"] = "3001", "order-items.keys", "order_items.csv, order_item_id 8000");

    [Fact]
    public void An_unknown_product_of_a_line_is_found() =>
        RequireBroken(shop => shop.Items[7, "product_id"] = "0", "order-items.keys", "order_items.csv, order_item_id 7");

    [Fact]
    public void An_unknown_product_of_a_review_is_found() =>
        RequireBroken(shop => shop.Reviews[9, "product_id"] = "201", "reviews.keys", "reviews.csv, review_id 9");

    [Fact]
    public void An_unknown_customer_of_a_review_is_found() =>
        RequireBroken(shop => shop.Reviews[10, "customer_id"] = "-1", "reviews.keys", "reviews.csv, review_id 10");

    [Fact]
    public void A_product_without_cost_is_found() =>
        RequireBroken(shop => shop.Products[3, "cost"] = "0.00", "products.price", "products.csv, product_id 3");

    [Theory, InlineData(0.81), InlineData(0.49)]
    public void A_margin_outside_the_bounds_is_found(decimal costShare) =>
        RequireBroken(
            shop => shop.Products.SetMoney(4, "cost", shop.Products.Money(4, "price") * costShare),
            "products.margin", "products.csv, product_id 4");

    [Fact]
    public void Margins_that_are_all_alike_are_found() =>
        RequireBroken(
            shop => ForEach(shop.Products, product =>
                shop.Products.SetMoney(product, "cost", shop.Products.Money(product, "price") * 0.65m)),
            "products.margin.spread", "products.csv: 0");

    [Fact]
    public void Margins_that_are_alike_in_each_category_are_found()
    {
        var shop = new Shop(valid.Contents);
        foreach (var category in Enumerable.Range(1, 200).GroupBy(product => shop.Products[product, "category"]))
        {
            foreach (var (place, product) in category.Index())
            {
                var margin = 0.22m + 0.26m * place / (category.Count() - 1);
                shop.Products.SetMoney(product, "cost", shop.Products.Money(product, "price") * (1 - margin));
            }
        }

        RequireBroken(shop, "products.margin.by-category", "products.csv: 0");
    }

    [Fact]
    public void A_name_that_two_products_share_is_found() =>
        RequireBroken(
            shop => shop.Products[5, "name"] = shop.Products[2, "name"].ToUpperInvariant(), "products.name.unique",
            "products.csv, product_id 5");

    [Fact]
    public void A_negative_stock_is_found() =>
        RequireBroken(shop => shop.Products[6, "stock_quantity"] = "-1", "products.stock", "products.csv, product_id 6");

    [Fact]
    public void A_product_of_the_time_after_the_window_is_found() =>
        RequireBroken(
            shop => shop.Products[200, "created_date"] = "2025-02-01", "products.created-date",
            "products.csv, product_id 200");

    [Fact]
    public void A_subcategory_of_two_categories_is_found()
    {
        var shop = new Shop(valid.Contents);
        var second = shop.Products.First(row => row > 1 && shop.Products[row, "subcategory"] == shop.Products[1, "subcategory"]);
        shop.Products[second, "category"] = shop.Products[1, "category"] == "Books" ? "Sports" : "Books";

        RequireBroken(shop, "products.subcategory", $"products.csv, product_id {Text(second)}");
    }

    [Theory, InlineData("Gadgets"), InlineData(""), InlineData("books"), InlineData("Wall Art ")]
    public void A_subcategory_that_there_is_not_is_found(string subcategory) =>
        RequireBroken(
            shop => shop.Products[8, "subcategory"] = subcategory, "products.subcategory", "products.csv, product_id 8");

    [Fact]
    public void A_subcategory_of_another_category_is_found() =>
        RequireBroken(
            shop => shop.Products[8, "subcategory"] = Catalogue.Kinds.First(kind => kind.Category != shop.Kind(8).Category).Name,
            "products.subcategory", "products.csv, product_id 8");

    [Fact]
    public void Another_subcategory_of_the_category_is_found() =>
        RequireBroken(
            shop => shop.Products[8, "subcategory"] = OtherOfCategory(shop.Kind(8)).Name,
            "products.name.subcategory", "products.csv, product_id 8");

    [Fact]
    public void A_name_of_another_subcategory_is_found() =>
        RequireBroken(
            shop => shop.Products[8, "name"] = shop.UnusedName(OtherOfCategory(shop.Kind(8))),
            "products.name.subcategory", "products.csv, product_id 8");

    [Theory, InlineData("s"), InlineData(" Plus"), InlineData(", Edition 2"), InlineData(" Gen 2"), InlineData("\u0301")]
    public void A_name_with_more_to_it_is_found(string more) =>
        RequireBroken(shop => shop.Products[8, "name"] += more, "products.name.subcategory", "products.csv, product_id 8");

    [Fact]
    public void A_supplier_of_another_subcategory_is_found() =>
        RequireBroken(
            shop => shop.Products[8, "supplier"] = OtherOfCategory(shop.Kind(8)).Suppliers.Except(shop.Kind(8).Suppliers).First(),
            "products.supplier.subcategory", "products.csv, product_id 8");

    [Fact]
    public void A_category_without_products_is_found()
    {
        var shop = new Shop(valid.Contents);
        var kind = Catalogue.Kinds.First(kind => kind.Category == ProductCategory.Sports);
        foreach (var book in Enumerable.Range(1, 200).Where(product => shop.Products[product, "category"] == "Books"))
        {
            shop.Products[book, "name"] = shop.UnusedName(kind);
            shop.Products[book, "supplier"] = kind.Suppliers[0];
            (shop.Products[book, "category"], shop.Products[book, "subcategory"]) = ("Sports", kind.Name);
        }

        RequireBroken(shop, "products.category.present", "products.csv: categories 4 instead of 5)");
    }

    [Theory]
    [InlineData("name", ""), InlineData("name", "=1+1"), InlineData("name", "@lamp"), InlineData("name", " Lamp")]
    [InlineData("name", "Lamp ")]
    [InlineData("supplier", "-"), InlineData("supplier", "+1"), InlineData("supplier", "\tTab")]
    public void An_unsafe_cell_of_a_product_is_found(string column, string cell) =>
        RequireBroken(shop => shop.Products[7, column] = cell, "products.text", "products.csv, product_id 7");

    [Fact]
    public void An_unsafe_address_is_found() =>
        RequireBroken(shop => shop.Customers[7, "address"] = "", "customers.text", "customers.csv, customer_id 7");

    [Fact]
    public void An_unsafe_shipping_address_is_found() =>
        RequireBroken(shop => shop.Orders[7, "shipping_address"] = "=A1", "orders.text", "orders.csv, order_id 7");

    [Theory]
    [InlineData("1 Elm Street, Chicago, IL 10001"), InlineData("1 Elm Street, Springfield, IL 60601")]
    [InlineData("1 Elm Street, Chicago, NY 60601"), InlineData("1 Elm Street, Chicago IL 60601")]
    [InlineData("1 Elm Street, Chicago, IL  60601"), InlineData("1 Elm Street Chicago, IL 60601")]
    [InlineData(", Chicago, IL 60601"), InlineData("Chicago, IL 60601")]
    [InlineData("60601"), InlineData("1 Elm Street, Chicago, IL 606O1"), InlineData("1 Elm Street, Chicago, IL 60601-1234")]
    public void A_shipping_address_in_no_place_is_found(string address) =>
        RequireBroken(shop => shop.Orders[7, "shipping_address"] = address, "orders.shipping-address", "orders.csv, order_id 7");

    [Fact]
    public void An_unsafe_review_is_found() =>
        RequireBroken(shop => shop.Reviews[7, "review_text"] = "@everyone", "reviews.text", "reviews.csv, review_id 7");

    [Theory, InlineData("2022-12-31"), InlineData("2024-11-01")]
    public void A_registration_outside_the_window_is_found(string date) =>
        RequireBroken(shop => shop.Customers[8, "registration_date"] = date, "customers.registration-date",
            "customers.csv, customer_id 8");

    [Fact]
    public void An_email_that_two_customers_share_is_found() =>
        RequireBroken(
            shop => shop.Customers[9, "email"] = shop.Customers[3, "email"], "customers.email.unique", "customers.csv, customer_id 9");

    [Theory]
    [InlineData("ann.other@example.com"), InlineData("no-at-sign"), InlineData("@example.com")]
    public void An_email_without_its_customers_name_is_found(string email) =>
        RequireBroken(shop => shop.Customers[9, "email"] = email, "customers.email.name",
            "customers.csv, customer_id 9");

    [Fact]
    public void An_email_with_a_suffix_of_letters_is_found() =>
        RequireBroken(
            shop => shop.Customers[9, "email"] = shop.Customers[9, "email"].Replace("@", "x@", StringComparison.Ordinal),
            "customers.email.name", "customers.csv, customer_id 9");

    [Fact]
    public void An_email_at_another_domain_is_found() =>
        RequireBroken(
            shop => shop.Customers[9, "email"] = shop.Customers[9, "email"].Split('@')[0] + "@gmail.com",
            "customers.email.domain", "customers.csv, customer_id 9");

    [Theory, InlineData("(212) 555-0200"), InlineData("(112) 555-0100"), InlineData("212-555-0100"), InlineData("(212) 555-01000")]
    public void A_phone_that_could_be_somebodys_is_found(string phone) =>
        RequireBroken(shop => shop.Customers[10, "phone"] = phone, "customers.phone", "customers.csv, customer_id 10");

    [Fact]
    public void A_stray_ZIP_is_found() =>
        RequireBroken(
            shop => shop.Customers[11, "zip"] = shop.Customers[11, "state"] == "AK" ? "10001" : "99501",
            "customers.place", "customers.csv, customer_id 11");

    [Fact]
    public void Orders_out_of_date_order_are_found() =>
        RequireBroken(
            shop => (shop.Orders[100, "order_date"], shop.Orders[2000, "order_date"]) =
                (shop.Orders[2000, "order_date"], shop.Orders[100, "order_date"]),
            "orders.date.order", "orders.csv, order_id 101");

    [Fact]
    public void An_order_on_the_day_of_registration_is_found()
    {
        var shop = new Shop(valid.Contents);
        var order = shop.Orders.First(row => shop.Orders[row, "customer_id"] == "40");
        shop.Customers[40, "registration_date"] = shop.Orders[order, "order_date"];

        RequireBroken(shop, "orders.date.after-registration", $"orders.csv, order_id {Text(order)}");
    }

    [Fact]
    public void An_order_after_the_window_is_found() =>
        RequireBroken(shop => shop.Orders[3000, "order_date"] = "2025-02-01", "orders.date.window", "orders.csv, order_id 3000");

    [Fact]
    public void An_order_without_lines_is_found()
    {
        var shop = new Shop(valid.Contents);
        var line = shop.Items.First(row => row > 1 && IsAlone(row));
        var order = shop.Items.Id(line, "order_id");
        shop.Items[line, "order_id"] = Text(order - 1);
        shop.Orders.SetMoney(order - 1, "total_amount",
            shop.Orders.Money(order - 1, "total_amount") + shop.Items.Money(line, "line_total"));
        shop.Items[line, "product_id"] = Text(Enumerable.Range(1, 200)
            .First(product => shop.LinesOf(order - 1).All(other => shop.Items.Id(other, "product_id") != product)));

        RequireBroken(shop, "orders.lines", $"orders.csv, order_id {Text(order)}");

        bool IsAlone(int row) =>
            shop.Items[row - 1, "order_id"] != shop.Items[row, "order_id"]
                && shop.Items[row + 1, "order_id"] != shop.Items[row, "order_id"];
    }

    [Fact]
    public void A_product_twice_in_an_order_is_found()
    {
        var shop = new Shop(valid.Contents);
        var line = shop.Items.First(row => shop.Items[row, "order_id"] == shop.Items[row + 1, "order_id"]);
        shop.Items[line + 1, "product_id"] = shop.Items[line, "product_id"];

        RequireBroken(shop, "orders.products.once", $"orders.csv, order_id {shop.Items[line, "order_id"]}");
    }

    [Fact]
    public void A_total_that_is_off_by_a_cent_is_found() =>
        RequireBroken(
            shop => shop.Orders.SetMoney(12, "total_amount", shop.Orders.Money(12, "total_amount") + 0.01m),
            "orders.total", "orders.csv, order_id 12");

    [Fact]
    public void A_customer_without_orders_is_found() =>
        RequireBroken(
            shop => ForEach(shop.Orders, order =>
            {
                if (shop.Orders[order, "customer_id"] == "500")
                    shop.Orders[order, "customer_id"] = "1";
            }),
            "customers.orders", "customers.csv, customer_id 500");

    [Fact]
    public void Another_share_of_a_status_is_found() =>
        RequireBroken(
            shop => shop.Orders[shop.Orders.First(row => shop.Orders[row, "status"] == "Completed"), "status"] = "Cancelled",
            "orders.status.shares", "orders.csv");

    [Fact]
    public void Another_share_of_a_payment_method_is_found() =>
        RequireBroken(
            shop => shop.Orders[1, "payment_method"] = shop.Orders[1, "payment_method"] == "Debit" ? "PayPal" : "Debit",
            "orders.payment-method.shares", "orders.csv");

    [Fact]
    public void An_old_order_in_Processing_is_found()
    {
        var shop = new Shop(valid.Contents);
        var old = shop.Orders.First(row => shop.Orders[row, "status"] == "Completed");
        shop.Orders[shop.Orders.First(row => shop.Orders[row, "status"] == "Processing"), "status"] = "Completed";
        shop.Orders[old, "status"] = "Processing";

        RequireBroken(shop, "orders.processing.latest", $"orders.csv, order_id {Text(old)}");
    }

    [Fact]
    public void Lines_out_of_the_order_of_their_orders_are_found()
    {
        var shop = new Shop(valid.Contents);
        var line = shop.Items.First(row => shop.Items[row, "order_id"] != shop.Items[row + 1, "order_id"]);
        (shop.Items.Rows[line - 1], shop.Items.Rows[line]) = (shop.Items.Rows[line], shop.Items.Rows[line - 1]);
        (shop.Items[line, "order_item_id"], shop.Items[line + 1, "order_item_id"]) = (Text(line), Text(line + 1));

        RequireBroken(shop, "order-items.order", $"order_items.csv, order_item_id {Text(line + 1)}");
    }

    [Fact]
    public void A_quantity_of_nothing_is_found() =>
        RequireBroken(shop => shop.Items[13, "quantity"] = "0", "order-items.quantity", "order_items.csv, order_item_id 13");

    [Fact]
    public void Another_price_than_the_products_is_found() =>
        RequireBroken(
            shop => shop.Items.SetMoney(14, "unit_price", shop.Items.Money(14, "unit_price") + 0.01m),
            "order-items.unit-price", "order_items.csv, order_item_id 14");

    [Fact]
    public void A_discount_that_is_not_given_is_found() =>
        RequireBroken(shop => shop.Items[15, "discount"] = "0.15", "order-items.discount", "order_items.csv, order_item_id 15");

    [Fact]
    public void A_wrong_line_total_is_found() =>
        RequireBroken(
            shop =>
            {
                var order = shop.Items.Id(16, "order_id");
                shop.Items.SetMoney(16, "line_total", shop.Items.Money(16, "line_total") - 0.01m);
                shop.Orders.SetMoney(order, "total_amount", shop.Orders.Money(order, "total_amount") - 0.01m);
            },
            "order-items.total", "order_items.csv, order_item_id 16");

    [Fact]
    public void A_line_on_half_a_cent_is_found()
    {
        var shop = new Shop(valid.Contents);
        var line = shop.Items.First(row => QuantityOnHalfACent(row) > 0);
        shop.Resell(line, QuantityOnHalfACent(line), shop.Items.Money(line, "discount"));

        RequireBroken(shop, "order-items.total.half-cent", $"order_items.csv, order_item_id {Text(line)}");

        int QuantityOnHalfACent(int row) =>
            Enumerable.Range(1, 4).FirstOrDefault(quantity =>
                quantity * shop.Items.Money(row, "unit_price") * (1 - shop.Items.Money(row, "discount")) * 100 % 1 == 0.5m);
    }

    [Fact]
    public void A_sale_before_the_product_was_created_is_found()
    {
        var shop = new Shop(valid.Contents);
        shop.Products[1, "created_date"] = "2025-01-31";
        var line = shop.Items.First(row => shop.Items[row, "product_id"] == "1");

        RequireBroken(shop, "order-items.created-date", $"order_items.csv, order_item_id {Text(line)}");
    }

    [Fact]
    public void Another_share_of_a_discount_is_found() =>
        RequireBroken(shop => shop.Resell(shop.Items.First(row => shop.Items[row, "discount"] == "0.00"), 4, 0.10m),
            "order-items.discount.shares", "order_items.csv");

    [Fact]
    public void A_review_by_somebody_who_did_not_buy_is_found()
    {
        var shop = new Shop(valid.Contents);
        var product = shop.Reviews.Id(17, "product_id");
        var buyers = valid.Received.Keys.Where(pair => pair.Product == product).Select(pair => pair.Customer).ToHashSet();
        shop.Reviews[17, "customer_id"] = Text(Enumerable.Range(1, 1000).First(customer => !buyers.Contains(customer)));

        RequireBroken(shop, "reviews.buyer", "reviews.csv, review_id 17");
    }

    [Fact]
    public void A_review_on_the_day_of_the_order_is_found()
    {
        var shop = new Shop(valid.Contents);
        var bought = valid.Received[(shop.Reviews.Id(18, "customer_id"), shop.Reviews.Id(18, "product_id"))];
        shop.Reviews[18, "review_date"] = bought.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        RequireBroken(shop, "reviews.date.after-purchase", "reviews.csv, review_id 18");
    }

    [Fact]
    public void A_review_after_the_window_is_found() =>
        RequireBroken(shop => shop.Reviews[2500, "review_date"] = "2025-02-01", "reviews.date.window",
            "reviews.csv, review_id 2500");

    [Fact]
    public void A_second_review_of_a_purchase_is_found() =>
        RequireBroken(
            shop =>
            {
                shop.Reviews[2000, "product_id"] = shop.Reviews[19, "product_id"];
                shop.Reviews[2000, "customer_id"] = shop.Reviews[19, "customer_id"];
            },
            "reviews.product.once", "reviews.csv, review_id 2000");

    [Fact]
    public void Another_share_of_a_rating_is_found() =>
        RequireBroken(
            shop =>
            {
                shop.Reviews[1, "rating"] = shop.Reviews[1, "rating"] == "5" ? "4" : "5";
                shop.Reviews[1, "review_text"] = shop.SomeReview(1);
            },
            "reviews.rating.shares", "reviews.csv");

    [Theory, InlineData("0"), InlineData("6")]
    public void A_rating_that_there_is_not_is_found(string stars) =>
        RequireBroken(shop => shop.Reviews[20, "rating"] = stars, "reviews.rating", "reviews.csv, review_id 20");

    [Fact]
    public void A_review_of_a_product_of_another_kind_is_found()
    {
        var shop = new Shop(valid.Contents);
        var other = Enumerable.Range(1, 2500)
            .Where(row => shop.Reviews[row, "rating"] == shop.Reviews[21, "rating"] && shop.KindOfReview(row) != shop.KindOfReview(21))
            .MaxBy(row => shop.Reviews[row, "review_text"].Length);
        shop.Reviews[21, "review_text"] = shop.Reviews[other, "review_text"];

        RequireBroken(shop, ReviewText, "reviews.csv, review_id 21");
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void A_review_with_the_words_of_other_stars_is_found(int stars)
    {
        foreach (var other in Enumerable.Range(1, 5).Where(other => Math.Sign(other - 3) != Math.Sign(stars - 3)))
        {
            var shop = new Shop(valid.Contents);
            var review = shop.Reviews.First(row => shop.Reviews[row, "rating"] == Text(stars));
            shop.Reviews[review, "review_text"] = shop.KindOfReview(review).SomeReview(other);

            RequireBroken(shop, ReviewText, $"reviews.csv, review_id {Text(review)}");
        }
    }

    [Fact]
    public void Another_product_of_a_review_is_found_by_its_text()
    {
        // The product was bought by the same customer and not reviewed yet, so only the text can reveal the swap.
        var shop = new Shop(valid.Contents);
        var reviewed = Enumerable.Range(1, 2500)
            .Select(review => (shop.Reviews.Id(review, "customer_id"), shop.Reviews.Id(review, "product_id"))).ToHashSet();
        var (review, product) = Enumerable.Range(1, 2500)
            .OrderByDescending(review => shop.Reviews[review, "review_text"].Length)
            .SelectMany(review => valid.Received
                .Where(pair => pair.Key.Customer == shop.Reviews.Id(review, "customer_id") && !reviewed.Contains(pair.Key))
                .Where(pair => pair.Value < DateOnly.Parse(shop.Reviews[review, "review_date"], CultureInfo.InvariantCulture))
                .Select(pair => (review, pair.Key.Product)))
            .First(pair => shop.Kind(pair.Product) != shop.KindOfReview(pair.review));
        shop.Reviews[review, "product_id"] = Text(product);

        RequireBroken(shop, ReviewText, $"reviews.csv, review_id {Text(review)}");
    }

    [Theory, InlineData(". ", ".  "), InlineData(". ", "."), InlineData(". ", ", "), InlineData(". ", "? ")]
    [InlineData("the ", "a "), InlineData(" is ", " was "), InlineData("and", "an"), InlineData("$", "$1")]
    public void A_review_with_another_word_is_found(string text, string replacement)
    {
        var shop = new Shop(valid.Contents);
        var review = shop.Reviews.First(row => shop.Reviews[row, "review_text"].Contains(text, StringComparison.Ordinal));
        shop.Reviews[review, "review_text"] = shop.Reviews[review, "review_text"].Replace(text, replacement, StringComparison.Ordinal);

        RequireBroken(shop, ReviewText, $"reviews.csv, review_id {Text(review)}");
    }

    [Fact]
    public void Reviews_that_say_the_same_few_words_are_found()
    {
        var shop = new Shop(valid.Contents);
        var groups = Enumerable.Range(1, 2500).GroupBy(row => (Kind: shop.KindOfReview(row), Stars: shop.Reviews.Id(row, "rating")));
        foreach (var alike in groups)
        {
            var text = alike.Key.Kind.BriefReview(alike.Key.Stars);
            foreach (var review in alike)
                shop.Reviews[review, "review_text"] = text;
        }

        var different = Enumerable.Range(1, 2500).Select(review => shop.Reviews[review, "review_text"]).Distinct().Count();

        var figure = (different / 50.0).ToString("0.####", CultureInfo.InvariantCulture);
        RequireBroken(shop, "reviews.text.different", $"reviews.csv: {figure}, must be at least 4)");
    }

    [Fact]
    public void A_customer_who_brings_too_much_of_the_revenue_is_found() =>
        RequireBroken(
            shop => ForEach(shop.Items, line =>
            {
                if (shop.Orders[shop.Items.Id(line, "order_id"), "customer_id"] == "1")
                    shop.Resell(line, 1000, shop.Items.Money(line, "discount"));
            }),
            "orders.revenue.top-customers", "orders.csv: ");

    [Fact]
    public void Too_small_a_share_of_the_top_customers_over_completed_orders_is_found()
    {
        var shop = new Shop(valid.Contents);
        var top = Enumerable.Range(1, 1000)
            .OrderByDescending(customer => valid.Set.Data.OrdersOf(valid.Set.Data.GetCustomer(customer)).Sum(order => order.TotalAmount))
            .Take(200).ToHashSet();
        var reviewed = Enumerable.Range(1, 2500)
            .Select(review => (shop.Reviews.Id(review, "customer_id"), shop.Reviews.Id(review, "product_id"))).ToHashSet();
        var cancelledOrReturned = valid.Set.Data.Orders
            .Where(order => order.Status is OrderStatus.Cancelled or OrderStatus.Returned && !top.Contains(order.CustomerId));
        var completed = valid.Set.Data.Orders
            .Where(order => order.Status == OrderStatus.Completed && top.Contains(order.CustomerId))
            .Where(order => valid.Set.Data.ItemsOf(order).All(item => !reviewed.Contains((order.CustomerId, item.ProductId))))
            .OrderByDescending(order => order.TotalAmount);
        foreach (var (one, other) in cancelledOrReturned.Zip(completed))
            (shop.Orders[one.OrderId, "status"], shop.Orders[other.OrderId, "status"]) = ("Completed", $"{one.Status}");

        RequireBroken(shop, "orders.revenue.top-customers.completed", "orders.csv: 5");
    }

    [Fact]
    public void Figures_outside_their_bounds_are_found()
    {
        var (season, catalogue, reviews) = (new SeasonProfile(), new CatalogueProfile(), new ReviewProfile());
        RequireOutside(new() { Catalogue = catalogue with { ElectronicsOrderRatio = 9 } },
            "orders.total.electronics", "orders.csv");
        RequireOutside(new() { Catalogue = catalogue with { MinMarginGap = 0.25 } }, "products.margin.by-category", "products.csv");
        RequireOutside(new() { Season = season with { MinRatio = 2.9 } },
            "orders.season.peak-to-rest", "orders.csv");
        RequireOutside(new() { Season = season with { MaxRatio = 1.6 } },
            "orders.season.peak-to-rest", "orders.csv");
        RequireOutside(new() { Season = season with { MinRatioToAutumn = 5 } },
            "orders.season.peak-to-autumn", "orders.csv");
        RequireOutside(new() { Season = season with { MinRatioOfCompleted = 1.6 } },
            "orders.season.peak-to-rest.completed", "orders.csv");
        RequireOutside(new() { Season = season with { MinShareOfFirstDays = 0.5 } }, "orders.first-days",
            "orders.csv");
        RequireOutside(new() { Reviews = reviews with { MinPopularityCorrelation = 0.999 } }, "reviews.popularity",
            "reviews.csv");
        RequireOutside(new() { Reviews = reviews with { MinTopProductShare = 0.9 } }, "order-items.top-products",
            "order_items.csv");
        RequireOutside(new() { Reviews = reviews with { MinStarGap = 3 } },
            "reviews.rating.by-price", "reviews.csv");
        RequireOutside(new() { Reviews = reviews with { MinPriceCorrelation = 0.99 } }, "reviews.rating.price-correlation",
            "reviews.csv");

        void RequireOutside(ShopProfile profile, string rule, string file) =>
            RequireBroken(new Shop(valid.Contents), rule, file + ": ", profile);
    }

    [Fact]
    public void A_figure_without_anything_to_compare_with_is_reported_in_words()
    {
        using var set = MadeSet.Of("StartDate=2024-01-01&EndDate=2024-12-31&Orders=30&Reviews=0");
        var shop = new Shop(set.Contents());
        ForEach(shop.Orders, order => shop.Orders[order, "order_date"] = "2024-12-20");
        using var folder = new TemporaryFolder();
        shop.WriteTo(folder.Path);
        var profile = new ShopProfile { Season = new() { JudgedFromOrders = 1 } };

        var message = Assert.Throws<FixtureProblemException>(
            () => CheckedFolder.Check(folder.Path, new SetPart(set.Settings, 0), profile: profile)).Problem.Message;

        ManifestRules.RequireNamed(
            message, "orders.season.peak-to-rest", "orders.csv: there is nothing to compare with, must be between 1.5 and 3, in 2024)");
        Assert.EndsWith("Another seed may work until it is fixed.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("orders.csv", "2023-01-02", "2023-01-32", "order_date")]
    [InlineData("products.csv", "product_id,name", "id,name", "product_id")]
    [InlineData("products.csv", "\n1,", "\n2,", "product_id")]
    [InlineData("reviews.csv", "\n1,", "\n1,1,", "review_date")]
    [InlineData("order_items.csv", ",0.00,", ",0,", "discount")]
    [InlineData("customers.csv", "\n5,", "\n5,\"", "first_name")]
    [InlineData("orders.csv", ",Returned,", ",Lost,", "status")]
    public void A_file_that_cannot_be_read_is_found(string file, string text, string replacement, string column)
    {
        using var folder = new TemporaryFolder();
        new Shop(valid.Contents).WriteTo(folder.Path);
        var content = valid.Contents[file];
        var place = content.IndexOf(text, StringComparison.Ordinal);
        File.WriteAllText(folder[file], content[..place] + replacement + content[(place + text.Length)..]);

        var problem = Assert.Throws<FixtureProblemException>(
            () => Check(folder.Path, ShopProfile.Default)).Problem;

        Assert.Equal("CFX0009", problem.Code);
        Assert.StartsWith("The set 'Default' cannot be read back, so its files were not published: ", problem.Message,
            StringComparison.Ordinal);
        Assert.Contains(file, problem.Message, StringComparison.Ordinal);
        Assert.Contains($"column '{column}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_published_when_the_check_fails()
    {
        using var folder = new TemporaryFolder();
        var settings = MadeSet.Read("Orders=30");
        DataSetMaker.Make(settings, folder["shop"], "1.0.0", new MakeOptions());
        var before = Directory.GetFiles(folder["shop"]).ToDictionary(path => path, File.ReadAllText);

        // The settings reader would reject this domain: half a surrogate pair is not valid text, and cannot be read back from a file.
        var impossible = settings with { EmailDomains = new(["shop\ud800.test"]), Seed = 2 };
        var problem = Assert.Throws<FixtureProblemException>(
            () => DataSetMaker.Make(impossible, folder["shop"], "1.0.0", new MakeOptions())).Problem;

        Assert.Equal("CFX0009", problem.Code);
        Assert.Contains("customers.email.domain", problem.Message, StringComparison.Ordinal);
        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(before, Directory.GetFiles(folder["shop"]).ToDictionary(path => path, File.ReadAllText));
    }

    private void RequireBroken(Action<Shop> change, string rule, string where)
    {
        var shop = new Shop(valid.Contents);
        change(shop);
        RequireBroken(shop, rule, where);
    }

    private void RequireBroken(Shop shop, string rule, string where, ShopProfile? profile = null)
    {
        var problem = Assert.Throws<FixtureProblemException>(() => Check(shop, profile ?? ShopProfile.Default)).Problem;

        Assert.Equal("CFX0009", problem.Code);
        Assert.StartsWith($"The set 'Default' breaks the rule {rule}, \"", problem.Message, StringComparison.Ordinal);
        ManifestRules.RequireNamed(problem.Message, rule, where);
        Assert.Contains(valid.Set.Settings.Fingerprint, problem.Message, StringComparison.Ordinal);
        if (where.Contains("_id ", StringComparison.Ordinal))
            Assert.Contains($"({where})", problem.Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<FixtureManifestRule> Check(Shop shop, ShopProfile profile)
    {
        using var folder = new TemporaryFolder();
        shop.WriteTo(folder.Path);
        return Check(folder.Path, profile);
    }

    private IReadOnlyList<FixtureManifestRule> Check(string directory, ShopProfile profile) =>
        CheckedFolder.Check(directory, new SetPart(valid.Set.Settings, 0), profile: profile);

    private static Subcategory OtherOfCategory(Subcategory kind) =>
        Catalogue.Kinds.First(other => other.Category == kind.Category && other != kind);

    private static void ForEach(Table table, Action<int> change)
    {
        for (var row = 1; row <= table.Rows.Count; row++)
            change(row);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The default set, generated once.</summary>
    public sealed class ValidSet : IDisposable
    {
        internal MadeSet Set { get; } = MadeSet.Of("");

        internal IReadOnlyDictionary<string, string> Contents { get; }

        internal IReadOnlyDictionary<(int Customer, int Product), DateOnly> Received { get; }

        public ValidSet()
        {
            Contents = Set.Contents();
            Received = Contract.EligiblePairs(Set.Data);
        }

        public void Dispose() => Set.Dispose();
    }
}
