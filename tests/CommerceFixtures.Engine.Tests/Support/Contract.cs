using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The data contract, computed independently from the rows, without the engine's code for the rules.</summary>
internal static class Contract
{
    private static readonly Lazy<HashSet<(string City, string State, string Zip)>> Places = new(ReadPlaces);

    private static readonly string[] NameSlots = ["brands", "lines", "nouns", "variants"];

    private static readonly Lazy<Dictionary<(string Category, string Subcategory), JsonElement>> Kinds = new(ReadKinds);

    public static void RequireOf(MadeSet set)
    {
        var (data, settings) = (set.Data, set.Settings);
        RequireFiles(set);
        RequireCounts(data, settings);
        RequireProducts(data, settings);
        RequireCustomers(data, settings);
        RequireDateOrder(data, set.OrdersOfParts());
        RequireOrders(data, settings);
        RequireLines(data);
        RequireReviews(data, settings);
        RequireWhales(data);
        RequireSeason(data, settings);
        RequirePopularity(data);
    }

    /// <summary>Shares by largest remainder, with exact decimals. If remainders are equal, the earlier share wins.</summary>
    public static int[] Quotas(int total, params int[] percents)
    {
        var exact = percents.Select(percent => total * percent / 100m).ToArray();
        var counts = exact.Select(share => (int)decimal.Floor(share)).ToArray();
        while (counts.Sum() < total)
        {
            var remainders = exact.Select((share, i) => share - counts[i]).ToArray();
            counts[Array.IndexOf(remainders, remainders.Max())]++;
        }

        return counts;
    }

    private static void RequireFiles(MadeSet set)
    {
        foreach (var (file, name) in ShopFile.All.SelectMany(file => file.NamesIn(set.Settings.Parts), (file, name) => (file, name)))
        {
            var text = new UTF8Encoding(false, true).GetString(set.Bytes(name));
            Assert.StartsWith(file.Header + "\n", text, StringComparison.Ordinal);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            var records = CsvText.Read(text);
            Assert.DoesNotContain(
                records.SelectMany(record => record),
                cell => cell.Length == 0
                    || char.IsWhiteSpace(cell[0])
                    || char.IsWhiteSpace(cell[^1])
                    || cell[0] is '=' or '+' or '-' or '@');
            Assert.Equal(CsvText.Write(records), text);
        }
    }

    private static void RequireCounts(CommerceDataSet data, DataSetSettings settings)
    {
        Assert.Equal(
            (settings.Counts.Products, settings.Counts.Customers, settings.Counts.Orders, settings.Counts.OrderItems,
                settings.Counts.Reviews),
            (data.Products.Count, data.Customers.Count, data.Orders.Count, data.OrderItems.Count, data.Reviews.Count));
        RequireKeys(data.Orders.Select(order => order.CustomerId), data.Customers.Count);
        RequireKeys(data.OrderItems.Select(item => item.OrderId), data.Orders.Count);
        RequireKeys(data.OrderItems.Select(item => item.ProductId), data.Products.Count);
        RequireKeys(data.Reviews.Select(review => review.CustomerId), data.Customers.Count);
        RequireKeys(data.Reviews.Select(review => review.ProductId), data.Products.Count);
    }

    private static void RequireKeys(IEnumerable<int> keys, int parents) => Assert.DoesNotContain(keys, key => key < 1 || key > parents);

    private static void RequireProducts(CommerceDataSet data, DataSetSettings settings)
    {
        var margins = data.Products.Select(product => (product.Price - product.Cost) / product.Price).Order().ToArray();
        Assert.All(margins, margin => Assert.InRange(margin, 0.20m, 0.50m));
        Assert.Distinct(data.Products.Select(product => product.Name), StringComparer.OrdinalIgnoreCase);
        Assert.All(data.Products.GroupBy(product => product.Subcategory),
            kind => Assert.Single(kind.Select(product => product.Category).Distinct()));
        Assert.All(data.Products, product => Assert.True(product.StockQuantity >= 0));
        Assert.All(data.Products, product => Assert.True(product.CreatedDate.ToDateTime(default) <= settings.Window.End));
        if (data.Products.Count >= 5)
            Assert.Equal(5, data.Products.Select(product => product.Category).Distinct().Count());
        if (data.Products.Count >= 100)
        {
            Assert.True(margins[margins.Length * 95 / 100] - margins[margins.Length * 5 / 100] >= 0.20m);
            var means = data.Products.GroupBy(product => product.Category)
                .Select(own => own.Average(product => (product.Price - product.Cost) / product.Price)).ToArray();
            Assert.True(means.Max() - means.Min() >= 0.15m);
        }

        foreach (var product in data.Products)
            RequireSuitsKind(product, KindOf(product));
    }

