using CommerceFixtures.Engine.Rules;

namespace CommerceFixtures.Report;

/// <summary>
/// A rule that the files were checked against. In a set with several parts, each part was checked: rows and counts are added up, and
/// measured numbers become a range over the parts.
/// </summary>
internal sealed record RuleFigure
{
    /// <summary>The id of the rule.</summary>
    public required string Id { get; init; }

    /// <summary>The text of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The file that the rule is about.</summary>
    public required string File { get; init; }

    /// <summary>The year that the rule is about, or null if it is about all of them.</summary>
    public required int? Year { get; init; }

    /// <summary>The kind of the rule.</summary>
    public required FixtureRuleKind Kind { get; init; }

    /// <summary>Whether the numbers are shares, which are shown as percentages.</summary>
    public required bool IsShare { get; init; }

    /// <summary>The requirement, over all parts.</summary>
    public required FixtureRuleBound Bound { get; init; }

    /// <summary>The range of the numbers in the words of the rules, such as <c>between 20% and 50%</c>, or null if there is none.</summary>
    public required string? Range { get; init; }

    /// <summary>The smallest number that was measured in a part, or null if there is none.</summary>
    public required double? Least { get; init; }

    /// <summary>The largest number that was measured in a part, or null if there is none.</summary>
    public required double? Most { get; init; }

    /// <summary>The rows and counts that were measured, over all parts.</summary>
    public required FixtureRuleFigure Measured { get; init; }

    /// <summary>The number of parts that were checked.</summary>
    public required int Parts { get; init; }

    /// <summary>The number of parts in which the rule was not judged.</summary>
    public required int UnjudgedParts { get; init; }

    /// <summary>The number of parts whose figure is outside the bound, which only figures of behavior can be.</summary>
    public required int OutsideParts { get; init; }

    /// <summary>The same figure of a real shop, or null if there is none to compare with.</summary>
    public required FixtureRuleRealShop? RealShop { get; init; }

    /// <summary>Why the rule was not judged in the first of those parts.</summary>
    public required string? Reason { get; init; }

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
        return new()
        {
            Id = rule.Id,
            Rule = rule.Description,
            File = rule.File,
            Year = rule.Year,
            Kind = rule.Kind,
            IsShare = rule.Unit == FixtureRuleUnit.Share,
            Bound = rule.Bound with
            {
                Rows = Sum(parts.Select(part => part.Bound.Rows)),
                Counts = Sum(parts.Select(part => part.Bound.Counts)),
            },
            Range = RangeOf(rule),
            Least = parts.Min(part => part.Figure.Value),
            Most = parts.Max(part => part.Figure.Value),
            Measured = new()
            {
                Rows = Sum(parts.Select(part => part.Figure.Rows)),
                Counts = Sum(parts.Select(part => part.Figure.Counts)),
            },
            Parts = parts.Count,
            UnjudgedParts = unjudged.Count,
            OutsideParts = parts.Count(part => part.Verdict == FixtureRuleVerdict.OutsideBound),
            RealShop = rule.RealShop,
            Reason = unjudged.FirstOrDefault()?.Reason,
        };
    }

    private static string? RangeOf(FixtureManifestRule rule) => rule.Bound is { Minimum: null, Maximum: null }
        ? null
        : $"{new Bound(rule.Bound.Minimum ?? double.NegativeInfinity, rule.Bound.Maximum ?? double.PositiveInfinity, rule.Unit)}";

    /// <summary>The sum of the rows of the parts that have a count, or null if none has one.</summary>
    private static long? Sum(IEnumerable<long?> rows) => rows.Aggregate((sum, next) => sum + next ?? sum ?? next);

    private static Dictionary<string, long> Sum(IEnumerable<IReadOnlyDictionary<string, long>> counts) =>
        counts.SelectMany(part => part).GroupBy(count => count.Key).ToDictionary(own => own.Key, own => own.Sum(count => count.Value));
}
