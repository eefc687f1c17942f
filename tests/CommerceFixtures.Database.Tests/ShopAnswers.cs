using System.Globalization;

namespace CommerceFixtures.Database.Tests;

/// <summary>The answers to the questions of docs/analysis.md by LINQ, exact and in the order of the queries' columns and rows.</summary>
internal static class ShopAnswers
{
    private static readonly DateOnly LastDay = new(2025, 1, 31);

    public static IEnumerable<object[]> Fifths(CommerceDataSet data)
    {
        var customers = data.Orders.GroupBy(order => order.CustomerId)
            .Select(orders => (Id: orders.Key, Orders: orders.Count(), Spent: orders.Sum(order => order.TotalAmount)));
        return Tiles(customers.OrderByDescending(customer => customer.Spent).ThenBy(customer => customer.Id), 5)
            .GroupBy(customer => customer.Tile, customer => customer.Value)
            .Select(fifth => Row(
                fifth.Key,
                fifth.Count(),
                fifth.Sum(customer => customer.Orders),
                fifth.Sum(customer => customer.Spent),
                100 * fifth.Sum(customer => customer.Spent) / data.Orders.GrossRevenue()));
    }

    public static IEnumerable<object[]> Pairs(CommerceDataSet data)
    {
        var baskets = data.Orders
            .Select(order => data.ItemsOf(order).Select(item => data.ProductOf(item).Subcategory).Distinct().ToList()).ToList();
        var orders = baskets.SelectMany(basket => basket).CountBy(subcategory => subcategory).ToDictionary();
        var pairs = baskets.SelectMany(
            basket => basket.SelectMany(one => basket.Where(other => string.CompareOrdinal(one, other) < 0).Select(other => (one, other))));
        return pairs.CountBy(pair => pair).Where(pair => pair.Value >= 20)
            .Select(pair => (
                pair.Key.one,
                pair.Key.other,
                pair.Value,
                Lift: (decimal)pair.Value * baskets.Count / (orders[pair.Key.one] * orders[pair.Key.other])))
            .OrderByDescending(pair => pair.Lift).ThenBy(pair => pair.one, StringComparer.Ordinal)
            .ThenBy(pair => pair.other, StringComparer.Ordinal)
            .Take(5).Select(pair => Row(pair.one, pair.other, pair.Value, pair.Lift));
    }

