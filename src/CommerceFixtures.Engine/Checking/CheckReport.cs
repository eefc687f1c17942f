using System.Globalization;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Checking;

/// <summary>What the check found: each rule with its bound and what the files came to, and the first rule that does not hold.</summary>
internal sealed class CheckReport(SetPart part)
{
    /// <summary>The bound of a rule of rows.</summary>
    public const string EveryRow = "every row";

    /// <summary>Stands before the reason why a rule was not judged.</summary>
    public const string NotJudgedMark = "not judged: ";

    private readonly List<FixtureManifestRule> _rules = [];

    /// <summary>For the manifest, in the order in which they were required.</summary>
    public IReadOnlyList<FixtureManifestRule> Rules => _rules;

    /// <summary>Notes a rule that each row was held against.</summary>
    public void HoldsInEachRow(string rule, FixtureFile file, long rows) => Note(rule, file, EveryRow, Text($"{rows} of {rows}"));

    /// <summary>Notes a rule that the data leaves no room to judge.</summary>
    /// <param name="obstacle">Why, such as <c>fewer than 1000 orders</c>.</param>
    /// <param name="bound">What would be asked.</param>
    /// <param name="rule">Its name.</param>
    /// <param name="file">The file.</param>
    public void NotJudged(string obstacle, string bound, string rule, FixtureFile file) =>
        Note(rule, file, bound, NotJudgedMark + obstacle);

    /// <summary>A figure that must lie within bounds, unless something stands in the way of judging it; it is told all the same.</summary>
    /// <param name="obstacle">What stands in the way, or null.</param>
    /// <param name="figure">What the files come to; no number where they come to none.</param>
    /// <param name="bound">What is asked.</param>
    /// <param name="rule">Its name.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="FixtureProblemException">The figure lies outside.</exception>
    public void Judge(string? obstacle, double figure, Bound bound, string rule, FixtureFile file)
    {
        if (obstacle is null)
            RequireWithin(figure, bound, rule, file);
        else if (double.IsFinite(figure))
            Note(rule, file, bound.ToString(), $"{bound.Format(figure)}, {NotJudgedMark}{obstacle}");
        else
            NotJudged(obstacle, bound.ToString(), rule, file);
    }

    /// <summary>A rule that a row breaks.</summary>
    public FixtureProblemException Broken(string rule, FixtureFile file, long id) =>
        Broken(rule, Text($"{NameOf(file)}, {file.Columns[0]} {id}"));

    /// <summary>A number that must be met.</summary>
    /// <exception cref="FixtureProblemException">It is another.</exception>
    public void RequireCount(long reached, long expected, string rule, FixtureFile file)
    {
        Note(rule, file, Text($"{expected}"), Text($"{reached}"));
        if (reached != expected)
            throw Broken(rule, NameOf(file));
    }

    /// <summary>Shares that must be the quotas of largest remainder.</summary>
    /// <exception cref="FixtureProblemException">The rule does not hold.</exception>
    public void RequireShares(string[] members, int[] counts, int[] quota, string rule, FixtureFile file)
    {
        Note(rule, file, ByMember(members, quota), ByMember(members, counts));
        if (!counts.AsSpan().SequenceEqual(quota))
            throw Broken(rule, NameOf(file));
    }

    private void RequireWithin(double reached, Bound bound, string rule, FixtureFile file)
    {
        Note(rule, file, bound.ToString(), Told(reached, bound));
        if (!bound.Holds(reached))
            throw Broken(rule, $"{NameOf(file)}: {Told(reached, bound)} is not {bound}");
    }

    /// <summary>A ratio to nothing is no figure to tell.</summary>
    private static string Told(double figure, Bound bound) =>
        double.IsFinite(figure) ? bound.Format(figure) : "a ratio to nothing";

    private void Note(string rule, FixtureFile file, string bound, string reached) =>
        _rules.Add(new(rule, file.FileName, bound, reached));

    private static string ByMember(string[] members, int[] counts) =>
        string.Join(", ", members.Zip(counts, (member, count) => Text($"{member} {count}")));

    private string NameOf(FixtureFile file) => file.NameIn(part.Number, part.Settings.Parts);

    private FixtureProblemException Broken(string rule, string where) =>
        new(new(
            ProblemCode.BrokenContract,
            $"The set '{part.Settings.Name}' breaks the rule \"{rule}\" ({where}), so its files were not published. " +
            $"This is a defect of CommerceFixtures: report it with these settings: {part.Settings.Fingerprint}. " +
            "Another seed may work until it is fixed."));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
