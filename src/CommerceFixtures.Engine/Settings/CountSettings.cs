using System.Globalization;

namespace CommerceFixtures.Engine.Settings;

/// <summary>
/// The rows of each file. A count that is not set follows the ones that are, rounded half up and kept within what is possible;
/// one that is set is met exactly or refused.
/// </summary>
internal sealed record CountSettings(int Products, int Customers, int Orders, long OrderItems, int Reviews)
{
    private const int DefaultProducts = 200;
    private const int DefaultOrders = 3000;
    private const int MostProducts = 1_000_000;
    private const long MostOrderItems = 10_000_000_000;

    /// <param name="source">Where the settings of the set come from.</param>
    /// <param name="window">The days that orders and reviews are spread over.</param>
    /// <param name="parts">In how many parts the set is written: each adds room for rows.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static CountSettings Read(SettingsSource source, DateWindow window, int parts, List<SettingsProblem> problems)
    {
        var before = problems.Count;
        var products = ReadCount(source, "Products", MostProducts, problems);
        var customers = ReadCount(source, "Customers", int.MaxValue, problems);
        var orders = ReadCount(source, "Orders", int.MaxValue, problems);
        var orderItems = ReadCount(source, "OrderItems", MostOrderItems, problems);
        var reviews = ReadCount(source, "Reviews", int.MaxValue, problems);
        if (problems.Count > before)
            return new(0, 0, 0, 0, 0);

        var counts = Fill((int?)products, (int?)customers, (int?)orders, orderItems, (int?)reviews, window, Room(parts));
        if (counts.TooLarge(source, parts) is { } tooLarge)
            problems.Add(new(ProblemCode.TooManyRows, tooLarge));
        else if (counts.Complaint(source) is { } complaint)
            problems.Add(new(ProblemCode.ImpossibleCounts, complaint));
        return counts;
    }

    /// <summary>A count that follows others is never larger than the room for its rows.</summary>
    private static CountSettings Fill(
        int? products, int? customers, int? orders, long? orderItems, int? reviews, DateWindow window, long room)
    {
        var narrowRoom = (int)Math.Min(int.MaxValue, room);
        var productRows = products ?? DefaultProducts;
        var orderRows = orders ?? (int)Math.Min(narrowRoom, DerivedOrders(productRows, customers, orderItems, reviews));
        var customerRows = customers ?? (int)Math.Max(Math.Min(orderRows, 1), Ratio(orderRows, 1, 3));
        var itemRows = orderItems ?? Math.Min(room, Within(orderRows, Ratio(orderRows, 8, 3), (long)orderRows * productRows));
        var reviewRows = reviews ?? (int)Math.Min(
            Math.Min(narrowRoom, Ratio(orderRows, 5, 6)),
            ReviewsSurelyPossible(productRows, customerRows, orderRows, itemRows, window));
        return new(productRows, customerRows, orderRows, itemRows, reviewRows);
    }

    /// <summary>Three orders a customer, as many as the reviews need, and no more than the lines allow.</summary>
    private static long DerivedOrders(int products, int? customers, long? orderItems, int? reviews)
    {
        if (products == 0 || customers == 0)
            return 0;
        var usual = customers is { } buyers ? Ratio(buyers, 3, 1) : DefaultOrders;
        var wanted = Math.Max(usual, Ratio(reviews ?? 0, 6, 5));
        return orderItems is { } lines ? Within((lines + products - 1) / products, wanted, lines) : wanted;
    }

    /// <summary>
    /// Reviews that every seed can give: 85 % of orders can be reviewed, none of the last day's can, and a customer reviews a product once
    /// however often it was bought. The usual 5/16 of the lines stays below these bounds unless customers, products or days are few.
    /// </summary>
    private static long ReviewsSurelyPossible(int products, int customers, int orders, long orderItems, DateWindow window)
    {
        var orderDays = Math.Max(1, (window.End - window.Start).Days);
        var lines = orderItems / 3 - orderItems / (3L * orderDays);
        var buyers = orders >= customers ? customers : orders / 2;
        return Math.Min(lines, buyers * (long)products / 4);
    }

    /// <summary>Orders come first, because the other counts follow them; products are few enough for any part.</summary>
    private string? TooLarge(SettingsSource source, int parts) =>
        TooLarge(source, "Orders", Orders, parts)
        ?? TooLarge(source, "Customers", Customers, parts)
        ?? TooLarge(source, "OrderItems", OrderItems, parts)
        ?? TooLarge(source, "Reviews", Reviews, parts);

    private string? TooLarge(SettingsSource source, string setting, long rows, int parts)
    {
        if (rows <= Room(parts))
            return null;
        var needed = PartCount.LeastOf(rows);
        var orders = needed <= PartCount.MostOf(Orders)
            ? ""
            : $" and {source.Label("Orders")} to {Rows(PartCount.LeastOrdersOf(needed))} or more";
        return $"{source.Label(setting)} is {Rows(rows)}, and {Rows(parts)} {(parts == 1 ? "part holds" : "parts hold")} no more than " +
            $"{Rows(Room(parts))} rows. Set CommerceFixturesParts to {Rows(needed)} or more{orders}, or write {AtMost(Room(parts))}.";
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

    private static long? ReadCount(SettingsSource source, string setting, long most, List<SettingsProblem> problems)
    {
        if (source.Text(setting) is not { } text)
            return null;
        if (WholeNumber.TryParse(text, out var count) && count <= most)
            return count;

        problems.Add(new(
            ProblemCode.UnreadableCount,
            $"{source.Label(setting)} is {Quoted.Text(text)}. Write a whole number from 0 to {Rows(most)}, in digits alone."));
        return null;
    }

    /// <summary>rows * numerator / denominator, rounded half up.</summary>
    private static long Ratio(long rows, int numerator, int denominator) => (rows * numerator * 2 + denominator) / (denominator * 2L);

    private static long Within(long least, long wanted, long most) => Math.Max(least, Math.Min(wanted, most));

    /// <summary>Rows of a table that so many parts hold.</summary>
    private static long Room(int parts) => Math.Min(MostOrderItems, (long)parts * PartCount.MostRows);

    /// <summary>The bound as an instruction: what to write.</summary>
    public static string AtMost(long count) => count == 0 ? "0" : $"{Rows(count)} or fewer";

    private static string Rows(long count) => count.ToString(CultureInfo.InvariantCulture);
}
