namespace CommerceFixtures.Engine.Settings;

/// <summary>
/// Reads the number of rows in each file. A count that is not set is derived from the ones that are set, rounded half up and kept within
/// what is possible. A count that is set is met exactly or rejected.
/// </summary>
internal static class CountSettings
{
    private const int DefaultProducts = 200;
    private const int DefaultOrders = 3000;
    private const int MaxProducts = 1_000_000;
    private const long MaxOrderItems = 10_000_000_000;

    /// <summary>Reads the counts of a set and derives the ones that are not set.</summary>
    /// <param name="source">The settings of the set.</param>
    /// <param name="window">The days that orders and reviews are spread over.</param>
    /// <param name="parts">The number of parts of the set. Each part adds room for rows.</param>
    /// <param name="problems">The list that problems are added to.</param>
    /// <returns>The counts, which are usable only if no problem was added.</returns>
    public static RowCounts Read(SettingsSource source, DateWindow window, int parts, List<SettingsProblem> problems)
    {
        var before = problems.Count;
        var set = new SetCounts(
            (int?)ReadCount(source, "Products", MaxProducts, problems),
            (int?)ReadCount(source, "Customers", int.MaxValue, problems),
            (int?)ReadCount(source, "Orders", int.MaxValue, problems),
            ReadCount(source, "OrderItems", MaxOrderItems, problems),
            (int?)ReadCount(source, "Reviews", int.MaxValue, problems));
        if (problems.Count > before)
            return new(0, 0, 0, 0, 0);

        var counts = Fill(set, window, Room(parts));
        if (new CountLimits(counts, source, Room(parts)).Problem() is { } problem)
            problems.Add(problem);
        return counts;
    }

    /// <summary>Derives the missing counts. A derived count never exceeds the room for its rows.</summary>
    private static RowCounts Fill(SetCounts set, DateWindow window, long room)
    {
        var narrowRoom = (int)Math.Min(int.MaxValue, room);
        var products = set.Products ?? DefaultProducts;
        var orders = set.Orders ?? (int)Math.Min(narrowRoom, DerivedOrders(products, set));
        var customers = set.Customers ?? (int)Math.Max(Math.Min(orders, 1), Ratio(orders, 1, 3));
        var items = set.OrderItems ?? Math.Min(room, Within(orders, Ratio(orders, 8, 3), (long)orders * products));
        var reviews = set.Reviews ?? (int)Math.Min(
            Math.Min(narrowRoom, Ratio(orders, 5, 6)), ReviewsSurelyPossible(products, customers, orders, items, window));
        return new(products, customers, orders, items, reviews);
    }

    /// <summary>Three orders per customer, but enough for the reviews and no more than the order items allow.</summary>
    private static long DerivedOrders(int products, SetCounts set)
    {
        if (products == 0 || set.Customers == 0)
            return 0;
        var usual = set.Customers is { } buyers ? Ratio(buyers, 3, 1) : DefaultOrders;
        var wanted = Math.Max(usual, Ratio(set.Reviews ?? 0, 6, 5));
        return set.OrderItems is { } lines ? Within((lines + products - 1) / products, wanted, lines) : wanted;
    }

    /// <summary>
    /// The number of reviews that is possible with every seed. Only 85% of the orders can be reviewed, those of the last day cannot, and a
    /// customer reviews a product once, even after buying it several times. The usual 5/16 of the order items stays below these bounds
    /// unless there are few customers, products or days.
    /// </summary>
    private static long ReviewsSurelyPossible(int products, int customers, int orders, long orderItems, DateWindow window)
    {
        var orderDays = Math.Max(1, (window.End - window.Start).Days);
        var lines = orderItems / 3 - orderItems / (3L * orderDays);
        var buyers = orders >= customers ? customers : orders / 2;
        return Math.Min(lines, buyers * (long)products / 4);
    }

    private static long? ReadCount(SettingsSource source, string setting, long most, List<SettingsProblem> problems)
    {
        if (source.Text(setting) is not { } text)
            return null;
        if (WholeNumber.TryParse(text, out var count) && count <= most)
            return count;

        problems.Add(new(
            ProblemCode.UnreadableCount,
            $"{source.Label(setting)} is {Quoted.Text(text)}. It must be a whole number between 0 and {WholeNumber.Grouped(most)}, " +
            "written in digits only."));
        return null;
    }

    /// <summary>Returns <c>rows * numerator / denominator</c>, rounded half up.</summary>
    private static long Ratio(long rows, int numerator, int denominator) => (rows * numerator * 2 + denominator) / (denominator * 2L);

    private static long Within(long least, long wanted, long most) => Math.Max(least, Math.Min(wanted, most));

    /// <summary>The number of rows of a table that fit into the given number of parts.</summary>
    private static long Room(int parts) => Math.Min(MaxOrderItems, (long)parts * PartCount.MaxRows);

    /// <summary>The counts that a project sets; the others are null.</summary>
    private sealed record SetCounts(int? Products, int? Customers, int? Orders, long? OrderItems, int? Reviews);
}