    private static void RequireSuitsKind(Product product, JsonElement kind)
    {
        Assert.Contains(product.Supplier, kind.Strings("suppliers"));
        foreach (var words in NameSlots.Select(slot => kind.Strings(slot)).Where(words => words.Length > 0))
            Assert.Contains(words, word => product.Name.Contains(word, StringComparison.Ordinal));
    }

    private static void RequireCustomers(CommerceDataSet data, DataSetSettings settings)
    {
        Assert.Distinct(data.Customers.Select(customer => customer.Email), StringComparer.OrdinalIgnoreCase);
        var domains = string.Join('|', settings.EmailDomains.Select(Regex.Escape));
        foreach (var customer in data.Customers)
        {
            Assert.InRange(customer.RegistrationDate.ToDateTime(default), settings.Window.Start, settings.Window.RegistrationEnd);
            Assert.Contains((customer.City, customer.State, customer.Zip), Places.Value);
            Assert.Matches(@"^\([2-9]\d\d\) 555-01\d\d$", customer.Phone);
            Assert.Equal("United States", customer.Country);
            var name = $"{Letters(customer.FirstName)}\\.{Letters(customer.LastName)}";
            Assert.Matches($"^{name}([2-9]|[1-9][0-9]+)?@({domains})$", customer.Email);
        }
    }

    /// <summary>In each part, the orders are sorted by date.</summary>
    private static void RequireDateOrder(CommerceDataSet data, IReadOnlyList<int> ordersOfParts)
    {
        var first = 0;
        foreach (var count in ordersOfParts)
        {
            var dates = data.Orders.Skip(first).Take(count).Select(order => order.OrderDate).ToArray();
            Assert.Equal(dates.Order(), dates);
            first += count;
        }

        Assert.Equal(data.Orders.Count, first);
    }

    private static void RequireOrders(CommerceDataSet data, DataSetSettings settings)
    {
        var total = data.Orders.Count;
        Assert.Equal(Quotas(total, 80, 10, 5, 5), Counts(data.Orders.Select(order => (int)order.Status), 4));
        Assert.Equal(Quotas(total, 60, 25, 15), Counts(data.Orders.Select(order => (int)order.PaymentMethod), 3));
        var buyers = new HashSet<int>();
        foreach (var order in data.Orders)
        {
            var customer = data.Customers[order.CustomerId - 1];
            buyers.Add(order.CustomerId);
            Assert.True(order.OrderDate > customer.RegistrationDate);
            Assert.InRange(order.OrderDate.ToDateTime(default), settings.Window.Start, settings.Window.End);
            var address = Regex.Match(order.ShippingAddress, @"^[1-9][^,]+, ([^,]+), ([A-Z]{2}) (\d{5})$").Groups;
            Assert.Contains((address[1].Value, address[2].Value, address[3].Value), Places.Value);
        }

        if (total >= data.Customers.Count)
            Assert.Equal(data.Customers.Count, buyers.Count);
        if (total >= 1000)
        {
            var latest = data.Orders.Select(order => order.OrderDate).Order().ElementAt((int)(total * 0.7m));
            Assert.All(data.Orders.Where(order => order.Status == OrderStatus.Processing), order => Assert.True(order.OrderDate >= latest));
        }
    }

    private static void RequireLines(CommerceDataSet data)
    {
        var totals = new decimal[data.Orders.Count];
        var products = new HashSet<(int, int)>();
        var lines = data.OrderItems;
        Assert.Equal(lines.Select(line => line.OrderId).Order(), lines.Select(line => line.OrderId));
        decimal[] discounts = [0.00m, 0.10m, 0.20m, 0.25m];
        Assert.Equal(Quotas(lines.Count, 70, 20, 8, 2), Counts(lines.Select(line => Array.IndexOf(discounts, line.Discount)), 4));
        foreach (var line in lines)
        {
            var product = data.Products[line.ProductId - 1];
            Assert.True(products.Add((line.OrderId, line.ProductId)));
            Assert.True(line.Quantity >= 1);
            Assert.Equal(product.Price, line.UnitPrice);
            Assert.True(product.CreatedDate <= data.Orders[line.OrderId - 1].OrderDate);
            var cents = line.Quantity * line.UnitPrice * (1 - line.Discount) * 100;
            Assert.NotEqual(0.5m, cents - decimal.Floor(cents));
            Assert.Equal(decimal.Floor(cents + 0.5m) / 100, line.LineTotal);
            totals[line.OrderId - 1] += line.LineTotal;
        }

        Assert.Equal(totals, data.Orders.Select(order => order.TotalAmount));
        Assert.Equal(data.Orders.Count, lines.Select(line => line.OrderId).Distinct().Count());
    }

