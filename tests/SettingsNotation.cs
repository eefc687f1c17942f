namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// Settings in the notation of the tests: <c>Orders=500|Name=Small&amp;Orders=50|Name=Peak</c> has the properties first, then a row for
/// each item. Values are percent-encoded.
/// </summary>
internal static class SettingsNotation
{
    /// <summary>
    /// Encodes such settings like the targets: a row with the properties and, if there are items, a row with the columns of their metadata.
    /// </summary>
    public static string Encode(string notation)
    {
        var rows = notation.Split('|');
        var items = rows.Skip(1)
            .Select(row => row.Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1])).ToList();
        var columns = items.SelectMany(item => item.Keys).Distinct()
            .Select(name => $"{name}={string.Join("%1F", items.Select(item => "%3D" + item.GetValueOrDefault(name, "")))}");
        return items.Count == 0 ? rows[0] : string.Join('&', [$"{rows[0]}|Count={items.Count}", .. columns]);
    }
}
