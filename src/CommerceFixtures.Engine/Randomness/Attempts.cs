namespace CommerceFixtures.Engine;

/// <summary>For rules with a bound: the first strength at which the outcome keeps the rule, else the one that comes nearest.</summary>
internal static class Attempts
{
    /// <param name="strengths">From the most natural on.</param>
    /// <param name="make">Makes the outcome; may be called again with an earlier strength.</param>
    /// <param name="shortfall">How far the outcome is from keeping the rule: 0 where it does.</param>
    public static TOutcome Make<TStrength, TOutcome>(
        IReadOnlyList<TStrength> strengths, Func<TStrength, TOutcome> make, Func<TOutcome, double> shortfall)
    {
        var (nearest, least) = (strengths[0], double.PositiveInfinity);
        foreach (var strength in strengths)
        {
            var outcome = make(strength);
            var missing = shortfall(outcome);
            if (missing <= 0)
                return outcome;
            if (missing < least)
                (nearest, least) = (strength, missing);
        }

        return make(nearest);
    }
}