    private static void RequireReviews(CommerceDataSet data, DataSetSettings settings)
    {
        Assert.Equal(Quotas(data.Reviews.Count, 40, 30, 15, 10, 5), Counts(data.Reviews.Select(review => 5 - review.Rating), 5));
        Assert.Distinct(data.Reviews.Select(review => (review.CustomerId, review.ProductId)));
        var received = EligiblePairs(data);
        foreach (var review in data.Reviews)
        {
            Assert.True(received.TryGetValue((review.CustomerId, review.ProductId), out var bought));
            RequireText(review, KindOf(data.Products[review.ProductId - 1]));
            Assert.True(review.ReviewDate > bought && review.ReviewDate.ToDateTime(default) <= settings.Window.End);
        }

        if (data.Reviews.Count >= 500)
            Assert.True(data.Reviews.Select(review => review.ReviewText).Distinct().Count() >= 4 * Math.Sqrt(data.Reviews.Count));
    }

    /// <summary>With four or more stars, the text never complains about the product; with two or fewer, it never praises it.</summary>
    private static void RequireText(Review review, JsonElement kind)
    {
        Assert.False(review.Rating switch { > 3 => Says("bad"), 3 => false, _ => Says("good") }, review.ReviewText);

        bool Says(string what) => kind.GetProperty("aspects").EnumerateArray().SelectMany(aspect => aspect.Strings(what))
            .Any(clause => review.ReviewText.Says(clause));
    }

    private static JsonElement KindOf(Product product) => Kinds.Value[(product.Category.ToCsvText(), product.Subcategory)];

    /// <summary>The pairs of a customer and a delivered product, with the date of the first such order.</summary>
    public static Dictionary<(int Customer, int Product), DateOnly> EligiblePairs(CommerceDataSet data)
    {
        var received = new Dictionary<(int, int), DateOnly>();
        foreach (var line in data.OrderItems)
        {
            var order = data.Orders[line.OrderId - 1];
            if (order.Status is OrderStatus.Completed or OrderStatus.Returned)
                received.TryAdd((order.CustomerId, line.ProductId), order.OrderDate);
        }

        return received;
    }

    private static void RequireWhales(CommerceDataSet data)
    {
        if (data.Customers.Count < 500 || data.Orders.Count < 2 * data.Customers.Count)
            return;
        Assert.InRange(TopShare(data, data.Orders), 0.595m, 0.605m);
        Assert.InRange(TopShare(data, data.Orders.Where(order => order.Status == OrderStatus.Completed)), 0.585m, 0.615m);
    }

    private static decimal TopShare(CommerceDataSet data, IEnumerable<Order> orders)
    {
        var revenue = orders.GroupBy(order => order.CustomerId).Select(own => own.Sum(order => order.TotalAmount)).ToArray();
        return revenue.OrderDescending().Take(data.Customers.Count / 5).Sum() / revenue.Sum();
    }

    private static void RequireSeason(CommerceDataSet data, DataSetSettings settings)
    {
        if (data.Orders.Count < 1000)
            return;
        for (var year = settings.Window.Start.Year; year <= settings.Window.End.Year; year++)
        {
            if (new DateTime(year, 1, 1) < settings.Window.Start || new DateTime(year, 12, 31) > settings.Window.End)
                continue;
            if (data.Orders.All(order => order.OrderDate.Year != year))
                continue;
            Assert.InRange(PeakOver(data.Orders, year, month => month <= 10), 1.5, 3.0);
            Assert.True(PeakOver(data.Orders, year, month => month is 9 or 10) >= 1.3);
            Assert.True(PeakOver(data.Orders.Where(order => order.Status == OrderStatus.Completed), year, month => month <= 10) >= 1.0);
        }

        // Ninety days are a smaller fraction of a longer window.
        var first = DateOnly.FromDateTime(settings.Window.Start).AddDays(90);
        if (settings.Window.Start.AddYears(4) > settings.Window.End)
            Assert.True(data.Orders.Count(order => order.OrderDate < first) >= 0.03 * data.Orders.Count);
    }

