namespace CommerceFixtures.Engine.Settings;

/// <summary>Where a set's settings come from: its item's metadata first, then the project's properties.</summary>
internal sealed class SettingsSource(
    IReadOnlyDictionary<string, string> properties,
    string? itemName = null,
    IReadOnlyDictionary<string, string>? metadata = null)
{
    /// <summary>The text of the setting, or null where neither the item nor a property sets it.</summary>
    public string? Text(string setting)
    {
        if (metadata is not null && metadata.TryGetValue(setting, out var own))
            return own;
        return properties.TryGetValue(setting, out var shared) ? shared : null;
    }

    /// <summary>The setting as the developer finds it in the project file.</summary>
    public string Label(string setting) =>
        metadata is not null && (metadata.ContainsKey(setting) || !properties.ContainsKey(setting))
            ? $"{setting} of the CommerceFixture item {Quoted.Text(itemName ?? "")}"
            : $"CommerceFixtures{setting}";
}
