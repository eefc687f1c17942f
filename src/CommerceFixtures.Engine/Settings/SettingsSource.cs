namespace CommerceFixtures.Engine.Settings;

/// <summary>The settings of one set as text: the metadata of its item first, then the properties of the project.</summary>
internal sealed class SettingsSource(
    IReadOnlyDictionary<string, string> properties,
    string? itemName = null,
    IReadOnlyDictionary<string, string>? metadata = null)
{
    /// <summary>The name of the item, or null for a project without items.</summary>
    public string? ItemName => itemName;

    /// <summary>Whether the item of the set sets the setting itself.</summary>
    public bool IsOwn(string setting) => metadata is not null && metadata.ContainsKey(setting);

    /// <summary>The text of the setting, or null if neither the item nor a property sets it.</summary>
    public string? Text(string setting)
    {
        if (metadata is not null && metadata.TryGetValue(setting, out var own))
            return own;
        return properties.TryGetValue(setting, out var shared) ? shared : null;
    }

    /// <summary>The name of the setting as it appears in the project file.</summary>
    public string Label(string setting) =>
        metadata is not null && (metadata.ContainsKey(setting) || !properties.ContainsKey(setting))
            ? $"{setting} of the CommerceFixture item {Quoted.Text(itemName ?? "")}"
            : $"CommerceFixtures{setting}";
}