    /// <summary>Orders per day in November and December, divided by those in the other months.</summary>
    private static double PeakOver(IEnumerable<Order> orders, int year, Func<int, bool> isOther)
    {
        var months = orders.Where(order => order.OrderDate.Year == year).CountBy(order => order.OrderDate.Month).ToDictionary();
        return PerDay(month => month >= 11) / PerDay(isOther);

        double PerDay(Func<int, bool> isMeant)
        {
            var meant = Enumerable.Range(1, 12).Where(isMeant).ToArray();
            return meant.Sum(month => months.GetValueOrDefault(month)) / (double)meant.Sum(month => DateTime.DaysInMonth(year, month));
        }
    }

    private static void RequirePopularity(CommerceDataSet data)
    {
        RequireElectronics(data);
        if (data.Products.Count < 50 || data.Reviews.Count < 500)
            return;
        RequireQuality(data);

        // If baskets contain nearly everything, or few products have reviews, products have no room to differ.
        if (data.OrderItems.Count > (long)data.Orders.Count * data.Products.Count / 4 || data.Reviews.Count < data.Products.Count / 4)
            return;
        var lines = CountsByProduct(data, data.OrderItems.Select(line => line.ProductId));
        Assert.True(Statistics.Spearman(lines, CountsByProduct(data, data.Reviews.Select(review => review.ProductId))) >= 0.6);
        Assert.True(lines.OrderDescending().Take(lines.Length / 5).Sum() >= 0.35 * data.OrderItems.Count);
    }

    private static void RequireElectronics(CommerceDataSet data)
    {
        if (data.Orders.Count < 500)
            return;
        var withElectronics = data.OrderItems
            .Where(line => data.Products[line.ProductId - 1].Category == ProductCategory.Electronics)
            .Select(line => line.OrderId).ToHashSet();
        if (withElectronics.Count == 0 || withElectronics.Count == data.Orders.Count)
            return;
        var totals = data.Orders.ToLookup(order => withElectronics.Contains(order.OrderId), order => order.TotalAmount);
        Assert.True(totals[true].Average() >= 1.5m * totals[false].Average());
    }

    private static void RequireQuality(CommerceDataSet data)
    {
        var byPrice = data.Reviews.Select(review => (data.Products[review.ProductId - 1].Price, review.Rating)).Order().ToArray();
        var quarter = byPrice.Length / 4;
        Assert.True(byPrice[^quarter..].Average(review => review.Rating) - byPrice[..quarter].Average(review => review.Rating) >= 0.3);

        var judged = data.Reviews.GroupBy(review => review.ProductId).Where(reviews => reviews.Count() >= 5).ToArray();
        if (judged.Length >= 2)
        {
            Assert.True(Statistics.Spearman(
                judged.Select(reviews => (double)data.Products[reviews.Key - 1].Price).ToArray(),
                judged.Select(reviews => reviews.Average(review => review.Rating)).ToArray()) >= 0.3);
        }
    }

    public static double[] CountsByProduct(CommerceDataSet data, IEnumerable<int> productIds)
    {
        var counts = new double[data.Products.Count];
        foreach (var id in productIds)
            counts[id - 1]++;
        return counts;
    }

    private static int[] Counts(IEnumerable<int> members, int kinds)
    {
        var counts = new int[kinds];
        foreach (var member in members)
            counts[member]++;
        return counts;
    }

    private static string Letters(string name) =>
        string.Concat(name.ToLowerInvariant().Normalize(NormalizationForm.FormKD).Where(c => c is >= 'a' and <= 'z'));

    private static Dictionary<(string, string), JsonElement> ReadKinds()
    {
        string[] files = ["electronics.json", "clothing.json", "home-and-garden.json", "sports.json", "books.json"];
        return files.Select(Resource.Json)
            .SelectMany(file => file.Map("subcategories", kind => (Category: file.GetProperty("category").GetString()!, Kind: kind)))
            .ToDictionary(each => (each.Category, each.Kind.GetProperty("name").GetString()!), each => each.Kind);
    }

    private static HashSet<(string, string, string)> ReadPlaces()
    {
        using var stream = typeof(DataSetMaker).Assembly.GetManifestResourceStream("us_places.csv")!;
        using var reader = new StreamReader(stream);
        return CsvText.Read(reader.ReadToEnd()).Skip(1)
            .SelectMany(row => row[4].Split(' '), (row, zip) => (row[0], row[1], zip)).ToHashSet();
    }
}
