using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Rules;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// The breach of a rule that comes first, row by row and in each row rule by rule. Rows are checked by many at once, in no order, and
/// still it is always the same.
/// </summary>
/// <param name="report">Takes it.</param>
/// <param name="rules">What the rows are held against.</param>
/// <param name="firstId">The id of row 0.</param>
internal sealed class FirstBreach(CheckReport report, IReadOnlyList<RowRule> rules, long firstId)
{
    private readonly object _noting = new();
    private int _row = int.MaxValue;
    private RowRule? _rule;

    public void Note(int row, RowRule rule)
    {
        lock (_noting)
        {
            if (_rule is null || row < _row || (row == _row && rule.Place < _rule.Place))
                (_row, _rule) = (row, rule);
        }
    }

    /// <summary>Requires that there is none in so many rows.</summary>
    /// <exception cref="FixtureProblemException">There is a breach.</exception>
    public void RequireNone(long rows)
    {
        if (_rule is not null)
            throw report.Broken(_rule, firstId + _row);
        foreach (var rule in rules)
            report.HoldsInEachRow(rule, rows);
    }
}
