using System.Globalization;
using System.Text.Json;

namespace CommerceFixtures.Report.Tests;

/// <summary>Each figure of the report, computed independently from the loaded rows.</summary>
public sealed class FigureTests(FigureTests.Reported reported) : IClassFixture<FigureTests.Reported>
{
    private static readonly int[] Quantiles = [10, 25, 50, 75, 90];

    private readonly CommerceDataSet _data = reported.Report.Data;
    private readonly JsonElement _json = reported.Json;

    [Fact]
    public void Totals()
    {
        var totals = _json.GetProperty("totals");

        Assert.Equal([100, 400, 1200, 3200, 1000], Numbers(totals, "products", "customers", "orders", "orderItems", "reviews"));
        Assert.Equal([_data.Orders.GrossRevenue(), _data.Orders.NetRevenue()], Numbers(totals, "revenue", "netRevenue"));
        Assert.Equal(_data.Reviews.Average(review => review.Rating), totals.GetProperty("meanRating").GetDouble(), 9);
        Assert.Equal($"{_data.Orders.Min(order => order.OrderDate):yyyy-MM-dd}", totals.GetProperty("firstOrder").GetString());
        Assert.Equal($"{_data.Orders.Max(order => order.OrderDate):yyyy-MM-dd}", totals.GetProperty("lastOrder").GetString());
    }

    [Fact]
    public void The_set_and_its_rules_are_those_of_the_manifest()
    {
        var manifest = Assert.Single(_data.Manifests);

        Assert.Equal(
            manifest.Rules.Select(
                rule => (rule.Id, rule.Description, rule.File, rule.Bound.Minimum, rule.Figure.Value, rule.Figure.Rows, rule.Reason)),
            Array("rules").Select(rule => (
                Text(rule, "id"), Text(rule, "rule"), Text(rule, "file"), Double(
                    rule.GetProperty("bound"), "minimum"), Double(rule, "most"),
                (long?)Double(rule.GetProperty("measured"), "rows"), rule.GetProperty("reason").GetString())));
        var set = _json.GetProperty("set");
        Assert.Equal((manifest.Name, manifest.PackageVersion), (Text(set, "name"), Text(set, "packageVersion")));
        Assert.Equal(
            manifest.Settings.Select(setting => (setting.Key, setting.Value)),
            set.GetProperty("settings").EnumerateArray().Select(setting => (Text(setting, "name"), Text(setting, "value"))));
        Assert.Equal(
            manifest.Files.Select(file => (file.Name, (decimal)file.RowCount, file.Sha256)),
            set.GetProperty("files").EnumerateArray().Select(file => (Text(file, "name"), Number(file, "rows"), Text(file, "sha256"))));
    }

