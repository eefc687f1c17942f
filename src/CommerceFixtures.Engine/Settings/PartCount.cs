namespace CommerceFixtures.Engine.Settings;

/// <summary>The number of parts that each set of the project is split into.</summary>
internal static class PartCount
{
    public const int Most = PartLimit.Most;

    /// <summary>The largest number of rows of a table in one part.</summary>
    public const int MostRows = 100_000_000;

    /// <summary>With fewer orders, a part could not keep the rules of the whole set.</summary>
    private const int LeastOrders = 1_000;

    /// <summary>
    /// With fewer, the top 20 % of a part's customers are one customer or none: over a hundred such parts, they brought 58 % of the revenue.
    /// </summary>
    private const int LeastCustomers = 10;

    /// <summary>
    /// Reads the number of parts. If it cannot be read, the result is the largest number, so that no further problem follows from it.
    /// </summary>
    public static int Read(IReadOnlyDictionary<string, string> properties, List<SettingsProblem> problems)
    {
        if (!properties.TryGetValue("Parts", out var text))
            return 1;
        if (WholeNumber.TryParse(text, out var parts) && parts is >= 1 and <= Most)
            return (int)parts;

        problems.Add(new(
            ProblemCode.BadPartCount,
            $"CommerceFixturesParts is {Quoted.Text(text)}. It must be a whole number between 1 and {WholeNumber.Grouped(Most)}, written in digits only."));
        return Most;
    }

    /// <summary>The largest number of parts that the orders can be split into.</summary>
    public static int MostOf(int orders) => Math.Max(1, Math.Min(Most, orders / LeastOrders));

    /// <summary>The number of orders that two or more parts need. A single part needs none.</summary>
    public static long LeastOrdersOf(long parts) => parts * LeastOrders;

    /// <summary>The number of parts that the rows of a table need.</summary>
    public static long LeastOf(long rows) => (rows + MostRows - 1) / MostRows;

    /// <summary>Adds a problem if a set has too few rows. All sets have the same number of parts, so the smallest set decides.</summary>
    public static void Check(IEnumerable<DataSetSettings> sets, List<SettingsProblem> problems)
    {
        var all = sets.ToList();
        var complaint = all.Select(OfOrders).Concat(all.Select(OfCustomers)).OfType<(int Most, string Text)>()
            .OrderBy(found => found.Most).Select(found => found.Text).FirstOrDefault();
        if (complaint is not null)
            problems.Add(new(ProblemCode.BadPartCount, complaint));
    }

    private static (int Most, string Text)? OfOrders(DataSetSettings set) =>
        Complaint(set, MostOf(set.Orders), set.Orders, "orders", LeastOrders, LeastOrdersOf(set.Parts));

    private static (int Most, string Text)? OfCustomers(DataSetSettings set) =>
        Complaint(set, Math.Max(1, set.Customers / LeastCustomers), set.Customers, "customers", LeastCustomers, (long)set.Parts * LeastCustomers);

    private static (int Most, string Text)? Complaint(DataSetSettings set, int most, int rows, string table, int perPart, long needed) =>
        set.Parts <= most
            ? null
            : (most, FormattableString.Invariant(
                $"CommerceFixturesParts is {set.Parts}, but the set '{set.Name}' has {rows} {table}, and each part needs at least {perPart:N0}. ") +
                FormattableString.Invariant(
                    $"Set CommerceFixturesParts to {(most == 1 ? "1" : $"{most} or less")}, or give the set {needed} or more {table}."));
}
