using System.Globalization;
using System.Text.RegularExpressions;
using CommerceFixtures.Engine.Checking;

namespace CommerceFixtures.Report;

/// <summary>
/// A rule that the files were held against. In a set in parts each part was: what are counts is told for the whole, what are ratios as
/// their range.
/// </summary>
/// <param name="Rule">Its name.</param>
/// <param name="File">What it is of.</param>
/// <param name="Bound">What was asked.</param>
/// <param name="Reached">What the files came to.</param>
/// <param name="Kind">Of what a bound or a figure is.</param>
/// <param name="IsShare">Whether a ratio is a share of a whole, which people read in percent.</param>
/// <param name="IsJudged">Whether there was enough to judge by, in a set in parts in every one.</param>
internal sealed partial record RuleFigure(string Rule, string File, string Bound, string Reached, RuleKind Kind, bool IsShare, bool IsJudged)
{
    public static IReadOnlyList<RuleFigure> Of(IReadOnlyList<FixtureManifest> manifests) =>
    [
        .. manifests.SelectMany(manifest => manifest.Rules)
            .GroupBy(rule => (rule.File, rule.Rule))
            .Select(parts => Of([.. parts])),
    ];

    /// <summary>One rule, as each part tells it.</summary>
    internal static RuleFigure Of(IReadOnlyList<FixtureManifestRule> parts)
    {
        var kind = KindOf(parts[0].Bound);
        return new(
            parts[0].Rule,
            parts[0].File,
            OverParts([.. parts.Select(rule => rule.Bound)], kind),
            OverParts([.. parts.Select(rule => rule.Reached)], kind),
            kind,
            kind == RuleKind.Ratio && Share().IsMatch(parts[0].Rule),
            parts.All(rule => !rule.Reached.Contains(CheckReport.NotJudgedMark, StringComparison.Ordinal)));
    }

    private static RuleKind KindOf(string bound) =>
        bound == CheckReport.EveryRow ? RuleKind.Rows : CommerceFixtures.Engine.Checking.Bound.HasRoom(bound) ? RuleKind.Ratio : RuleKind.Counts;

    /// <summary>What the texts of all parts come to.</summary>
    private static string OverParts(IReadOnlyList<string> texts, RuleKind kind)
    {
        var whole = texts.Count == 1 ? texts[0] : kind == RuleKind.Ratio ? null : SumOf(texts);
        return whole ?? (texts.Distinct().Count() == 1 ? texts[0] : RangeOf(texts)) ?? $"{texts[0]}, in the first part";
    }

    /// <summary>Such as <c>1332 of 1332</c>, <c>4000</c>, or <c>Completed 80, Cancelled 5</c>, added up; null for anything else.</summary>
    private static string? SumOf(IReadOnlyList<string> texts)
    {
        var parts = texts.Select(text => text.Split([" of ", ", "], StringSplitOptions.None).Select(piece => Counted().Match(piece)).ToList()).ToList();
        if (parts.Exists(pieces => pieces.Count != parts[0].Count || pieces.Exists(piece => !piece.Success)))
            return null;
        var sums = parts[0].Select((piece, place) => string.Create(
            CultureInfo.InvariantCulture, $"{piece.Groups["thing"].Value}{parts.Sum(pieces => Count(pieces[place]))}"));
        return string.Join(texts[0].Contains(" of ", StringComparison.Ordinal) ? " of " : ", ", sums);
    }

    private static string? RangeOf(IReadOnlyList<string> texts)
    {
        var numbers = texts.Select(Number).ToList();
        return numbers.TrueForAll(number => number is not null)
            ? $"{texts[numbers.IndexOf(numbers.Min())]} to {texts[numbers.IndexOf(numbers.Max())]}, by part"
            : null;
    }

    private static long Count(Match piece) => long.Parse(piece.Groups["count"].Value, CultureInfo.InvariantCulture);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The manifest writes all ratios as plain numbers, so it is the name of a rule that says what it measures.</summary>
    [GeneratedRegex(@"\b(share|margins)\b")]
    private static partial Regex Share();

    [GeneratedRegex("^(?<thing>(.+ )?)(?<count>[0-9]+)$")]
    private static partial Regex Counted();
}

/// <summary>Of what the bound and the figure of a rule are.</summary>
internal enum RuleKind
{
    /// <summary>Of a ratio, which has room.</summary>
    Ratio,

    /// <summary>Of counts, which are met exactly.</summary>
    Counts,

    /// <summary>Of each row.</summary>
    Rows,
}