    private static double? Double(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    [Fact]
    public void Months()
    {
        var orders = _data.Orders.ToLookup(order => $"{order.OrderDate:yyyy-MM}");
        var first = _data.Orders.GroupBy(order => order.CustomerId).Select(own => own.MinBy(order => order.OrderId)!.OrderId).ToHashSet();
        var window = Enumerable.Range(0, 25).Select(month => $"{new DateOnly(2023, 1, 1).AddMonths(month):yyyy-MM}");

        Assert.Equal(
            window.Select(month => (
                month,
                (decimal)orders[month].Count(),
                (decimal)orders[month].Count(order => first.Contains(order.OrderId)),
                RevenueByCategory(orders[month]))),
            Array("sales", "months").Select(month => (
                Text(month, "month"), Number(month, "orders"), Number(month, "firstOrders"),
                string.Join(' ', month.GetProperty("revenueOf").EnumerateArray().Select(revenue => $"{revenue.GetDecimal():0.00}")))));

        string RevenueByCategory(IEnumerable<Order> orders)
        {
            var lines = orders.SelectMany(order => _data.ItemsOf(order)).ToLookup(item => _data.ProductOf(item).Category);
            return string.Join(
                ' ', Enum.GetValues<ProductCategory>().Select(category => $"{lines[category].Sum(item => item.LineTotal):0.00}"));
        }
    }

    [Fact]
    public void Categories()
    {
        var expected = _data.Products.GroupBy(product => product.Category).OrderBy(category => category.Key).Select(own => (
            own.Key.ToCsvText(),
            (decimal)own.Count(),
            (decimal)_data.Orders.Count(order => _data.ItemsOf(order).Any(item => _data.ProductOf(item).Category == own.Key)),
            own.Sum(_data.GrossRevenueOf),
            own.Sum(_data.NetRevenueOf)));

        Assert.Equal(
            expected,
            Array("sales", "categories").Select(category => (
                Text(category, "name"), Number(category, "products"), Number(category, "orders"), Number(category, "revenue"),
                Number(category, "netRevenue"))));
    }

    [Fact]
    public void The_Lorenz_curve_and_the_point_of_the_best_fifth()
    {
        var revenue = _data.Customers.Select(customer => _data.OrdersOf(customer).GrossRevenue()).OrderDescending().ToArray();
        var whole = revenue.Sum();

        var curve = Array("customers", "lorenz").Select(share => share.GetDouble()).ToArray();
        Assert.Equal(101, curve.Length);
        for (var step = 0; step <= 100; step++)
            Assert.Equal((double)(revenue.Take(4 * step).Sum() / whole), curve[step], 12);
        Assert.Equal((double)(revenue.Take(80).Sum() / whole), _json.GetProperty("customers").GetProperty("topShare").GetDouble(), 12);
    }

    [Fact]
    public void States()
    {
        var expected = _data.Customers.GroupBy(customer => customer.State)
            .Select(own => (
                own.Key,
                (decimal)own.Count(),
                (decimal)own.Sum(one => _data.OrdersOf(one).Count),
                own.Sum(one => _data.OrdersOf(one).GrossRevenue())))
            .OrderByDescending(state => state.Item4);

        Assert.Equal(
            expected,
            Array("customers", "states").Select(
                state => (Text(state, "code"), Number(state, "customers"), Number(state, "orders"), Number(state, "revenue"))));
    }

    [Theory]
    [InlineData("Orders=1200")]
    [InlineData("Orders=6000&Parts=3")]
    [InlineData("Customers=1&Orders=40")]
    [InlineData("Customers=90&Orders=60")]
    [InlineData("Customers=60&Orders=60"), InlineData("Orders=0")]
    public void Orders_per_customer_and_how_soon_the_next_one_follows(string settings)
    {
        using var report = WrittenReport.Of(settings);
        var repeats = report.Json.GetProperty("repeats");
        var orders = report.Data.Customers.Select(report.Data.OrdersOf).ToList();
        var days = orders.SelectMany(own => own.Zip(own.Skip(1), (one, next) => next.OrderDate.DayNumber - one.OrderDate.DayNumber)).Order()
            .ToArray();

        Assert.Equal(
            Enumerable.Range(0, 16).Select(count => (decimal)orders.Count(own => count < 15 ? own.Count == count : own.Count >= 15)),
            Numbers(repeats.GetProperty("customersByOrders")));
        Assert.Equal(
            orders.Any(own => own.Count > 0) ? orders.Count(own => own.Count > 1) / (double)orders.Count(own => own.Count > 0) : null,
            NumberOrNull(repeats, "repeatShare"));
        Assert.Equal(days.Length > 0 ? days[days.Length / 2] : null, (int?)NumberOrNull(repeats, "medianDays"));
    }

    [Theory, InlineData("Orders=1200"), InlineData("Orders=6000&Parts=3"), InlineData("Orders=0")]
    [InlineData("StartDate=2020-05-20&EndDate=2024-03-02&Orders=1500")]
    public void Returns_by_month_and_category(string settings)
    {
        using var report = WrittenReport.Of(settings);
        var data = report.Data;
        var (start, end) = (SettingDate("StartDate"), SettingDate("EndDate"));
        var returns = report.Json.GetProperty("returns");

        Assert.Equal(Counts(data.Orders), Counted(returns.GetProperty("whole")));
        Assert.Equal(
            Enumerable.Range(0, 12 * (end.Year - start.Year) + end.Month - start.Month + 1).Select(start.AddMonths)
                .Select(month => Counts(
                    data.Orders.Where(order => (order.OrderDate.Year, order.OrderDate.Month) == (month.Year, month.Month)))),
            returns.GetProperty("months").EnumerateArray().Select(Counted));

        string Counts(IEnumerable<Order> orders) => string.Join(' ', Enum.GetValues<ProductCategory>()
            .Select(category => orders.Where(order => data.ItemsOf(order).Any(item => data.ProductOf(item).Category == category)))
            .Prepend(orders)
            .Select(some => $"{some.Count(order => order.Status == OrderStatus.Returned)}/{some.Count()}"));

        static string Counted(JsonElement orders) => string.Join(' ', orders.GetProperty("categories").EnumerateArray()
            .Prepend(orders.GetProperty("all"))
            .Select(count => $"{Number(count, "returned")}/{Number(count, "orders")}"));

        DateOnly SettingDate(string name) =>
            DateOnly.ParseExact(data.Manifests[0].Settings.Single(setting => setting.Key == name).Value, "yyyy-MM-dd");
    }

    [Fact]
    public void Shares_and_their_quotas()
    {
        var shares = Array("shares").ToArray();

        Assert.Equal(["Order status", "Payment method", "Discount", "Rating"], shares.Select(share => Text(share, "title")));
        Assert.Equal(["orders", "orders", "order items", "reviews"], shares.Select(share => Text(share, "rows")));
        Require(
            shares[0],
            ["Completed", "Processing", "Cancelled", "Returned"],
            [80, 10, 5, 5],
            _data.Orders.Select(order => order.Status.ToCsvText()));
        Require(shares[1], ["Credit Card", "PayPal", "Debit"], [60, 25, 15], _data.Orders.Select(order => order.PaymentMethod.ToCsvText()));
        Require(
            shares[2], ["no discount", "10% off", "20% off", "25% off"], [70, 20, 8, 2],
            _data.OrderItems.Select(item => item.Discount == 0 ? "no discount" : $"{item.Discount * 100:0}% off"));
        Require(
            shares[3], ["5 stars", "4 stars", "3 stars", "2 stars", "1 star"], [40, 30, 15, 10, 5],
            _data.Reviews.Select(review => review.Rating == 1 ? "1 star" : $"{review.Rating} stars"));

        static void Require(JsonElement share, string[] members, decimal[] percents, IEnumerable<string> rows)
        {
            var counts = rows.ToLookup(row => row);
            Assert.Equal(members, share.GetProperty("members").EnumerateArray().Select(member => member.GetString()!));
            Assert.EndsWith(
                $": {string.Join(", ", members.Zip(percents, (member, percent) => $"{member} {percent}%"))}", Text(share, "rule"),
                StringComparison.Ordinal);
            Assert.Equal(members.Select(member => (decimal)counts[member].Count()), Numbers(share.GetProperty("reached")));
            Assert.Equal(percents.Select(percent => counts.Sum(row => row.Count()) * percent / 100), Numbers(share.GetProperty("quotas")));
        }
    }

    [Fact]
    public void Products_with_their_sales_reviews_and_ratings()
    {
        var expected = _data.Products.Select(product => (
            (decimal)product.ProductId, product.Name, (decimal)product.Category, product.Price, (decimal)_data.ItemsOf(product).Count,
            (decimal)_data.ReviewsOf(product).Count,
            _data.ReviewsOf(product) is { Count: > 0 } own ? Math.Round((decimal)own.Average(review => review.Rating), 3) : -1));

        Assert.Equal(
            expected,
            Array("products", "points").Select(point => (
                Number(point, "id"), Text(point, "name"), Number(point, "category"), Number(point, "price"), Number(point, "lines"),
                Number(point, "reviews"),
                point.GetProperty("rating") is { ValueKind: JsonValueKind.Number } rating ? rating.GetDecimal() : -1)));
    }

    [Fact]
    public void Quarters_of_products_by_price()
    {
        var rated = _data.Products.Where(product => _data.ReviewsOf(product).Count >= 5).OrderBy(product => product.Price).ToArray();
        var quarters = Array("products", "priceQuarters").ToArray();

        Assert.Equal(4, quarters.Length);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var own = rated[(rated.Length * quarter / 4)..(rated.Length * (quarter + 1) / 4)];
            Assert.Equal(own[own.Length / 2].Price, Number(quarters[quarter], "medianPrice"));
            Assert.Equal(
                own.SelectMany(_data.ReviewsOf).Average(review => review.Rating),
                quarters[quarter].GetProperty("meanRating").GetDouble(),
                9);
        }
    }

