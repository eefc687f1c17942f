using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>
/// What <c>dotnet build -v:d</c> says about settings: each one that the project sets, then each one of every data set with the place that
/// its value comes from.
/// </summary>
internal static class SettingsLog
{
    private static readonly string[] DerivedCounts = ["Customers", "Orders", "OrderItems", "Reviews"];
    private static readonly string[] Counts = ["Products", .. DerivedCounts];
    private static readonly string[] Dates = ["StartDate", "RegistrationEndDate", "EndDate"];

    /// <summary>The properties and the metadata of items that the project sets, as it writes them.</summary>
    /// <param name="encoded">The encoded settings.</param>
    public static IEnumerable<string> Inputs(string encoded)
    {
        var (properties, sets) = SettingsText.Read(encoded);
        var ofProject =
            from name in SettingsText.ProjectNames
            where properties.ContainsKey(name) && !IsDefaultFolder(name, properties[name])
            select Input($"CommerceFixtures{name}", properties[name]);
        var ofItems =
            from set in sets
            from name in SettingsText.PerSetNames
            where set.IsOwn(name)
            select Input(set.Label(name), set.Text(name)!);
        return ofProject.Concat(ofItems);
    }

    /// <summary>One setting as the project writes it.</summary>
    /// <param name="label">The name of the setting as the project file has it.</param>
    /// <param name="value">The value of the setting.</param>
    public static string Input(string label, string value) => Line($"[input] {label} = {Quoted.Text(value)}");

    /// <summary>The settings of the data sets, with all defaults.</summary>
    /// <param name="encoded">The encoded settings.</param>
    /// <param name="sets">The data sets that were read from them.</param>
    public static IEnumerable<string> Sets(string encoded, IReadOnlyList<DataSetSettings> sets) =>
        from pair in sets.Zip(SettingsText.Read(encoded).Sets)
        let set = pair.First
        from setting in set.Pairs.Append(new("Folder", set.Folder))
        select Line($"[set] {set.Name}: {setting.Key} = {setting.Value} ({Origin(setting.Key, pair.Second)})");

    private static string Origin(string setting, SettingsSource set)
    {
        if (set.IsOwn(setting))
            return "item";
        if (set.Text(setting) is { } text && !IsDefaultFolder(setting, text))
            return "property";
        return IsDerived(setting, set) ? "derived" : "default";
    }

    /// <summary>Whether the value follows from others that are set.</summary>
    private static bool IsDerived(string setting, SettingsSource set)
    {
        var others = DerivedCounts.Contains(setting) ? Counts : Dates.Contains(setting) ? Dates : [];
        return others.Any(other => set.Text(other) is not null);
    }

    /// <summary>The targets set the default folder as if the project did.</summary>
    private static bool IsDefaultFolder(string setting, string value) => setting == "Folder" && value == FolderName.Default;

    private static string Line(string text) => $"CommerceFixtures: {text}";
}
