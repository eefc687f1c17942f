namespace CommerceFixtures.Engine.Settings;

/// <summary>In how many parts each set of the project is written.</summary>
internal static class PartCount
{
    public const int Most = PartLimit.Most;

    /// <summary>Rows of a table that one part can hold.</summary>
    public const int MostRows = 100_000_000;

    /// <summary>Of fewer, a part could not keep what holds over the whole.</summary>
    private const int LeastOrders = 1_000;

    /// <summary>The best fifth of fewer, a customer or none of a part, brought 58 % of the revenue over a hundred parts.</summary>
    private const int LeastCustomers = 10;

    /// <summary>The parts that are asked for; where that cannot be read, so many that nothing else is wrong for the lack of them.</summary>
    public static int Read(IReadOnlyDictionary<string, string> properties, List<SettingsProblem> problems)
    {
        if (!properties.TryGetValue("Parts", out var text))
            return 1;
        if (WholeNumber.TryParse(text, out var parts) && parts is >= 1 and <= Most)
            return (int)parts;

        problems.Add(new(
            ProblemCode.BadPartCount,
            FormattableString.Invariant($"CommerceFixturesParts is {Quoted.Text(text)}. Write a whole number from 1 to {Most}, in digits alone.")));
        return Most;
    }

    /// <summary>The parts that so many orders can be cut into.</summary>
    public static int MostOf(int orders) => Math.Max(1, Math.Min(Most, orders / LeastOrders));

    /// <summary>The orders that so many parts need; one part can do without.</summary>
    public static long LeastOrdersOf(long parts) => parts * LeastOrders;

    /// <summary>The parts that so many rows of a table need.</summary>
    public static long LeastOf(long rows) => (rows + MostRows - 1) / MostRows;

    /// <summary>Adds the problem where a set has too few rows; the parts are those of all sets, so the smallest set decides.</summary>
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
                $"CommerceFixturesParts is {set.Parts}, and the set '{set.Name}' has {rows} {table}, where a part needs {perPart}. ") +
                FormattableString.Invariant(
                    $"Write {(most == 1 ? "1" : $"{most} or fewer")}, or give the set {needed} {table} or more."));
}