    [Fact]
    public void Margins()
    {
        var margins = Array("products", "margins").ToArray();
        foreach (var category in Enum.GetValues<ProductCategory>())
        {
            var own = _data.Products.Where(product => product.Category == category)
                .Select(product => (product.Price - product.Cost) / product.Price).Order().ToArray();
            foreach (var (name, percent) in new[] { ("p5", 5), ("p25", 25), ("median", 50), ("p75", 75), ("p95", 95) })
                Assert.Equal(Math.Round(own[own.Length * percent / 100], 4), Number(margins[(int)category], name));
        }
    }

    [Fact]
    public void Order_values()
    {
        var totals = _data.Orders.Select(order => order.TotalAmount).Order().ToArray();
        var values = _json.GetProperty("orderValues");
        var edges = Numbers(values.GetProperty("edges")).ToArray();
        var counts = Numbers(values.GetProperty("counts")).ToArray();

        Assert.Equal(counts.Length + 1, edges.Length);
        Assert.All(counts, (count, place) => Assert.Equal(totals.Count(total => total >= edges[place] && total < edges[place + 1]), count));
        Assert.Equal(1200, counts.Sum());
        Assert.True(counts[0] > 0 && counts[^1] > 0);
        Assert.All(edges, edge => Assert.Equal(decimal.Truncate(edge), edge));
        Assert.All(
            Enumerable.Range(1, counts.Length - 1),
            place => Assert.InRange((edges[place + 1] - edges[place]) / (edges[place] - edges[place - 1]), 1.4m, 2m));
        Assert.Equal(
            [Math.Round(totals.Average(), 2), totals[600], totals[1080], totals[^1]], Numbers(values, "mean", "median", "p90", "largest"));
    }

