using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>
/// The rows of each file. A count that is not set follows the ones that are, rounded half up and kept within what is possible;
/// one that is set is met exactly or refused.
/// </summary>
internal sealed record CountSettings(int Products, int Customers, int Orders, int OrderItems, int Reviews)
{
    private const int DefaultProducts = 200;
    private const int DefaultOrders = 3000;
    private const int MostProducts = 1_000_000;
    private const int MostRows = 100_000_000;

    public static CountSettings Read(SettingsSource source, DateWindow window, List<SettingsProblem> problems)
    {
        var before = problems.Count;
        var products = ReadCount(source, "Products", MostProducts, problems);
        var customers = ReadCount(source, "Customers", MostRows, problems);
        var orders = ReadCount(source, "Orders", MostRows, problems);
        var orderItems = ReadCount(source, "OrderItems", MostRows, problems);
        var reviews = ReadCount(source, "Reviews", MostRows, problems);
        if (problems.Count > before)
            return new(0, 0, 0, 0, 0);

        var counts = Fill(products, customers, orders, orderItems, reviews, window);
        if (counts.Complaint(source) is { } complaint)
            problems.Add(new(ProblemCode.ImpossibleCounts, complaint));
        return counts;
    }

    private static CountSettings Fill(int? products, int? customers, int? orders, int? orderItems, int? reviews, DateWindow window)
    {
        var productRows = products ?? DefaultProducts;
        var orderRows = orders ?? DerivedOrders(productRows, customers, orderItems, reviews);
        var customerRows = customers ?? Math.Max(Math.Min(orderRows, 1), Ratio(orderRows, 1, 3));
        var itemRows = orderItems ?? Within(orderRows, Ratio(orderRows, 8, 3), (long)orderRows * productRows);
        var reviewRows = reviews
            ?? Math.Min(Ratio(orderRows, 5, 6), ReviewsSurelyPossible(productRows, customerRows, orderRows, itemRows, window));
        return new(productRows, customerRows, orderRows, itemRows, reviewRows);
    }

    /// <summary>Three orders a customer, as many as the reviews need, and no more than the lines allow.</summary>
    private static int DerivedOrders(int products, int? customers, int? orderItems, int? reviews)
    {
        if (products == 0 || customers == 0)
            return 0;
        var usual = customers is { } buyers ? Ratio(buyers, 3, 1) : DefaultOrders;
        var wanted = Math.Max(usual, Ratio(reviews ?? 0, 6, 5));
        return orderItems is { } lines ? Within((lines + products - 1L) / products, wanted, lines) : wanted;
    }

    /// <summary>
    /// Reviews that every seed can give: 85 % of orders can be reviewed, none of the last day's can, and a customer reviews a product once
    /// however often it was bought. The usual 5/16 of the lines stays below these bounds unless customers, products or days are few.
    /// </summary>
    private static int ReviewsSurelyPossible(int products, int customers, int orders, int orderItems, DateWindow window)
    {
        var orderDays = Math.Max(1, (window.End - window.Start).Days);
        var lines = orderItems / 3 - orderItems / (3L * orderDays);
        var buyers = orders >= customers ? customers : orders / 2;
        return (int)Math.Min(lines, buyers * (long)products / 4);
    }

    private string? Complaint(SettingsSource source)
    {
        if (Orders > 0 && Customers == 0)
            return NoneToOrder("Customers", "customers");
        if (Orders > 0 && Products == 0)
            return NoneToOrder("Products", "products");
        if (OrderItems < Orders)
        {
            return $"{source.Label("OrderItems")} is {Rows(OrderItems)}, and each of the {Rows(Orders)} orders needs a line. " +
                $"Write {Rows(Orders)} or more, or set {source.Label("Orders")} to {AtMost(OrderItems)}.";
        }

        var mostItems = (long)Orders * Products;
        if (OrderItems > mostItems)
        {
            return $"{source.Label("OrderItems")} is {Rows(OrderItems)}, and {Rows(Orders)} orders of {Rows(Products)} products, " +
                $"each listed once an order, hold no more than {Rows(mostItems)}. Write {AtMost(mostItems)}.";
        }

        var mostReviews = Math.Min(OrderItems, (long)Customers * Products);
        if (Reviews > mostReviews)
        {
            return $"{source.Label("Reviews")} is {Rows(Reviews)}, and a customer reviews a product that was bought, once: " +
                $"{Rows(OrderItems)} lines of {Rows(Customers)} customers and {Rows(Products)} products give no more than " +
                $"{Rows(mostReviews)}. Write {AtMost(mostReviews)}.";
        }

        return null;

        string NoneToOrder(string setting, string rows) =>
            $"{source.Label(setting)} is 0, and {Rows(Orders)} orders need {rows}. Write 1 or more, or set {source.Label("Orders")} to 0.";
    }

    private static int? ReadCount(SettingsSource source, string setting, int most, List<SettingsProblem> problems)
    {
        if (source.Text(setting) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= most)
            return count;

        problems.Add(new(
            ProblemCode.UnreadableCount,
            $"{source.Label(setting)} is '{text}'. Write a whole number from 0 to {Rows(most)}, in digits alone."));
        return null;
    }

    /// <summary>rows * numerator / denominator, rounded half up.</summary>
    private static int Ratio(int rows, int numerator, int denominator) =>
        (int)Math.Min(MostRows, ((long)rows * numerator * 2 + denominator) / (denominator * 2L));

    private static int Within(long least, long wanted, long most) => (int)Math.Min(MostRows, Math.Max(least, Math.Min(wanted, most)));

    /// <summary>The bound as an instruction: what to write.</summary>
    public static string AtMost(long count) => count == 0 ? "0" : $"{Rows(count)} or fewer";

    private static string Rows(long count) => count.ToString(CultureInfo.InvariantCulture);
}
