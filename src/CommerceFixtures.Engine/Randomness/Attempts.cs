namespace CommerceFixtures.Engine;

/// <summary>For rules with a bound: the mildest strength at which the outcome keeps the rule, else the strongest.</summary>
internal static class Attempts
{
    public static TOutcome MildestThatHolds<TStrength, TOutcome>(
        IReadOnlyList<TStrength> strengths, Func<TStrength, TOutcome> make, Func<TOutcome, bool> holds)
    {
        var outcome = make(strengths[0]);
        for (var i = 1; i < strengths.Count && !holds(outcome); i++)
            outcome = make(strengths[i]);
        return outcome;
    }
}