    [Fact]
    public void Notable_rows_are_what_is_said_of_them()
    {
        var (orders, customers, products) = (_data.Orders, _data.Customers, _data.Products);
        var rated = products.Where(product => _data.ReviewsOf(product).Count >= 5).ToList();
        var expected = new Dictionary<string, string?>
        {
            ["the largest order"] = OrderCode(orders.MaxBy(order => order.TotalAmount)),
            ["the smallest order"] = OrderCode(orders.MinBy(order => order.TotalAmount)),
            ["the order with the most items"] = OrderCode(orders.MaxBy(order => _data.ItemsOf(order).Count)),
            ["the first returned order"] = OrderCode(orders.FirstOrDefault(order => order.Status == OrderStatus.Returned)),
            ["the first cancelled order"] = OrderCode(orders.FirstOrDefault(order => order.Status == OrderStatus.Cancelled)),
            ["the first order in processing"] = OrderCode(orders.FirstOrDefault(order => order.Status == OrderStatus.Processing)),
            ["the customer with the most gross revenue"] = CustomerCode(
                customers.MaxBy(customer => _data.OrdersOf(customer).GrossRevenue())),
            ["the customer with the most orders"] = CustomerCode(customers.MaxBy(customer => _data.OrdersOf(customer).Count)),
            ["the first customer without an order"] = CustomerCode(
                customers.FirstOrDefault(customer => _data.OrdersOf(customer).Count == 0)),
            ["the first customer with one order"] = CustomerCode(customers.FirstOrDefault(customer => _data.OrdersOf(customer).Count == 1)),
            ["the first customer without a review"] = CustomerCode(
                customers.FirstOrDefault(customer => _data.ReviewsOf(customer).Count == 0)),
            ["the product in the most orders"] = ProductCode(products.MaxBy(product => _data.ItemsOf(product).Count)),
            ["the product with the most gross revenue"] = ProductCode(products.MaxBy(_data.GrossRevenueOf)),
            ["the first product that was never sold"] = ProductCode(products.FirstOrDefault(product => _data.ItemsOf(product).Count == 0)),
            ["the first product that is out of stock"] = ProductCode(products.FirstOrDefault(product => product.StockQuantity == 0)),
            ["the first product without a review"] = ProductCode(products.FirstOrDefault(product => _data.ReviewsOf(product).Count == 0)),
            ["the best-rated product with at least 5 reviews"] = ProductCode(
                rated.MaxBy(product => _data.ReviewsOf(product).Average(review => review.Rating))),
            ["the worst-rated product with at least 5 reviews"] = ProductCode(
                rated.MinBy(product => _data.ReviewsOf(product).Average(review => review.Rating))),
        };

        Assert.Equal(
            expected.Where(row => row.Value is not null).Select(row => (row.Key, $"Default.Data.Get{row.Value}")),
            Array("notableRows").Select(row => (Text(row, "what"), Text(row, "code"))));

        var earner = products.MaxBy(_data.GrossRevenueOf)!;
        Assert.Equal(
            $"${_data.GrossRevenueOf(earner):N2}: {earner.Name}",
            Text(Array("notableRows").Single(row => Text(row, "what") == "the product with the most gross revenue"), "value"));

        static string? OrderCode(Order? order) => order is null ? null : $"Order({order.OrderId})";
        static string? CustomerCode(Customer? customer) => customer is null ? null : $"Customer({customer.CustomerId})";
        static string? ProductCode(Product? product) => product is null ? null : $"Product({product.ProductId})";
    }

