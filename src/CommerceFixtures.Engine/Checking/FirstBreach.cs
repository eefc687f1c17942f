using CommerceFixtures.Engine.Problems;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// The breach of a rule that comes first, row by row and in each row rule by rule. Rows are checked by many at once, in no order, and
/// still it is always the same.
/// </summary>
/// <param name="report">Takes it.</param>
/// <param name="file">Where the rows stand.</param>
/// <param name="firstId">The id of row 0.</param>
/// <param name="rules">In the order in which they hold for a row.</param>
internal sealed class FirstBreach(CheckReport report, FixtureFile file, long firstId, string[] rules)
{
    private readonly object _noting = new();
    private int _row = int.MaxValue;
    private int _rule;

    public void Note(int row, string rule)
    {
        var place = Array.IndexOf(rules, rule);
        lock (_noting)
        {
            if (row < _row || (row == _row && place < _rule))
                (_row, _rule) = (row, place);
        }
    }

    /// <summary>Requires that there is none in so many rows.</summary>
    /// <exception cref="FixtureProblemException">There is a breach.</exception>
    public void RequireNone(long rows)
    {
        if (_row < int.MaxValue)
            throw report.Broken(rules[_rule], file, firstId + _row);
        foreach (var rule in rules)
            report.HoldsInEachRow(rule, file, rows);
    }
}
