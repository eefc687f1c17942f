using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>Finds metadata of <c>CommerceFixture</c> items that is not a setting of a data set, such as a misspelled name.</summary>
internal static class ItemMetadata
{
    /// <summary>Metadata that editors add to items of every kind.</summary>
    private static readonly string[] NamesOfEditors = ["Visible", "InProject", "SubType"];

    public static IEnumerable<SettingsProblem> Problems(IEnumerable<ITaskItem> items) =>
        from item in items
        from string name in item.CloneCustomMetadata().Keys
        where !SettingsText.PerSetNames.Concat(NamesOfEditors).Contains(name, StringComparer.OrdinalIgnoreCase)
        orderby name
        select new SettingsProblem(
            ProblemCode.UnknownMetadata,
            $"{name} of the CommerceFixture item {Quoted.Text(item.ItemSpec)} is {Quoted.Text(item.GetMetadata(name))}, but a data set " +
            $"has no setting named {name}. {Advice(name)} The settings of a data set are {string.Join(", ", SettingsText.PerSetNames)}.");

    private static string Advice(string name) =>
        Spelling.Nearest(name, SettingsText.PerSetNames) is { } meant ? $"Use {meant} instead." : "Remove it.";
}