    [Fact]
    public void A_notable_row_tells_how_many_are_like_it()
    {
        using var report = WrittenReport.Of("Products=30&Customers=40&Orders=40&OrderItems=50&Reviews=10");
        var data = report.Data;
        var most = data.Orders.Max(order => data.ItemsOf(order).Count);
        var alike = data.Orders.Where(order => data.ItemsOf(order).Count == most).ToList();
        var row = report.Json.GetProperty("notableRows").EnumerateArray().Single(
            row => Text(row, "what") == "the order with the most items");

        var ties = alike.Count > 1 ? $" (the first of {alike.Count} such orders)" : "";
        Assert.Equal(($"Default.Data.GetOrder({alike[0].OrderId})", $"{most} items{ties}"), (Text(row, "code"), Text(row, "value")));
    }

    [Theory, InlineData(1), InlineData(4), InlineData(7), InlineData(30)]
    public void The_Lorenz_curve_never_falls_below_the_diagonal(int customers)
    {
        using var report = WrittenReport.Of($"Customers={customers}&Orders={3 * customers}");
        var shown = report.Json.GetProperty("customers");

        var curve = shown.GetProperty("lorenz").EnumerateArray().Select(share => share.GetDouble()).ToArray();
        Assert.Equal(101, curve.Length);
        Assert.All(curve, (share, step) => Assert.InRange(share, step / 100.0 - 1e-9, 1 + 1e-9));
        Assert.Equal(customers < 5 ? JsonValueKind.Null : JsonValueKind.Number, shown.GetProperty("topShare").ValueKind);
    }

