namespace CommerceFixtures.Engine.Settings;

/// <summary>The number of parts that each set of the project is split into.</summary>
internal static class PartCount
{
    /// <summary>The largest number of parts.</summary>
    public const int Max = PartLimit.Most;

    /// <summary>The largest number of rows of a table in one part.</summary>
    public const int MaxRows = 100_000_000;

    /// <summary>With fewer orders, a part could not keep the rules of the whole set.</summary>
    private const int MinOrders = 1_000;

    /// <summary>
    /// With fewer, the top 20% of a part's customers are at most one customer: over a hundred such parts, they brought 58% of the revenue.
    /// </summary>
    private const int MinCustomers = 10;

    /// <summary>
    /// Reads the number of parts. If it cannot be read, the result is the largest number, so that no further problem follows from it.
    /// </summary>
    public static int Read(IReadOnlyDictionary<string, string> properties, List<SettingsProblem> problems)
    {
        if (!properties.TryGetValue("Parts", out var text))
            return 1;
        if (WholeNumber.TryParse(text, out var parts) && parts is >= 1 and <= Max)
            return (int)parts;

        problems.Add(new(
            ProblemCode.BadPartCount,
            $"CommerceFixturesParts is {Quoted.Text(text)}. It must be a whole number between 1 and {WholeNumber.Grouped(Max)}, written " +
            "in digits only."));
        return Max;
    }

    /// <summary>The largest number of parts that the orders can be split into.</summary>
    public static int MaxForOrders(int orders) => Math.Max(1, Math.Min(Max, orders / MinOrders));

    /// <summary>The number of orders that two or more parts need. A single part needs none.</summary>
    public static long OrdersNeeded(long parts) => parts * MinOrders;

    /// <summary>The number of parts that the rows of a table need.</summary>
    public static long NeededForRows(long rows) => (rows + MaxRows - 1) / MaxRows;

    /// <summary>Adds a problem if a set has too few rows. All sets have the same number of parts, so the smallest set decides.</summary>
    public static void Check(IReadOnlyList<DataSetSettings> sets, List<SettingsProblem> problems)
    {
        var tooMany = sets.Select(OrderLimit).Concat(sets.Select(CustomerLimit)).Where(limit => limit.Max < limit.Set.Parts).ToList();
        if (tooMany.Count > 0)
            problems.Add(new(ProblemCode.BadPartCount, tooMany.OrderBy(limit => limit.Max).First().Message));
    }

    private static Limit OrderLimit(DataSetSettings set) => new(set, "orders", set.Counts.Orders, MinOrders);

    private static Limit CustomerLimit(DataSetSettings set) => new(set, "customers", set.Counts.Customers, MinCustomers);

    /// <summary>The number of parts that the rows of a table allow.</summary>
    private sealed record Limit(DataSetSettings Set, string Table, int Rows, int RowsPerPart)
    {
        public int Max => Math.Max(1, Rows / RowsPerPart);

        public string Message =>
            $"CommerceFixturesParts is {WholeNumber.Text(Set.Parts)}, but the set '{Set.Name}' has {WholeNumber.Text(Rows)} {Table}, and " +
            $"each part needs at least {WholeNumber.Grouped(RowsPerPart)}. Set CommerceFixturesParts to " +
            $"{(Max == 1 ? "1" : WholeNumber.OrLess(Max))}, or give the set " +
            $"{WholeNumber.Text((long)Set.Parts * RowsPerPart)} or more {Table}.";
    }
}
