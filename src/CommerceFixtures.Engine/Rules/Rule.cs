using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Rules;

/// <summary>A rule of the data, with the numbers of a profile.</summary>
/// <param name="Id">The permanent id of the rule, such as <c>orders.status.shares</c>.</param>
/// <param name="File">The file that the rule is about.</param>
/// <param name="Words">The text of the rule: a sentence without a period.</param>
internal abstract record Rule(string Id, FixtureFile File, string Words)
{
    /// <summary>The conditions under which the rule is judged.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>The year that the rule is about, or null if it is about all of them.</summary>
    public int? Year { get; init; }

    /// <summary>The same figure of a real shop, or null if there is none to compare with.</summary>
    public RealFigure? RealShop { get; init; }

    public abstract FixtureRuleKind Kind { get; }

    /// <summary>The id of a rule, which starts with its file, such as <c>order-items.keys</c>.</summary>
    public static string IdOf(FixtureFile file, string name) =>
        $"{Path.GetFileNameWithoutExtension(file.FileName).Replace('_', '-')}.{name}";

    /// <summary>The unit of the bound.</summary>
    public virtual FixtureRuleUnit Unit => FixtureRuleUnit.Count;
}

/// <summary>A rule that each row must keep.</summary>
/// <param name="Id">See <see cref="Rule"/>.</param>
/// <param name="File">See <see cref="Rule"/>.</param>
/// <param name="Words">See <see cref="Rule"/>.</param>
/// <param name="Place">The position of the rule. If a row breaks several rules, the first one is reported.</param>
/// <param name="Bound">The range of the number that the rule is about, or null if it is not about a number.</param>
internal sealed record RowRule(string Id, FixtureFile File, string Words, int Place, Bound? Bound = null) : Rule(Id, File, Words)
{
    public override FixtureRuleKind Kind => FixtureRuleKind.EveryRow;

    public override FixtureRuleUnit Unit => Bound?.Unit ?? FixtureRuleUnit.Count;
}

/// <summary>A rule about counts that must be exact.</summary>
/// <param name="Id">See <see cref="Rule"/>.</param>
/// <param name="File">See <see cref="Rule"/>.</param>
/// <param name="Words">See <see cref="Rule"/>.</param>
/// <param name="Members">The names of the counts.</param>
/// <param name="Percents">The percentage of all rows for each count, if the counts are shares.</param>
internal sealed record CountRule(string Id, FixtureFile File, string Words, IReadOnlyList<string> Members, int[] Percents)
    : Rule(Id, File, Words)
{
    public override FixtureRuleKind Kind => FixtureRuleKind.ExactCounts;
}

/// <summary>A rule about one figure of the whole table, which must be within bounds.</summary>
/// <param name="Id">See <see cref="Rule"/>.</param>
/// <param name="File">See <see cref="Rule"/>.</param>
/// <param name="Words">See <see cref="Rule"/>.</param>
/// <param name="Bound">The range of the figure.</param>
internal sealed record FigureRule(string Id, FixtureFile File, string Words, Bound Bound) : Rule(Id, File, Words)
{
    public override FixtureRuleKind Kind => Consequence == Consequence.Tell ? FixtureRuleKind.Behavior : FixtureRuleKind.Range;

    public override FixtureRuleUnit Unit => Bound.Unit;

    /// <summary>What a build does if the figure is outside its bound.</summary>
    public Consequence Consequence { get; init; }
}

/// <summary>What a build does if a figure is outside its bound.</summary>
internal enum Consequence
{
    /// <summary>It publishes no files.</summary>
    Refuse,

    /// <summary>It publishes the files, and the manifest and the report tell the figure.</summary>
    Tell,
}
