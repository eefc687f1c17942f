namespace CommerceFixtures.Report;

/// <summary>
/// A rule that the files were checked against. In a set with several parts, each part was checked: rows and counts are added up, and
/// measured numbers become a range over the parts.
/// </summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Rule">The text of the rule.</param>
/// <param name="File">The file that the rule is about.</param>
/// <param name="Year">The year that the rule is about, or null if it is about all of them.</param>
/// <param name="Kind">The kind of the rule.</param>
/// <param name="IsShare">Whether the numbers are shares, which are shown as percentages.</param>
/// <param name="Bound">The requirement, over all parts.</param>
/// <param name="Least">The smallest number that was measured in a part, or null if there is none.</param>
/// <param name="Most">The largest number that was measured in a part, or null if there is none.</param>
/// <param name="Measured">The rows and counts that were measured, over all parts.</param>
/// <param name="Parts">The number of parts that were checked.</param>
/// <param name="UnjudgedParts">The number of parts in which the rule was not judged.</param>
/// <param name="Reason">Why the rule was not judged in the first of those parts.</param>
internal sealed record RuleFigure(
    string Id,
    string Rule,
    string File,
    int? Year,
    FixtureRuleKind Kind,
    bool IsShare,
    FixtureRuleBound Bound,
    double? Least,
    double? Most,
    FixtureRuleFigure Measured,
    int Parts,
    int UnjudgedParts,
    string? Reason)
{
    public static IReadOnlyList<RuleFigure> Of(IReadOnlyList<FixtureManifest> manifests) =>
    [
        .. manifests.SelectMany(manifest => manifest.Rules)
            .GroupBy(rule => (rule.Id, rule.Year))
            .Select(parts => Of([.. parts])),
    ];

    /// <summary>Combines the results of one rule from all parts.</summary>
    internal static RuleFigure Of(IReadOnlyList<FixtureManifestRule> parts)
    {
        var (rule, unjudged) = (parts[0], parts.Where(part => part.Verdict == FixtureRuleVerdict.NotJudged).ToList());
        return new(
            rule.Id,
            rule.Description,
            rule.File,
            rule.Year,
            rule.Kind,
            rule.Unit == FixtureRuleUnit.Share,
            rule.Bound with { Rows = Sum(parts.Select(part => part.Bound.Rows)), Counts = Sum(parts.Select(part => part.Bound.Counts)) },
            parts.Min(part => part.Figure.Value),
            parts.Max(part => part.Figure.Value),
            new() { Rows = Sum(parts.Select(part => part.Figure.Rows)), Counts = Sum(parts.Select(part => part.Figure.Counts)) },
            parts.Count,
            unjudged.Count,
            unjudged.FirstOrDefault()?.Reason);
    }

    /// <summary>The sum of the rows of the parts that have a count, or null if none has one.</summary>
    private static long? Sum(IEnumerable<long?> rows) => rows.Aggregate((sum, next) => sum + next ?? sum ?? next);

    private static Dictionary<string, long> Sum(IEnumerable<IReadOnlyDictionary<string, long>> counts) =>
        counts.SelectMany(part => part).GroupBy(count => count.Key).ToDictionary(own => own.Key, own => own.Sum(count => count.Value));
}
