using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>Finds metadata of <c>CommerceFixture</c> items that nothing reads: misspelt, or not a setting of one set.</summary>
internal static class ItemMetadata
{
    /// <summary>What editors write on items of every kind.</summary>
    private static readonly string[] NamesOfEditors = ["Visible", "InProject", "SubType"];

    public static IEnumerable<SettingsProblem> Problems(IEnumerable<ITaskItem> items) =>
        from item in items
        from string name in item.CloneCustomMetadata().Keys
        where !SettingsText.PerSetNames.Concat(NamesOfEditors).Contains(name, StringComparer.OrdinalIgnoreCase)
        orderby name
        select new SettingsProblem(
            ProblemCode.UnknownMetadata,
            $"{name} of the CommerceFixture item {Quoted.Text(item.ItemSpec)} is {Quoted.Text(item.GetMetadata(name))}, and a data set has no such setting. " +
            $"{Advice(name)}; the settings are {string.Join(", ", SettingsText.PerSetNames)}.");

    private static string Advice(string name) =>
        Spelling.Nearest(name, SettingsText.PerSetNames) is { } meant ? $"Write {meant} instead" : "Take it away";
}
