namespace CommerceFixtures.Engine;

/// <summary>Shares that must be the quotas of largest remainder.</summary>
internal static class ExactShares
{
    /// <param name="members">For each row the index of its share.</param>
    /// <param name="shares">The shares, in percent.</param>
    /// <param name="rule">What the rule is called.</param>
    /// <param name="file">Where the rows stand.</param>
    /// <param name="report">Takes what was found.</param>
    public static void Check(IEnumerable<int> members, IReadOnlyList<int> shares, string rule, FixtureFile file, CheckReport report)
    {
        var counts = new int[shares.Count];
        foreach (var member in members)
            counts[member]++;
        report.Require(counts.SequenceEqual(Quota.Counts(counts.Sum(), shares)), rule, file);
    }
}
