namespace CommerceFixtures.Engine.Randomness;

/// <summary>
/// Tries to meet a rule with a bound at increasing strengths: takes the first outcome that meets it, or else the one that comes closest.
/// </summary>
internal static class Attempts
{
    /// <param name="strengths">The number of strengths, starting with the most natural one.</param>
    /// <param name="attempt">Produces the outcome at a strength, replaces an earlier outcome, and returns how far it is from meeting the
    /// rule; 0 if it does.</param>
    /// <returns>How far the chosen outcome is from meeting the rule.</returns>
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