    public static IEnumerable<object[]> Promotions(CommerceDataSet data)
    {
        var monday = new DateOnly(2022, 12, 26);
        var weeks = data.Products.OrderByDescending(product => data.ItemsOf(product).Count).ThenBy(product => product.ProductId).Take(40)
            .SelectMany(product => data.ItemsOf(product)
                .GroupBy(item => (data.OrderOf(item).OrderDate.DayNumber - monday.DayNumber) / 7)
                .Select(week => (Lines: week.Count(), Discounted: week.Count(item => item.Discount > 0))));
        return weeks.GroupBy(week => 2 * week.Discounted >= week.Lines ? "on promotion" : "list price")
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(
                group.Key,
                group.Count(),
                group.Sum(week => week.Lines),
                Mean(group, week => week.Lines),
                Percent(group, week => week.Discounted > 0 && week.Discounted < week.Lines)));
    }

    public static IEnumerable<object[]> BlackFriday(CommerceDataSet data) => data.Orders
        .GroupBy(order => order.OrderDate switch
        {
            { Year: 2023, Month: 11, Day: >= 24 and <= 27 } => "Black Friday",
            { Year: 2024, Month: 11, Day: >= 29 } or { Year: 2024, Month: 12, Day: <= 2 } => "Black Friday",
            { Month: >= 11 } => "November, December",
            _ => "other months",
        })
        .OrderBy(period => period.Key, StringComparer.Ordinal)
        .Select(period =>
        {
            var days = period.Select(order => order.OrderDate).Distinct().Count();
            return Row(
                period.Key,
                days,
                period.Count(),
                (decimal)period.Count() / days,
                period.GrossRevenue() / days,
                Percent(period.SelectMany(data.ItemsOf), item => item.Discount > 0));
        });

    public static IEnumerable<object[]> Cohorts(CommerceDataSet data) => data.Customers
        .Select(customer => data.OrdersOf(customer).Select(order => order.OrderDate).Order().ToList())
        .Where(dates => dates.Count > 0)
        .GroupBy(dates => dates[0].ToString("yyyy-MM", CultureInfo.InvariantCulture))
        .OrderBy(cohort => cohort.Key, StringComparer.Ordinal).Take(13)
        .Select(cohort => Row(
        [
            cohort.Key,
            cohort.Count(),
            .. Enumerable.Range(0, 4).Select(quarter => (object)Percent(cohort, dates => dates.Any(
                date => date > dates[0].AddDays(90 * quarter) && date <= dates[0].AddDays(90 * (quarter + 1))))),
        ]));

    public static IEnumerable<object[]> RfmClasses(CommerceDataSet data)
    {
        var customers = data.Customers.Where(customer => data.OrdersOf(customer).Count > 0).Select(customer => (
            Id: customer.CustomerId,
            Recency: LastDay.DayNumber - data.OrdersOf(customer).Max(order => order.OrderDate).DayNumber,
            Frequency: data.OrdersOf(customer).Count,
            Monetary: data.OrdersOf(customer).GrossRevenue())).ToList();
        var r = Scores(customers.OrderByDescending(customer => customer.Recency).ThenBy(customer => customer.Id));
        var f = Scores(customers.OrderBy(customer => customer.Frequency).ThenBy(customer => customer.Id));
        var m = Scores(customers.OrderBy(customer => customer.Monetary).ThenBy(customer => customer.Id));

        return customers.GroupBy(customer => (r[customer.Id], f[customer.Id], m[customer.Id]) switch
            {
                ( >= 3, 4, 4) => "1 champions",
                ( >= 3, >= 3, _) => "2 loyal",
                ( >= 3, _, _) => "3 new or rare",
                (_, >= 3, _) => "4 at risk",
                _ => "5 lost",
            })
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(
                group.Key,
                group.Count(),
                Mean(group, customer => customer.Recency),
                Mean(group, customer => customer.Frequency),
                100 * group.Sum(customer => customer.Monetary) / data.Orders.GrossRevenue()));

        static Dictionary<int, int> Scores(IEnumerable<(int Id, int, int, decimal)> customers) =>
            Tiles(customers, 4).ToDictionary(customer => customer.Value.Id, customer => customer.Tile);
    }

    public static IEnumerable<object[]> Forecasts(CommerceDataSet data)
    {
        var months = Enumerable.Range(0, 6).Select(month => new DateOnly(2024, 8, 1).AddMonths(month)).ToList();
        var orders = months.Sum(month => Orders(month, 0));
        return
        [
            Row(
                6,
                orders,
                100m * months.Sum(month => Math.Abs(Orders(month, 0) - Orders(month, -1))) / orders,
                100m * months.Sum(month => Math.Abs(Orders(month, 0) - Orders(month, -12))) / orders),
        ];

        int Orders(DateOnly month, int later) => data.Orders.Count(
            order => order.OrderDate >= month.AddMonths(later) && order.OrderDate < month.AddMonths(later + 1));
    }

    public static IEnumerable<object[]> NextOrders(CommerceDataSet data)
    {
        var customers = data.Customers.Select(data.OrdersOf).Where(orders => orders.Count > 0).ToList();
        var gaps = NextOrders(data, order => order.OrderDate.DayNumber).Select(days => days.Next - days.Last).Order().ToList();
        return
        [
            Row(
            [
                Percent(customers, orders => orders.Count > 1),
                gaps.Count,
                .. Tiles(gaps, 4).GroupBy(gap => gap.Tile).Take(3).Select(quarter => (object)quarter.Last().Value),
            ]),
        ];
    }

    public static IEnumerable<object[]> Habits(CommerceDataSet data)
    {
        return [Row("category", order => MainCategory(order)), Row("payment", order => order.PaymentMethod.ToCsvText())];

        object[] Row(string habit, Func<Order, string> choice)
        {
            var shares = data.Orders.CountBy(choice).ToDictionary(count => count.Key, count => 100m * count.Value / data.Orders.Count);
            var pairs = NextOrders(data, choice).ToList();
            return [habit, pairs.Count, Percent(pairs, pair => pair.Last == pair.Next), pairs.Average(pair => shares[pair.Next])];
        }

        string MainCategory(Order order) => data.ItemsOf(order)
            .GroupBy(item => data.ProductOf(item).Category.ToCsvText(), item => item.LineTotal)
            .OrderByDescending(lines => lines.Sum()).ThenBy(lines => lines.Key, StringComparer.Ordinal).First().Key;
    }

    public static IEnumerable<object[]> Returns(CommerceDataSet data)
    {
        var delivered = data.Orders.Where(order => order.Status is OrderStatus.Completed or OrderStatus.Returned).ToList();
        var ofCategories = delivered.SelectMany(order => data.ItemsOf(order).Select(item => data.ProductOf(item).Category).Distinct()
            .Select(category => (Kind: $"orders with {category.ToCsvText()}", order.Status)));
        var ofCustomers = delivered.GroupBy(order => order.CustomerId).SelectMany(orders => orders.Skip(1).Select((order, before) => (
            Kind: orders.Take(before + 1).Any(earlier => earlier.Status == OrderStatus.Returned)
                ? "next orders after a return"
                : "other next orders",
            order.Status)));
        return ofCategories.Concat(ofCustomers).GroupBy(order => order.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => Row(kind.Key, kind.Count(), Percent(kind, order => order.Status == OrderStatus.Returned)));
    }

    public static IEnumerable<object[]> Ratings(CommerceDataSet data)
    {
        var reviews = data.Reviews.OrderBy(review => data.ProductOf(review).Price).ThenBy(review => review.ReviewId);
        return Tiles(reviews, 4).GroupBy(review => review.Tile, review => review.Value).Select(quarter => Row(
            quarter.Key,
            data.ProductOf(quarter.First()).Price,
            data.ProductOf(quarter.Last()).Price,
            quarter.Count(),
            Mean(quarter, review => review.Rating),
            Percent(quarter, review => review.Rating <= 2)));
    }

    /// <summary>What there is to say of each order and of the same customer's next one.</summary>
    private static IEnumerable<(T Last, T Next)> NextOrders<T>(CommerceDataSet data, Func<Order, T> what) => data.Orders
        .GroupBy(order => order.CustomerId, what).SelectMany(orders => orders.Zip(orders.Skip(1)));

    /// <summary>The values in groups as NTILE makes them: of equal size, or one larger at the start.</summary>
    private static IEnumerable<(T Value, int Tile)> Tiles<T>(IEnumerable<T> values, int count)
    {
        var rest = values.ToList();
        for (var tile = 1; tile <= count; tile++)
        {
            var size = (rest.Count + count - tile) / (count - tile + 1);
            foreach (var value in rest.Take(size))
                yield return (value, tile);
            rest.RemoveRange(0, size);
        }
    }

    private static decimal Mean<T>(IEnumerable<T> values, Func<T, int> figure) => values.Average(value => (decimal)figure(value));

    private static decimal Percent<T>(IEnumerable<T> values, Func<T, bool> condition) =>
        values.Average(value => condition(value) ? 100m : 0);

    private static object[] Row(params object[] values) => values;
}
