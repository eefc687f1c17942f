using System.Collections.ObjectModel;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Records each rule with its bound and its measured value, and throws at the first broken rule for which a build refuses the files.
/// </summary>
/// <param name="part">The part that is checked.</param>
/// <param name="facts">The measures that decide which rules can be judged.</param>
internal sealed class CheckReport(SetPart part, Facts facts)
{
    /// <summary>More decimals than a reader needs, but too few for the order of additions to change the figure.</summary>
    private const int FigureDecimals = 6;

    private const string NothingToCompare = "nothing to compare with";

    private readonly List<FixtureManifestRule> _rules = [];

    /// <summary>The rules in the order in which they were judged, for the manifest.</summary>
    public IReadOnlyList<FixtureManifestRule> Rules => _rules;

    /// <summary>Whether there is enough data to judge a rule. If not, the rule is recorded as not judged.</summary>
    public bool CanJudge(RowRule rule, long rows)
    {
        if (facts.Unmet(rule.Needs) is not { } lack)
            return true;
        Note(rule, BoundOf(rule, rows), new(), lack.Lack);
        return false;
    }

    /// <summary>Records a rule that every row keeps.</summary>
    public void HoldsInEachRow(RowRule rule, long rows) => Note(rule, BoundOf(rule, rows), new() { Rows = rows }, lack: null);

    /// <summary>Requires exact counts, unless there is too little data to judge them. The counts are recorded in both cases.</summary>
    /// <exception cref="FixtureProblemException">A count differs from the expected one.</exception>
    public void RequireCounts(CountRule rule, ReadOnlySpan<int> expected, ReadOnlySpan<int> reached)
    {
        var lack = facts.Unmet(rule.Needs)?.Lack;
        Note(rule, new() { Counts = ByMember(rule, expected) }, new() { Counts = ByMember(rule, reached) }, lack);
        if (lack is null && !expected.SequenceEqual(reached))
            throw Broken(rule, $"{NameOf(rule.File)}: {Differences(rule, expected, reached)}");
    }

    /// <summary>
    /// Compares a figure with its bounds, unless there is too little data to judge it. The figure is recorded in any case.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="figure">The measured value; NaN or infinite if there is nothing to compare it with.</param>
    /// <exception cref="FixtureProblemException">The figure is outside its bounds, and the build refuses that.</exception>
    public void Judge(FigureRule rule, double figure)
    {
        var lack = facts.Unmet(rule.Needs)?.Lack;
        if (rule.Consequence == Consequence.Tell && !double.IsFinite(figure))
            lack ??= NothingToCompare;
        var isOutside = lack is null && !rule.Bound.Holds(figure);
        if (isOutside && rule.Consequence == Consequence.Refuse)
            throw Broken(rule, $"{NameOf(rule.File)}: {Words(figure, rule.Bound.Unit)}, must be {rule.Bound}");
        Note(
            rule, BoundOf(rule.Bound), new() { Value = double.IsFinite(figure) ? Math.Round(figure, FigureDecimals) : null }, lack,
            isOutside);
    }

    /// <summary>The error for a row that breaks a rule.</summary>
    public FixtureProblemException Broken(RowRule rule, long id) =>
        Broken(rule, $"{NameOf(rule.File)}, {rule.File.Columns[0]} {FormattableString.Invariant($"{id}")}");

    private static string Words(double figure, FixtureRuleUnit unit) =>
        double.IsFinite(figure) ? NumberText.Of(figure, unit) : $"there is {NothingToCompare}";

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

    private void Note(Rule rule, FixtureRuleBound bound, FixtureRuleFigure figure, string? lack, bool isOutside = false) => _rules.Add(new()
    {
        Id = rule.Id,
        File = rule.File.FileName,
        Year = rule.Year,
        Description = rule.Words,
        Kind = rule.Kind,
        Unit = rule.Unit,
        Bound = bound,
        Figure = figure,
        RealShop = rule.RealShop is { } real ? new() { Value = real.Value, Source = real.Source } : null,
        Verdict = lack is not null ? FixtureRuleVerdict.NotJudged
            : isOutside ? FixtureRuleVerdict.OutsideBound
            : FixtureRuleVerdict.Holds,
        Reason = lack,
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
