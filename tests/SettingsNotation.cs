namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// The settings of a project as tests write them: <c>Orders=500|Name=Small&amp;Orders=50|Name=Peak</c>, the properties first, then a row
/// for each item. Values are percent-encoded.
/// </summary>
internal static class SettingsNotation
{
    /// <summary>
    /// The text that the targets make of such settings: a row of the properties, and one of the items' metadata, column by column.
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
