namespace CommerceFixtures.Engine.Randomness;

/// <summary>
/// Curves that use only + - * / and sqrt. IEEE 754 defines these exactly, so results are equal everywhere, unlike those of Pow, Log, and
/// Exp.
/// </summary>
internal static class Curves
{
    /// <summary>Returns low * (high / low)^fraction, from a square root of the ratio for each binary digit of the fraction.</summary>
    public static double GeometricBetween(double low, double high, double fraction)
    {
        const int binaryDigits = 20;
        var value = low;
        var root = high / low;
        for (var digit = 0; digit < binaryDigits; digit++)
        {
            root = Math.Sqrt(root);
            fraction *= 2;
            if (fraction < 1)
                continue;
            value *= root;
            fraction -= 1;
        }

        return value;
    }

    /// <summary>
    /// Returns the weight of the entry at rank <paramref name="rank"/> of <paramref name="count"/>: 1 / (x + offset)^2, where x is the rank
    /// as a fraction. The first fraction x of entries has x * (1 + offset) / (x + offset) of the total weight, so a smaller offset gives a
    /// steeper list.
    /// </summary>
    public static long RankWeight(long rank, long count, double offset)
    {
        const double scale = 100_000;
        var distance = (rank + 0.5) / count + offset;
        return (long)(scale / (distance * distance)) + 1;
    }

    /// <summary>
    /// Returns a random factor that is at least 0 and has a mean of 1, as a gamma distribution would: the square of a normal number.
    /// </summary>
    /// <param name="normal">A standard normal number.</param>
    /// <param name="variance">The variance of the factor, at most 2.</param>
    public static double RandomFactor(double normal, double variance)
    {
        // (m + s z)^2 has the mean m^2 + s^2 and the variance 2 s^4 + 4 m^2 s^2, so that m^2 = sqrt(1 - variance / 2).
        var squaredMean = Math.Sqrt(1 - variance / 2);
        var root = Math.Sqrt(squaredMean) + Math.Sqrt(1 - squaredMean) * normal;
        return root * root;
    }
}
