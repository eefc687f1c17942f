using System.Collections.ObjectModel;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Checking;

/// <summary>What the check found: each rule with its bound and what was measured, and the first rule that does not hold.</summary>
/// <param name="part">What is checked.</param>
/// <param name="facts">What the part has of what rules need to be judged.</param>
internal sealed class CheckReport(SetPart part, Facts facts)
{
    /// <summary>More than a reader needs, and fewer than the order of additions could change.</summary>
    private const int FigureDecimals = 6;

    private readonly List<FixtureManifestRule> _rules = [];

    /// <summary>For the manifest, in the order in which they were judged.</summary>
    public IReadOnlyList<FixtureManifestRule> Rules => _rules;

    /// <summary>Whether there is enough to judge a rule by; where there is not, the rule is noted as not judged.</summary>
    public bool CanJudge(RowRule rule, long rows)
    {
        if (facts.Unmet(rule.Needs) is not { } lack)
            return true;
        Note(rule, BoundOf(rule, rows), new(), lack);
        return false;
    }

    /// <summary>Notes a rule that each row follows.</summary>
    public void HoldsInEachRow(RowRule rule, long rows) => Note(rule, BoundOf(rule, rows), new() { Rows = rows }, lack: null);

    /// <summary>Counts that must be met exactly, unless there is too little to judge by; they are noted all the same.</summary>
    /// <exception cref="FixtureProblemException">A count is another.</exception>
    public void RequireCounts(CountRule rule, ReadOnlySpan<int> expected, ReadOnlySpan<int> reached)
    {
        var lack = facts.Unmet(rule.Needs);
        Note(rule, new() { Counts = ByMember(rule, expected) }, new() { Counts = ByMember(rule, reached) }, lack);
        if (lack is null && !expected.SequenceEqual(reached))
            throw Broken(rule, $"{NameOf(rule.File)}: {Differences(rule, expected, reached)}");
    }

    /// <summary>A figure that must lie within bounds, unless there is too little to judge by; it is noted all the same.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="figure">What was measured; NaN or infinite where there is nothing to compare with.</param>
    /// <exception cref="FixtureProblemException">The figure lies outside.</exception>
    public void Judge(FigureRule rule, double figure)
    {
        var lack = facts.Unmet(rule.Needs);
        Note(rule, BoundOf(rule.Bound), new() { Value = double.IsFinite(figure) ? Math.Round(figure, FigureDecimals) : null }, lack);
        if (lack is null && !rule.Bound.Holds(figure))
            throw Broken(rule, $"{NameOf(rule.File)}: {Words(figure, rule.Bound.Unit)}, must be {rule.Bound}");
    }

    /// <summary>A rule that a row breaks.</summary>
    public FixtureProblemException Broken(RowRule rule, long id) =>
        Broken(rule, $"{NameOf(rule.File)}, {rule.File.Columns[0]} {FormattableString.Invariant($"{id}")}");

    private static string Words(double figure, FixtureRuleUnit unit) =>
        double.IsFinite(figure) ? NumberText.Of(figure, unit) : "there is nothing to compare with";

    private static FixtureRuleBound BoundOf(Bound bound) => new()
    {
        Minimum = double.IsFinite(bound.Min) ? bound.Min : null,
        Maximum = double.IsFinite(bound.Max) ? bound.Max : null,
    };

    private static FixtureRuleBound BoundOf(RowRule rule, long rows) =>
        (rule.Bound is { } bound ? BoundOf(bound) : new()) with { Rows = rows };

    private static ReadOnlyDictionary<string, long> ByMember(CountRule rule, ReadOnlySpan<int> counts)
    {
        var byMember = new Dictionary<string, long>();
        for (var i = 0; i < counts.Length; i++)
            byMember.Add(rule.Members[i], counts[i]);
        return byMember.AsReadOnly();
    }

    private static string Differences(CountRule rule, ReadOnlySpan<int> expected, ReadOnlySpan<int> reached)
    {
        var differences = new List<string>();
        for (var i = 0; i < expected.Length; i++)
        {
            if (reached[i] != expected[i])
                differences.Add($"{rule.Members[i]} {NumberText.Number(reached[i])} instead of {NumberText.Number(expected[i])}");
        }

        return string.Join(", ", differences);
    }

    private void Note(Rule rule, FixtureRuleBound bound, FixtureRuleFigure figure, Need? lack) => _rules.Add(new()
    {
        Id = rule.Id,
        File = rule.File.FileName,
        Year = rule.Year,
        Description = rule.Words,
        Kind = rule.Kind,
        Unit = rule.Unit,
        Bound = bound,
        Figure = figure,
        Verdict = lack is null ? FixtureRuleVerdict.Holds : FixtureRuleVerdict.NotJudged,
        Reason = lack?.Lack,
    });

    private string NameOf(FixtureFile file) => file.NameIn(part.Number, part.Parts);

    private FixtureProblemException Broken(Rule rule, string where) => new(new(
        ProblemCode.BrokenContract,
        $"The set '{part.Settings.Name}' breaks the rule {rule.Id}, \"{rule.Words}\" ({where}{InYear(rule)}), " +
        "so its files were not published. " +
        $"This is a defect of CommerceFixtures: report it with these settings: {part.Settings.Fingerprint}. " +
        "Another seed may work until it is fixed."));

    private static string InYear(Rule rule) => rule.Year is { } year ? FormattableString.Invariant($", in {year}") : "";
}
