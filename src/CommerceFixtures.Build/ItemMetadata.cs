using CommerceFixtures.Engine;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>Finds metadata of <c>CommerceFixture</c> items that nothing reads: misspelt, or not a setting of one set.</summary>
internal static class ItemMetadata
{
    public static IEnumerable<SettingsProblem> Problems(IEnumerable<ITaskItem> items) =>
        from item in items
        from string name in item.CloneCustomMetadata().Keys
        where !SettingsText.PerSetNames.Contains(name, StringComparer.OrdinalIgnoreCase)
        orderby name
        select new SettingsProblem(
            ProblemCode.UnknownMetadata,
            $"{name} of the CommerceFixture item '{item.ItemSpec}' is '{item.GetMetadata(name)}', and a data set has no such setting. " +
            $"{Advice(name)}; the settings are {string.Join(", ", SettingsText.PerSetNames)}.");

    /// <summary>The setting that was meant, where one is near enough to have been.</summary>
    private static string Advice(string name)
    {
        const int mostSlips = 3;
        var (nearest, slips) = SettingsText.PerSetNames
            .Select(known => (known, Distance(name.ToUpperInvariant(), known.ToUpperInvariant())))
            .MinBy(candidate => candidate.Item2);
        return slips <= mostSlips ? $"Write {nearest} instead" : "Take it away";
    }

    /// <summary>Levenshtein distance: letters to insert, delete or change.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
