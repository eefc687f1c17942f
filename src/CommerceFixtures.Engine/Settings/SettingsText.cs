using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>
/// The text that the .targets hand to the task and to the source generator:
/// <c>Products=&amp;Orders=500&amp;...|Name=Small&amp;Orders=50|...</c>. The first row holds the project's properties, each further row one
/// <c>CommerceFixture</c> item. Values are percent-encoded, because a compiler-visible property is cut at the first <c>;</c> and may hold
/// no line break.
/// </summary>
internal static class SettingsText
{
    /// <summary>
    /// The settings that an item may override, by the name of its metadata; the property is <c>CommerceFixtures</c> and that name.
    /// </summary>
    public static readonly IReadOnlyList<string> PerSetNames =
        ["Products", "Customers", "Orders", "OrderItems", "Reviews", "Seed", "StartDate", "RegistrationEndDate", "EndDate", "EmailDomains"];

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string encoded) =>
        encoded.Split('|').Select(Row).ToList();

    public static string Date(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyDictionary<string, string> Row(string encoded)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in encoded.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = pair.IndexOf('=');
            if (separator < 0)
                continue;
            var value = Uri.UnescapeDataString(pair.Substring(separator + 1)).Trim();
            if (value.Length > 0)
                row[pair.Substring(0, separator)] = value;
        }

        return row;
    }
}
