namespace CommerceFixtures.Engine.Randomness;

/// <summary>Curves by + - * / and sqrt alone: these are exact in IEEE 754 and so equal everywhere, unlike Pow, Log and Exp.</summary>
internal static class Curves
{
    /// <summary>low * (high / low)^fraction, from square roots of the ratio, one a binary digit.</summary>
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
    /// The weight of the entry at rank <paramref name="rank"/> of <paramref name="count"/>: 1 / (x + offset)^2 of the rank's fraction x.
    /// The first fraction x of entries holds x * (1 + offset) / (x + offset) of all weight, so a smaller offset is a steeper list.
    /// </summary>
    public static long RankWeight(long rank, long count, double offset)
    {
        const double scale = 100_000;
        var distance = (rank + 0.5) / count + offset;
        return (long)(scale / (distance * distance)) + 1;
    }
}
