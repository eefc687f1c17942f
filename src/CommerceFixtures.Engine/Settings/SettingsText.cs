using System.Globalization;

namespace CommerceFixtures.Engine.Settings;

/// <summary>
/// The settings of a project as the targets pass them to the task and to the source generator:
/// <c>Products=&amp;Orders=500&amp;...|Count=2&amp;Name=%3DSmall%1F%3DPeak&amp;Orders=%3D50%1F%3D20000&amp;...</c>. The first row holds the
/// properties of the project. If the project has <c>CommerceFixture</c> items, a second row holds a column for each of their metadata: the
/// values of all items in order, each after an equals sign, separated by <see cref="Separator"/>. Columns and values are percent-encoded,
/// because a compiler-visible property is cut at the first <c>;</c> and cannot contain a line break.
/// </summary>
/// <remarks>
/// The metadata is encoded by column because MSBuild can encode only a whole property safely. It parses a property function after it has
/// inserted item metadata into it, so a value could end the function and call another one.
/// </remarks>
internal static class SettingsText
{
    /// <summary>Separates the values of a column. The targets replace it within values.</summary>
    private const char Separator = '\u001F';

    private const string CountColumn = "Count";

    /// <summary>
    /// The settings that an item can override, by the name of the metadata. The property has the prefix <c>CommerceFixtures</c>.
    /// </summary>
    public static readonly IReadOnlyList<string> PerSetNames =
        ["Products", "Customers", "Orders", "OrderItems", "Reviews", "Seed", "StartDate", "RegistrationEndDate", "EndDate", "EmailDomains"];

    /// <summary>The settings of the first row: those that items can override, and those that all sets of a project share.</summary>
    public static readonly IReadOnlyList<string> ProjectNames = [.. PerSetNames, "Parts", "Folder"];

    /// <summary>
    /// Reads the properties of the project, and the settings of each set that it requests. An empty value counts as not set.
    /// </summary>
    /// <param name="encoded">The encoded settings.</param>
    public static (IReadOnlyDictionary<string, string> Properties, IReadOnlyList<SettingsSource> Sets) Read(string encoded)
    {
        var rows = encoded.Split('|');
        var properties = WithoutEmpty(Pairs(rows[0]));
        var items = rows.Length > 1 ? Items(rows[1]) : [];
        return (properties, items.Count == 0
            ? [new(properties)]
            : items.ConvertAll(item => new SettingsSource(properties, item.TryGetValue("Name", out var name) ? name : "", item)));
    }

    /// <summary>Encodes the settings of a project without items.</summary>
    /// <param name="property">Returns the value of the setting with the given name, or null if it is not set.</param>
    public static string OfProperties(Func<string, string?> property) =>
        string.Join("&", ProjectNames.Select(name => $"{name}={Uri.EscapeDataString(property(name) ?? "")}"));

    public static string Date(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Items(string encoded)
    {
        var columns = Pairs(encoded);
        var count = columns.TryGetValue(CountColumn, out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var items)
                ? items
                : 0;
        columns.Remove(CountColumn);
        var values = columns.ToDictionary(column => column.Key, column => column.Value.Split(Separator));
        return Enumerable.Range(0, count)
            .Select(item => WithoutEmpty(values.ToDictionary(column => column.Key, column => Value(column.Value, item))))
            .ToList();
    }

    private static string Value(string[] column, int item) =>
        item < column.Length && column[item].Length > 0 ? column[item].Substring(1) : "";

    private static Dictionary<string, string> Pairs(string encoded)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in encoded.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            if (equals >= 0)
                pairs[pair.Substring(0, equals)] = Uri.UnescapeDataString(pair.Substring(equals + 1));
        }

        return pairs;
    }

    private static Dictionary<string, string> WithoutEmpty(Dictionary<string, string> pairs) =>
        pairs.Select(pair => (pair.Key, Value: pair.Value.Trim())).Where(pair => pair.Value.Length > 0)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
}
