using System.Globalization;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The figures of behavior by their definitions, over all rows of a shop with the default window.</summary>
internal sealed partial class BehaviorFigures
{
    private static readonly DateOnly Start = new(2023, 1, 1);
    private static readonly DateOnly End = new(2025, 1, 31);
    private static readonly DateOnly RegistrationEnd = new(2024, 10, 31);

    private readonly List<ProductRow> _products;
    private readonly List<CustomerRow> _customers;
    private readonly List<OrderRow> _orders;
    private readonly List<LineRow> _lines;
    private readonly List<ReviewRow> _reviews;

    public BehaviorFigures(Shop shop)
    {
        _products = [.. Rows(shop.Products, row => new ProductRow(
            shop.Products[row, "category"], shop.Products[row, "subcategory"], shop.Products[row, "supplier"],
            Date(shop.Products[row, "created_date"])))];
        _customers = [.. Rows(shop.Customers, row => new CustomerRow(
            $"{shop.Customers[row, "address"]}, {shop.Customers[row, "city"]}, {shop.Customers[row, "state"]} {shop.Customers[row, "zip"]}",
            shop.Customers[row, "state"],
            Date(shop.Customers[row, "registration_date"])))];
        _orders = [.. Rows(shop.Orders, row => new OrderRow(
            _customers[shop.Orders.Id(row, "customer_id") - 1], Date(shop.Orders[row, "order_date"]), shop.Orders[row, "status"],
            shop.Orders[row, "payment_method"], shop.Orders[row, "shipping_address"], shop.Orders.Money(row, "total_amount")))];
        _lines = [.. Rows(shop.Items, row => new LineRow(
            _orders[shop.Items.Id(row, "order_id") - 1], _products[shop.Items.Id(row, "product_id") - 1],
            shop.Items.Money(row, "discount") > 0, shop.Items.Money(row, "line_total")))];
        _reviews = [.. Rows(shop.Reviews, row => new ReviewRow(
            _products[shop.Reviews.Id(row, "product_id") - 1], _customers[shop.Reviews.Id(row, "customer_id") - 1],
            shop.Reviews.Id(row, "rating"), shop.Reviews[row, "review_text"]))];
        foreach (var order in _orders)
            order.Customer.Orders.Add(order);
        foreach (var line in _lines)
            line.Order.Lines.Add(line);
    }

    private List<CustomerRow> Buyers => [.. _customers.Where(customer => customer.Orders.Count > 0)];

    /// <summary>The figures by id and, for Black Friday, year. NaN if the rows do not have the figure.</summary>
    public Dictionary<string, double> All() => new()
    {
        ["orders.behavior.category-taste"] = Kappa(Pairs(MainCategory)),
        ["orders.behavior.payment-habit"] = Kappa(Pairs(order => order.Payment)),
        ["orders.behavior.spending-level"] = Icc(
            _customers.Select(customer => customer.Orders.Where(order => order.Total > 0).Select(order => Math.Log((double)order.Total)))
                .Where(totals => totals.Count() >= 3)),
        ["orders.behavior.return-habit"] = ReturnHabit(),
        ["orders.behavior.tenure"] = Tenure(),
        ["orders.behavior.opening"] = Share(
            _orders.Where(order => order.Date < Start.AddDays(31)), order => order.Customer.Orders[0] == order),
        ["customers.behavior.first-order"] =
            Statistics.Median(Buyers.Select(buyer => (double)(buyer.Orders[0].Date.DayNumber - buyer.Registered.DayNumber))),
        ["orders.behavior.latest.processing"] = Share(Latest(), order => order.Status == "Processing"),
        ["orders.behavior.latest.cancelled"] = Share(Latest(), order => order.Status == "Cancelled"),
        ["orders.behavior.shipped-elsewhere"] = Share(_orders, IsElsewhere),
        ["orders.behavior.shipped-elsewhere.december"] = Share(_orders.Where(order => order.Date.Month == 12), IsElsewhere)
            / Share(_orders.Where(order => order.Date.Month != 12), IsElsewhere),
        ["orders.behavior.daily"] = Dispersion([.. _orders.Select(order => order.Date)], End),
        ["customers.behavior.daily"] = Dispersion([.. _customers.Select(customer => customer.Registered)], RegistrationEnd),
        ["order-items.behavior.bought-again"] = BoughtAgain(),
        ["customers.behavior.states"] = StateDistance(),
        ["order-items.behavior.bought-together"] = BoughtTogether(),
        ["order-items.behavior.promotions"] = Icc(
            _lines.GroupBy(line => (line.Product, line.Order.Date.DayNumber / 7)).Where(week => week.Count() > 1)
                .Select(week => week.Select(line => line.IsDiscounted ? 1.0 : 0))),
        ["order-items.behavior.black-friday 2023"] = BlackFriday(new(2023, 11, 24)),
        ["order-items.behavior.black-friday 2024"] = BlackFriday(new(2024, 11, 29)),
        ["order-items.behavior.moving-demand"] = MovingDemand(),
        ["products.behavior.suppliers"] = _products.DistinctBy(product => product.Supplier).Count() / (double)_products.Count,
        ["products.behavior.launch-weekday"] =
            _products.CountBy(product => product.Created.DayOfWeek).Max(day => day.Value) / (double)_products.Count,
        ["reviews.behavior.contractions"] = Share(_reviews, review => Contraction().IsMatch(review.Text)),
        ["reviews.behavior.lengths"] = Statistics.StandardDeviation([.. _reviews.Select(Words)]) / _reviews.Average(Words),
        ["reviews.behavior.short"] = Share(_reviews, review => Words(review) < 6),
        ["reviews.behavior.strictness"] = Strictness(),
    };

