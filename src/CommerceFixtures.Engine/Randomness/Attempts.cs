namespace CommerceFixtures.Engine.Randomness;

/// <summary>For rules with a bound: the first strength at which the outcome keeps the rule, else the one that comes nearest.</summary>
internal static class Attempts
{
    /// <param name="strengths">How many there are, from the most natural on.</param>
    /// <param name="attempt">
    /// Makes the outcome at a strength, in place of an earlier one, and tells how far it is from keeping the rule: 0 where it does.
    /// </param>
    /// <returns>How far the outcome that was taken is from keeping the rule.</returns>
    public static double Run(int strengths, Func<int, double> attempt)
    {
        var (nearest, least) = (0, double.PositiveInfinity);
        for (var strength = 0; strength < strengths; strength++)
        {
            var missing = attempt(strength);
            if (missing <= 0)
                return 0;
            if (missing < least)
                (nearest, least) = (strength, missing);
        }

        if (nearest < strengths - 1)
            attempt(nearest);
        return least;
    }
}
