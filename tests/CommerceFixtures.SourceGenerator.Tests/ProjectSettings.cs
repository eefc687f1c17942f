using CommerceFixtures.Engine.Tests;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>Settings as in a project file, encoded like the targets do.</summary>
internal static class ProjectSettings
{
    public static string Default => Properties();

    /// <summary>A project without items: <c>("Orders", "500")</c> sets <c>CommerceFixturesOrders</c>.</summary>
    public static string Properties(params (string Name, string Value)[] properties) => With(properties);

    /// <summary>A project with properties and items. The first pair of an item is its <c>Name</c>.</summary>
    public static string With((string Name, string Value)[] properties, params (string Name, string Value)[][] items) =>
        SettingsNotation.Encode(string.Join("|", items.Prepend(properties).Select(Row))) + "&";

    public static (string Name, string Value)[] Item(string name, params (string Name, string Value)[] metadata) =>
        [("Name", name), .. metadata];

    private static string Row((string Name, string Value)[] settings) =>
        string.Join('&', settings.Select(setting => $"{setting.Name}={Uri.EscapeDataString(setting.Value)}"));
}