    [Fact]
    public void The_first_rows_of_each_file_are_as_in_the_file()
    {
        foreach (var (table, path) in Array("tables").Zip(
            _data.ProductPaths.Concat(_data.CustomerPaths).Concat(_data.OrderPaths).Concat(_data.OrderItemPaths).Concat(_data.ReviewPaths)))
        {
            var lines = table.GetProperty("rows").EnumerateArray()
                .Select(row => string.Join(',', row.EnumerateArray().Select(cell => Field(cell.GetString()!))))
                .Prepend(string.Join(',', table.GetProperty("columns").EnumerateArray().Select(column => Text(column, "name"))));

            Assert.Equal(Path.GetFileName(path), Text(table, "file"));
            Assert.Equal(File.ReadLines(path).Take(21), lines);
        }

        static string Field(string text) =>
            text.AsSpan().IndexOfAny(",\"") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    [Theory]
    [InlineData("Orders=1200"), InlineData("Orders=6000&Parts=3"), InlineData("Orders=40&Customers=5"), InlineData("Orders=0")]
    [InlineData("StartDate=2010-05-20&EndDate=2024-03-02&Orders=1500")]
    public void How_long_customers_stay(string settings)
    {
        using var report = WrittenReport.Of(settings);
        var (data, retention) = (report.Data, report.Json.GetProperty("retention"));
        var end = DateOnly.ParseExact(data.Manifests[0].Settings["EndDate"], "yyyy-MM-dd");
        var orders = data.Customers.Select(customer => data.OrdersOf(customer).Select(order => order.OrderDate).ToList())
            .Where(own => own.Count > 0).ToList();

        var months = Enumerable.Range(1, 100)
            .Select(month => (Month: month, Own: orders.Where(own => own[0].AddDays(30 * (month + 1)) <= end.AddDays(1)).ToList()))
            .TakeWhile(month => month.Own.Count >= 100)
            .Select(month => ((decimal)month.Month, (decimal)month.Own.Count, (decimal)month.Own.Count(
                own => own.Any(date => (date.DayNumber - own[0].DayNumber) / 30 == month.Month))));
        Assert.Equal(
            months,
            retention.GetProperty("active").EnumerateArray()
                .Select(month => (Number(month, "month"), Number(month, "customers"), Number(month, "active"))));

        var length = (int)Number(retention, "months");
        var start = new DateOnly(int.Parse(data.Manifests[0].Settings["StartDate"][..4], CultureInfo.InvariantCulture), 1, 1);
        Assert.Equal(
            data.Customers.GroupBy(customer => PeriodOf(customer.RegistrationDate)).OrderBy(cohort => cohort.Key).Select(cohort => (
                $"{start.AddMonths(cohort.Key * length):yyyy-MM}",
                (decimal)cohort.Count(),
                string.Join(' ', Enumerable.Range(cohort.Key, 20).Where(period => start.AddMonths((period + 1) * length) <= end.AddDays(1))
                    .Select(period => cohort.Count(
                        customer => data.OrdersOf(customer).Any(order => PeriodOf(order.OrderDate) == period)))))),
            retention.GetProperty("cohorts").EnumerateArray().Select(
                cohort => (Text(cohort, "from"), Number(cohort, "customers"), string.Join(' ', Numbers(cohort.GetProperty("active"))))));

        int PeriodOf(DateOnly date) => (12 * (date.Year - start.Year) + date.Month - 1) / length;
    }

    [Theory, InlineData("Orders=1200"), InlineData("Orders=6000&Parts=3"), InlineData("Orders=0")]
    public void Days_between_orders(string settings)
    {
        using var report = WrittenReport.Of(settings);
        var days = report.Data.Customers.Select(report.Data.OrdersOf)
            .SelectMany(own => own.Zip(own.Skip(1), (one, next) => next.OrderDate.DayNumber - one.OrderDate.DayNumber)).Order().ToArray();
        var gaps = report.Json.GetProperty("orderGaps");

        Assert.Equal(
            new[] { (0, 3), (4, 10), (11, 31), (32, 89), (90, 194), (195, int.MaxValue) }
                .Select(bucket => (decimal)days.Count(day => day >= bucket.Item1 && day <= bucket.Item2)),
            Numbers(gaps.GetProperty("orders")));
        Assert.Equal(
            Quantiles.Where(_ => days.Length > 0).Select(percent => (decimal)days[days.Length * percent / 100]),
            Numbers(gaps.GetProperty("quantiles")));
    }

    [Theory, InlineData("Orders=1200"), InlineData("Orders=6000&Parts=3"), InlineData("Orders=0"), InlineData("Orders=20&Customers=20")]
    public void How_the_next_order_is_paid(string settings)
    {
        using var report = WrittenReport.Of(settings);
        var pairs = report.Data.Customers.Select(report.Data.OrdersOf)
            .SelectMany(own => own.Zip(own.Skip(1), (one, next) => (One: one.PaymentMethod, Next: next.PaymentMethod))).ToList();
        var payments = report.Json.GetProperty("payments");
        double? Share(Func<(PaymentMethod One, PaymentMethod Next), bool> isMeant) =>
            pairs.Count > 0 ? pairs.Count(isMeant) / (double)pairs.Count : null;

        Assert.Equal(
            Enum.GetValues<PaymentMethod>().Select(method => (
                method.ToCsvText(),
                (decimal)pairs.Count(pair => pair.One == method),
                (decimal)pairs.Count(pair => pair == (method, method)),
                Share(pair => pair.Next == method))),
            payments.GetProperty("methods").EnumerateArray().Select(method => (
                Text(method, "name"), Number(method, "orders"), Number(method, "same"), NumberOrNull(method, "byChance"))));
        var chance = Enum.GetValues<PaymentMethod>().Sum(method => Share(pair => pair.One == method) * Share(pair => pair.Next == method));
        var kappa = (Share(pair => pair.One == pair.Next) - chance) / (1 - chance);
        Assert.Equal(Math.Round(kappa ?? -1, 9), Math.Round(NumberOrNull(payments, "kappa") ?? -1, 9));
        if (settings == "Orders=1200")
        {
            var rule = report.Data.Manifests[0].Rules.Single(rule => rule.Id == "orders.behavior.payment-habit");
            Assert.Equal(rule.Figure.Value!.Value, NumberOrNull(payments, "kappa")!.Value, 5);
        }
    }

    [Theory, InlineData("Orders=3000"), InlineData("Orders=1200&OrderItems=9600&Products=60"), InlineData("Orders=0")]
    public void Subcategories_that_are_bought_together(string settings)
    {
        using var report = WrittenReport.Of(settings);
        var data = report.Data;
        var baskets = data.Orders.Select(order => data.ItemsOf(order).Select(data.ProductOf).ToList())
            .Where(basket => basket.Count is >= 2 and <= 15).ToList();
        var lines = baskets.SelectMany(basket => basket).ToList();
        var scale = baskets.Sum(basket => basket.Count * (basket.Count - 1.0))
            / (lines.Count * (double)lines.Count - lines.CountBy(product => product.ProductId).Sum(own => own.Value * (double)own.Value));
        var linesOf = lines.CountBy(product => product.Subcategory).ToDictionary();
        var expected = baskets
            .SelectMany(basket => basket.SelectMany(
                (one, place) => basket.Skip(place + 1).Select(other => (one.Subcategory, other.Subcategory))))
            .Where(pair => pair.Item1 != pair.Item2)
            .CountBy(pair => string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1))
            .Where(pair => pair.Value >= 10)
            .Select(pair => (
                Names: pair.Key,
                Count: pair.Value,
                Lift: pair.Value / (scale * linesOf[pair.Key.Item1] * linesOf[pair.Key.Item2])))
            .OrderByDescending(pair => pair.Lift).Take(8).ToList();

        var shown = report.Json.GetProperty("pairs").GetProperty("top").EnumerateArray().ToList();
        Assert.Equal(
            expected.Select(pair => Math.Round(pair.Lift, 9)),
            shown.Select(pair => Math.Round(pair.GetProperty("lift").GetDouble(), 9)));
        Assert.Equal(
            expected.Select(pair => (pair.Names.Item1, pair.Names.Item2, pair.Count)).Order(),
            shown.Select(pair =>
            {
                string[] names = [.. new[] { Text(pair, "one"), Text(pair, "other") }.Order(StringComparer.Ordinal)];
                return (names[0], names[1], (int)Number(pair, "count"));
            }).Order());
    }

