using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>In how many parts each set of the project is written.</summary>
internal static class PartCount
{
    public const int Most = 10_000;

    /// <summary>Rows of a table that one part can hold.</summary>
    public const int MostRows = 100_000_000;

    /// <summary>Fewer could not keep in each part what holds over the whole.</summary>
    private const int LeastOrders = 1_000;

    /// <summary>The parts that are asked for; where that cannot be read, so many that nothing else is wrong for the lack of them.</summary>
    public static int Read(IReadOnlyDictionary<string, string> properties, List<SettingsProblem> problems)
    {
        if (!properties.TryGetValue("Parts", out var text))
            return 1;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parts) && parts is >= 1 and <= Most)
            return parts;

        problems.Add(new(
            ProblemCode.BadPartCount,
            FormattableString.Invariant($"CommerceFixturesParts is '{text}'. Write a whole number from 1 to {Most}, in digits alone.")));
        return Most;
    }

    /// <summary>The parts that so many orders can be cut into.</summary>
    public static int MostOf(int orders) => Math.Max(1, Math.Min(Most, orders / LeastOrders));

    /// <summary>The orders that so many parts need; one part can do without.</summary>
    public static long LeastOrdersOf(long parts) => parts * LeastOrders;

    /// <summary>The parts that so many rows of a table need.</summary>
    public static long LeastOf(long rows) => (rows + MostRows - 1) / MostRows;

    /// <summary>Adds the problem where a set has too few orders; the parts are those of all sets, so the smallest set decides.</summary>
    public static void Check(IEnumerable<DataSetSettings> sets, List<SettingsProblem> problems)
    {
        var smallest = sets.OrderBy(set => set.Orders).First();
        var most = MostOf(smallest.Orders);
        if (smallest.Parts <= most)
            return;

        problems.Add(new(
            ProblemCode.BadPartCount,
            FormattableString.Invariant(
                $"CommerceFixturesParts is {smallest.Parts}, and the set '{smallest.Name}' has {smallest.Orders} orders, where a part needs {LeastOrders}. ") +
            FormattableString.Invariant(
                $"Write {(most == 1 ? "1" : $"{most} or fewer")}, or give the set {LeastOrdersOf(smallest.Parts)} orders or more.")));
    }
}
