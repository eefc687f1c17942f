using System.Collections.ObjectModel;

namespace CommerceFixtures;

/// <summary>A rule of the data that the files were checked against when they were made, and the result.</summary>
public sealed record FixtureManifestRule
{
    /// <summary>The id of the rule, such as <c>orders.status.shares</c>. It stays the same when the numbers of the rule change.</summary>
    public required string Id { get; init; }

    /// <summary>The file that the rule is about, such as <c>orders.csv</c>. In a set in parts, it is the name without the part.</summary>
    public required string File { get; init; }

    /// <summary>The year that the rule is about, or <see langword="null"/> if the rule is about the whole file.</summary>
    public int? Year { get; init; }

    /// <summary>The rule in words, such as <c>Margins are between 20% and 50%</c>.</summary>
    public required string Description { get; init; }

    /// <summary>What the rule is about: every row, exact counts, a figure within a range, or behavior.</summary>
    public FixtureRuleKind Kind { get; init; }

    /// <summary>The unit of the minimum and the maximum of the bound, and of the value of the figure.</summary>
    public FixtureRuleUnit Unit { get; init; }

    /// <summary>What the rule requires.</summary>
    public FixtureRuleBound Bound { get; init; } = new();

    /// <summary>What was measured in the files.</summary>
    public FixtureRuleFigure Figure { get; init; } = new();

    /// <summary>The same figure of a real shop, or <see langword="null"/> if the rule has none to compare with.</summary>
    public FixtureRuleRealShop? RealShop { get; init; }

    /// <summary>Whether the rule holds. Files that break a rule are not published, unless the rule is about behavior.</summary>
    public FixtureRuleVerdict Verdict { get; init; }

    /// <summary>Why the rule was not judged, such as <c>fewer than 1,000 orders</c>, or <see langword="null"/> if it was.</summary>
    public string? Reason { get; init; }
}

/// <summary>What a rule requires. Which properties are set depends on the kind of the rule.</summary>
public sealed record FixtureRuleBound
{
    /// <summary>The smallest allowed number, or <see langword="null"/> if there is none.</summary>
    public double? Minimum { get; init; }

    /// <summary>The largest allowed number, or <see langword="null"/> if there is none.</summary>
    public double? Maximum { get; init; }

    /// <summary>The number of rows that must follow a rule about every row; otherwise, <see langword="null"/>.</summary>
    public long? Rows { get; init; }

    /// <summary>The exact counts by name, such as <c>Completed</c> and 2400; empty in a rule of another kind.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = ReadOnlyDictionary<string, long>.Empty;

    /// <summary>Compares the values of two bounds, with their counts by name.</summary>
    /// <param name="other">The other bound.</param>
    /// <returns>Whether all values are equal.</returns>
    public bool Equals(FixtureRuleBound? other) =>
        other is not null && (Minimum, Maximum, Rows).Equals((other.Minimum, other.Maximum, other.Rows))
        && RuleCounts.AreEqual(Counts, other.Counts);

    /// <summary>Returns a hash code of the values.</summary>
    /// <returns>The hash code; it is the same for equal bounds.</returns>
    public override int GetHashCode() => HashCode.Combine(Minimum, Maximum, Rows, Counts.Count);
}

/// <summary>What was measured for a rule. Which properties are set depends on the kind of the rule.</summary>
public sealed record FixtureRuleFigure
{
    /// <summary>The measured number, or <see langword="null"/> if the files give none.</summary>
    public double? Value { get; init; }

    /// <summary>The number of rows that follow a rule about every row; otherwise, <see langword="null"/>.</summary>
    public long? Rows { get; init; }

    /// <summary>The measured counts by name; empty in a rule of another kind.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = ReadOnlyDictionary<string, long>.Empty;

    /// <summary>Compares the values of two figures, with their counts by name.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>Whether all values are equal.</returns>
    public bool Equals(FixtureRuleFigure? other) =>
        other is not null && (Value, Rows).Equals((other.Value, other.Rows)) && RuleCounts.AreEqual(Counts, other.Counts);

    /// <summary>Returns a hash code of the values.</summary>
    /// <returns>The hash code; it is the same for equal figures.</returns>
    public override int GetHashCode() => HashCode.Combine(Value, Rows, Counts.Count);
}

/// <summary>A figure of a real shop, to compare with the figure of a rule.</summary>
public sealed record FixtureRuleRealShop
{
    /// <summary>The figure, in the unit of the rule.</summary>
    public required double Value { get; init; }

    /// <summary>The data that it was measured in, such as <c>CDNOW, 1997-98</c>.</summary>
    public required string Source { get; init; }
}

/// <summary>What a rule is about.</summary>
public enum FixtureRuleKind
{
    /// <summary>Every row of the file.</summary>
    EveryRow,

    /// <summary>Counts that must be met exactly.</summary>
    ExactCounts,

    /// <summary>A figure of the whole file that must be within a range.</summary>
    Range,

    /// <summary>
    /// A figure of how customers, baskets, or promotions behave. It is measured and compared with a range, but files whose figure is
    /// outside the range are published all the same.
    /// </summary>
    Behavior,
}

/// <summary>The unit of the numbers of a rule.</summary>
public enum FixtureRuleUnit
{
    /// <summary>A count of rows.</summary>
    Count,

    /// <summary>A plain number, such as a ratio or a correlation.</summary>
    Number,

    /// <summary>A share of a whole between 0 and 1, which is usually shown in percent.</summary>
    Share,
}

/// <summary>The result of the check of a rule.</summary>
public enum FixtureRuleVerdict
{
    /// <summary>The rule holds.</summary>
    Holds,

    /// <summary>
    /// The files have too few rows, or leave the rule no room, so it was not judged. See <see cref="FixtureManifestRule.Reason"/>.
    /// </summary>
    NotJudged,

    /// <summary>The figure is outside its bound. Only a rule about <see cref="FixtureRuleKind.Behavior"/> can have this result.</summary>
    OutsideBound,
}