    [Theory, InlineData("Orders=3000"), InlineData("Orders=0"), InlineData("StartDate=2010-05-20&EndDate=2024-03-02&Orders=1500")]
    public void Promotions_by_week(string settings)
    {
        using var report = WrittenReport.Of(settings);
        var (data, promotions) = (report.Data, report.Json.GetProperty("promotions"));
        var end = DateOnly.ParseExact(data.Manifests[0].Settings["EndDate"], "yyyy-MM-dd");
        var lines = data.OrderItems.ToLookup(item => Monday(data.GetOrder(item.OrderId).OrderDate));
        var best = data.Products.OrderByDescending(product => data.ItemsOf(product).Count).ThenBy(product => product.ProductId).First();

        var weeks = promotions.GetProperty("weeks").EnumerateArray()
            .Select(week => DateOnly.ParseExact(week.GetString()!, "yyyy-MM-dd")).ToList();
        Assert.All(weeks, (week, place) => Assert.Equal(Monday(end).AddDays(7 * (place - weeks.Count + 1)), week));
        Assert.InRange(weeks.Count, 100, 110);
        Assert.Equal(weeks.Select(week => Count(lines[week])), Counted("all"));
        if (data.OrderItems.Count == 0)
        {
            Assert.Equal(JsonValueKind.Null, promotions.GetProperty("product").ValueKind);
            return;
        }

        Assert.Equal(best.Name, Text(promotions, "product"));
        Assert.Equal(weeks.Select(week => Count(lines[week].Where(item => item.ProductId == best.ProductId))), Counted("own"));
        Assert.All(
            Numbers(promotions.GetProperty("blackFridays")).Select(place => weeks[(int)place].AddDays(3)),
            thursday => Assert.Equal((11, 4, DayOfWeek.Thursday), (thursday.Month, (thursday.Day + 6) / 7, thursday.DayOfWeek)));

        static DateOnly Monday(DateOnly date) => date.AddDays(-((int)date.DayOfWeek + 6) % 7);

        static string Count(IEnumerable<OrderItem> items) => $"{items.Count(item => item.Discount > 0)}/{items.Count()}";

        IEnumerable<string> Counted(string name) => promotions.GetProperty(name).EnumerateArray()
            .Select(week => $"{Number(week, "discounted")}/{Number(week, "lines")}");
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    private static double? NumberOrNull(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static IEnumerable<decimal> Numbers(JsonElement element, params string[] names) => names.Select(name => Number(element, name));

    private static IEnumerable<decimal> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetDecimal());

    private JsonElement.ArrayEnumerator Array(params string[] way) =>
        way.Aggregate(_json, (element, name) => element.GetProperty(name)).EnumerateArray();

    public sealed class Reported : IDisposable
    {
        internal WrittenReport Report { get; } = WrittenReport.Of("Products=100&Orders=1200&Seed=11");

        internal JsonElement Json => Report.Json;

        public void Dispose() => Report.Dispose();
    }
}
