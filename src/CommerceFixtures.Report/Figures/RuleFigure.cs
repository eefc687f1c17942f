using System.Globalization;

namespace CommerceFixtures.Report;

/// <summary>A rule that the files were held against. In a set in parts each part was; the figure then tells the range over them.</summary>
internal sealed record RuleFigure(string Rule, string File, string Bound, string Reached)
{
    public static IReadOnlyList<RuleFigure> Of(IReadOnlyList<FixtureManifest> manifests) =>
    [
        .. manifests.SelectMany(manifest => manifest.Rules)
            .GroupBy(rule => (rule.File, rule.Rule))
            .Select(parts => new RuleFigure(
                parts.Key.Rule,
                parts.Key.File,
                OverParts(parts.Select(rule => rule.Bound)),
                OverParts(parts.Select(rule => rule.Reached)))),
    ];

    private static string OverParts(IEnumerable<string> texts)
    {
        var different = texts.Distinct().ToList();
        if (different.Count == 1)
            return different[0];
        var numbers = different.ConvertAll(Number);
        return numbers.TrueForAll(number => number is not null)
            ? $"{different[numbers.IndexOf(numbers.Min())]} to {different[numbers.IndexOf(numbers.Max())]}, by part"
            : $"{different[0]} in the first part, and others in others";
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
