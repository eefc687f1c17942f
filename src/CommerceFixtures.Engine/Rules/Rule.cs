namespace CommerceFixtures.Engine.Rules;

/// <summary>A rule of the data, with the numbers of a profile.</summary>
/// <param name="Id">Names the rule, and never changes, such as <c>orders.status.shares</c>.</param>
/// <param name="File">The file that the rule is about.</param>
/// <param name="Words">What the rule says, in a sentence without a full stop.</param>
internal abstract record Rule(string Id, FixtureFile File, string Words)
{
    /// <summary>What must be there for the rule to be judged.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>The year that the rule is about, if it is about one.</summary>
    public int? Year { get; init; }

    public abstract FixtureRuleKind Kind { get; }

    /// <summary>The unit of the bound.</summary>
    public virtual FixtureRuleUnit Unit => FixtureRuleUnit.Count;
}

/// <summary>A rule that each row is held against.</summary>
/// <param name="Id">See <see cref="Rule"/>.</param>
/// <param name="File">See <see cref="Rule"/>.</param>
/// <param name="Words">See <see cref="Rule"/>.</param>
/// <param name="Place">Its place among the rules of a row: of two that a row breaks, the first is reported.</param>
/// <param name="Bound">Where the number of each row must lie, if the rule is about one.</param>
internal sealed record RowRule(string Id, FixtureFile File, string Words, int Place, Bound? Bound = null) : Rule(Id, File, Words)
{
    public override FixtureRuleKind Kind => FixtureRuleKind.EveryRow;

    public override FixtureRuleUnit Unit => Bound?.Unit ?? FixtureRuleUnit.Count;
}

/// <summary>A rule about counts that must be met exactly.</summary>
/// <param name="Id">See <see cref="Rule"/>.</param>
/// <param name="File">See <see cref="Rule"/>.</param>
/// <param name="Words">See <see cref="Rule"/>.</param>
/// <param name="Members">What is counted.</param>
/// <param name="Percents">What each member has of all rows, where the counts are shares.</param>
internal sealed record CountRule(string Id, FixtureFile File, string Words, IReadOnlyList<string> Members, int[] Percents)
    : Rule(Id, File, Words)
{
    public override FixtureRuleKind Kind => FixtureRuleKind.ExactCounts;
}

/// <summary>A rule about one figure of the whole table, which must lie within bounds.</summary>
/// <param name="Id">See <see cref="Rule"/>.</param>
/// <param name="File">See <see cref="Rule"/>.</param>
/// <param name="Words">See <see cref="Rule"/>.</param>
/// <param name="Bound">Where the figure must lie.</param>
internal sealed record FigureRule(string Id, FixtureFile File, string Words, Bound Bound) : Rule(Id, File, Words)
{
    public override FixtureRuleKind Kind => FixtureRuleKind.Range;

    public override FixtureRuleUnit Unit => Bound.Unit;
}