    private static IEnumerable<T> Rows<T>(Table table, Func<int, T> row) => Enumerable.Range(1, table.Rows.Count).Select(row);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> isPart) =>
        all.Any() ? all.Count(isPart) / (double)all.Count() : double.NaN;

    private List<(string Left, string Right)> Pairs(Func<OrderRow, string> what) =>
        [.. _customers.SelectMany(customer => customer.Orders.Zip(customer.Orders.Skip(1), (one, next) => (what(one), what(next))))];

    private static string MainCategory(OrderRow order) => order.Lines.Select(line => line.Product.Category).Distinct()
        .MaxBy(category => order.Lines.Where(line => line.Product.Category == category).Sum(line => line.Total))!;

    private static double Kappa(List<(string Left, string Right)> pairs)
    {
        var same = Share(pairs, pair => pair.Left == pair.Right);
        var chance = pairs.Select(pair => pair.Left).Distinct()
            .Sum(one => Share(pairs, pair => pair.Left == one) * Share(pairs, pair => pair.Right == one));
        return (same - chance) / (1 - chance);
    }

    private static double Icc(IEnumerable<IEnumerable<double>> values)
    {
        var groups = values.Select(group => group.ToList()).ToList();
        var (n, k, mean) = (groups.Sum(group => group.Count), groups.Count, groups.SelectMany(group => group).DefaultIfEmpty().Average());
        var between = groups.Sum(group => group.Count * Math.Pow(group.Average() - mean, 2)) / (k - 1);
        var within = groups.Sum(group => group.Sum(value => Math.Pow(value - group.Average(), 2))) / (n - k);
        var typical = (n - groups.Sum(group => Math.Pow(group.Count, 2)) / n) / (k - 1);
        return (between - within) / (between + (typical - 1) * within);
    }

    private double ReturnHabit()
    {
        var counts = _customers.Select(customer => (
            Returned: customer.Orders.Count(order => order.Status == "Returned"),
            Settled: customer.Orders.Count(order => order.Status != "Processing"))).ToList();
        var rate = counts.Sum(count => count.Returned) / (double)counts.Sum(count => count.Settled);
        return counts.Sum(count => Math.Pow(count.Returned - rate * count.Settled, 2))
            / counts.Sum(count => count.Settled * rate * (1 - rate));
    }

    private double Tenure()
    {
        var firsts = Buyers.Select(buyer => buyer.Orders[0].Date).ToList();
        return Buyers.SelectMany(buyer => buyer.Orders.Skip(1))
            .Where(order => order.Date >= Start.AddDays(180) && firsts.Any(first => first < order.Date))
            .Select(order =>
            {
                var (first, buyers) = (order.Customer.Orders[0].Date, firsts.Count(date => date < order.Date));
                var older = firsts.Count(date => date < first) + firsts.Count(date => date == first) / 2.0;
                return (buyers - older) / buyers;
            })
            .DefaultIfEmpty(double.NaN).Average();
    }

    private IEnumerable<OrderRow> Latest() => _orders.Where(order => order.Date > End.AddDays(-30));

    private static bool IsElsewhere(OrderRow order) => order.ShippingAddress != order.Customer.Address;

    private double BoughtAgain()
    {
        var lines = _customers.SelectMany(customer => customer.Orders.SelectMany(order => order.Lines)
            .Where(line => line.Product.Category is "Books" or "Electronics").GroupBy(line => line.Product)).ToList();
        return lines.Sum(own => own.Count() - 1) / (double)lines.Sum(own => own.Count());
    }

    private double StateDistance()
    {
        using var stream = typeof(DataSetMaker).Assembly.GetManifestResourceStream("us_states.csv")!;
        using var reader = new StreamReader(stream);
        var people = CsvText.Read(reader.ReadToEnd()).Skip(1)
            .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));
        return people.Sum(state =>
            Math.Abs(Share(_customers, customer => customer.State == state.Key) - state.Value / people.Values.Sum())) / 2;
    }

    /// <summary>
    /// The pairs of subcategories that are in one order at least 10 times, at 1.5 times the usual rate of their categories, and 3.5
    /// standard deviations above it. By chance, the lines of a month fall into its orders of 2 to 15 lines.
    /// </summary>
    private double BoughtTogether()
    {
        var (seen, chance) = (new Dictionary<(string, string), double>(), new Dictionary<(string, string), double>());
        var categoryOf = _products.DistinctBy(product => product.Subcategory)
            .ToDictionary(product => product.Subcategory, product => product.Category);
        var baskets = _orders.Where(order => order.Lines.Count is >= 2 and <= 15);
        foreach (var month in baskets.GroupBy(order => (order.Date.Year, order.Date.Month)))
        {
            foreach (var order in month)
            {
                foreach (var (one, place) in order.Lines.Select((line, place) => (line.Product.Subcategory, place)))
                {
                    foreach (var other in order.Lines.Skip(place + 1))
                        Add(seen, one, other.Product.Subcategory, 1);
                }
            }

            var lines = month.SelectMany(order => order.Lines).ToList();
            var ofProduct = lines.GroupBy(line => line.Product).Select(own => (own.Key.Subcategory, Count: (double)own.Count())).ToList();
            var subcategories = lines.CountBy(line => line.Product.Subcategory)
                .Select(own => (Name: own.Key, Count: (double)own.Value)).ToList();
            var rate = month.Sum(order => order.Lines.Count * (order.Lines.Count - 1.0))
                / (Math.Pow(lines.Count, 2) - ofProduct.Sum(own => own.Count * own.Count));
            foreach (var (place, one) in subcategories.Index())
            {
                var same = ofProduct.Where(own => own.Subcategory == one.Name).Sum(own => own.Count * own.Count);
                Add(chance, one.Name, one.Name, rate * (one.Count * one.Count - same) / 2);
                foreach (var other in subcategories.Skip(place + 1))
                    Add(chance, one.Name, other.Name, rate * one.Count * other.Count);
            }
        }

        var liftOf = chance.GroupBy(pair => Categories(pair.Key))
            .ToDictionary(block => block.Key, block => block.Sum(pair => seen.GetValueOrDefault(pair.Key)) / block.Sum(pair => pair.Value));
        return chance.Count(pair =>
        {
            var (count, usual) = (seen.GetValueOrDefault(pair.Key), pair.Value * liftOf[Categories(pair.Key)]);
            return pair.Value > 0 && count >= 10 && count >= 1.5 * usual && count >= usual + 3.5 * Math.Sqrt(usual);
        });

        static void Add(Dictionary<(string, string), double> counts, string one, string other, double count) =>
            counts[Ordered(one, other)] = counts.GetValueOrDefault(Ordered(one, other)) + count;

        static (string, string) Ordered(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

        (string, string) Categories((string One, string Other) pair) => Ordered(categoryOf[pair.One], categoryOf[pair.Other]);
    }

    private double BlackFriday(DateOnly friday)
    {
        var lines = _lines.Where(line => line.Order.Date.Year == friday.Year)
            .ToLookup(line => line.Order.Date >= friday.AddDays(-4) && line.Order.Date <= friday.AddDays(3));
        return Share(lines[true], line => line.IsDiscounted) / Share(lines[false], line => line.IsDiscounted);
    }

    private double MovingDemand()
    {
        var sold = _lines.Where(line => line.Product.Created < Start).GroupBy(line => line.Product)
            .Where(own => own.Count() >= 100).ToList();
        var months = sold.SelectMany(own => own).GroupBy(line => Month(line.Order.Date)).ToList();
        double total = sold.Sum(own => own.Count());
        var chi2 = sold.Sum(own => months.Sum(month =>
        {
            var expected = own.Count() * month.Count() / total;
            return Math.Pow(own.Count(line => Month(line.Order.Date) == month.Key) - expected, 2) / expected;
        }));
        return (chi2 / ((sold.Count - 1) * (months.Count - 1)) - 1) / (total / (sold.Count * months.Count));

        static int Month(DateOnly date) => 12 * date.Year + date.Month;
    }

    private double Strictness()
    {
        var means = _reviews.GroupBy(review => review.Product).ToDictionary(own => own.Key, own => own.Average(review => review.Rating));
        return Icc(_reviews.GroupBy(review => review.Customer).Where(own => own.Count() > 1)
            .Select(own => own.Select(review => review.Rating - means[review.Product])));
    }

    private static double Dispersion(List<DateOnly> dates, DateOnly last)
    {
        var count = dates.CountBy(date => date).ToDictionary();
        var trend = Days(Start.AddDays(74), last).Where(day => day.Month < 11 && (day.Month > 1 || day.Day > 7))
            .Select(day => (Day: day, Trend: Days(day.AddDays(-14), Min(last, day.AddDays(14))).Average(CountOf)))
            .Where(day => day.Trend > 0).ToList();
        if (trend.Count < 100)
            return double.NaN;
        var factors = trend.GroupBy(day => day.Day.DayOfWeek)
            .ToDictionary(own => own.Key, own => own.Average(day => CountOf(day.Day) / day.Trend));
        return trend.Select(day => (Count: CountOf(day.Day), Expected: day.Trend * factors[day.Day.DayOfWeek]))
            .Where(day => day.Expected > 0).Average(day => Math.Pow(day.Count - day.Expected, 2) / day.Expected) * 29 / 28;

        double CountOf(DateOnly day) => count.GetValueOrDefault(day);

        static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

        static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) =>
            Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);
    }

    private static double Words(ReviewRow review) => review.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"['’](t|s|m|re|ve|ll|d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contraction();

    private sealed class ProductRow(string category, string subcategory, string supplier, DateOnly created)
    {
        public string Category => category;

        public string Subcategory => subcategory;

        public string Supplier => supplier;

        public DateOnly Created => created;
    }

    private sealed class CustomerRow(string address, string state, DateOnly registered)
    {
        public string Address => address;

        public string State => state;

        public DateOnly Registered => registered;

        public List<OrderRow> Orders { get; } = [];
    }

    private sealed class OrderRow(CustomerRow customer, DateOnly date, string status, string payment, string address, decimal total)
    {
        public CustomerRow Customer => customer;

        public DateOnly Date => date;

        public string Status => status;

        public string Payment => payment;

        public string ShippingAddress => address;

        public decimal Total => total * 100;

        public List<LineRow> Lines { get; } = [];
    }

    private sealed record LineRow(OrderRow Order, ProductRow Product, bool IsDiscounted, decimal Total);

    private sealed record ReviewRow(ProductRow Product, CustomerRow Customer, int Rating, string Text);
}
