using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Rules;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// The first breach of a rule, by row and then by the order of the rules. Rows are checked in parallel and in any order, but the result is
/// always the same.
/// </summary>
/// <param name="report">Builds the error.</param>
/// <param name="rules">The rules that each row must keep.</param>
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

    /// <summary>Requires that no row breaks a rule, and records the rules.</summary>
    /// <exception cref="FixtureProblemException">A row breaks a rule.</exception>
    public void RequireNone(long rows)
    {
        if (_rule is not null)
            throw report.Broken(_rule, firstId + _row);
        foreach (var rule in rules)
            report.HoldsInEachRow(rule, rows);
    }
}
